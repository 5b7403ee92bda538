/** Month names and abbreviations, January first, folded: English, German, French, Spanish, Portuguese, Italian, Dutch. */
export const MONTH_NAMES: readonly string[] = [
  'january jan januar janner janvier janv enero ene janeiro gennaio gen januari',
  'february feb februar feber fevrier fevr febrero fevereiro fev febbraio februari',
  'march mar marz mrz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout agosto ago augustus',
  'september sep sept septembre septiembre setembro set settembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
];

/** Weekday names and abbreviations, folded: they say nothing that the date does not, and are left out. */
export const WEEKDAY_NAMES: readonly string[] = [
  'monday mon montag mo lundi lun lunes segunda-feira segunda lunedi maandag ma',
  'tuesday tue tues dienstag di mardi martes terca-feira terca martedi dinsdag',
  'wednesday wed mittwoch mi mercredi mer miercoles mie quarta-feira quarta mercoledi woensdag wo',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta-feira quinta giovedi gio donderdag',
  'friday fri freitag fr vendredi ven viernes vie sexta-feira sexta venerdi vrijdag vr',
  'saturday sat samstag sonnabend sa samedi sam sabado sab sabato zaterdag za',
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag zo',
];

/** Words inside a date that carry nothing: "3 de octubre de 2025", "the 3rd of October". */
export const DATE_FILLERS: readonly string[] = 'de del of the den der am le il el on um at'.split(' ');

/** Days from today that one word says. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  "aujourd'hui": 0,
  hoy: 0,
  hoje: 0,
  oggi: 0,
  vandaag: 0,
  yesterday: -1,
  gestern: -1,
  hier: -1,
  ayer: -1,
  ontem: -1,
  ieri: -1,
  gisteren: -1,
  tomorrow: 1,
  morgen: 1,
  demain: 1,
  manana: 1,
  amanha: 1,
  domani: 1,
};

/** "N days ago" in the languages we read, folded; `#` stands for the number. Hours are left out: they may cross midnight. */
export const DAYS_AGO: readonly string[] = [
  '# days ago',
  '# day ago',
  'vor # tagen',
  'vor # tag',
  'il y a # jours',
  'il y a # jour',
  'hace # dias',
  'hace # dia',
  'ha # dias',
  'ha # dia',
  '# giorni fa',
  '# giorno fa',
  '# dagen geleden',
  '# dag geleden',
];
