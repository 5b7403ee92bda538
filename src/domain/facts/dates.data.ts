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
  'monday mon montag mo lundi lun lunes segunda-feira segunda seg lunedi maandag ma',
  'tuesday tue tues dienstag di mardi martes terca-feira terca ter martedi dinsdag',
  'wednesday wed mittwoch mi mercredi mer miercoles mie quarta-feira quarta qua mercoledi woensdag wo',
  'thursday thu thur thurs donnerstag do jeudi jeu jueves jue quinta-feira quinta qui giovedi gio donderdag',
  'friday fri freitag fr vendredi ven viernes vie sexta-feira sexta sex venerdi vrijdag vr',
  'saturday sat samstag sonnabend sa samedi sam sabado sab sabato zaterdag za',
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag zo',
];

/** Words inside a date that carry nothing: "3 de octubre de 2025", "the 3rd of October", "om 14:30". */
export const DATE_FILLERS: readonly string[] =
  'de del of the den der am le il el on um at a as las alle ore om uur uhr dia'.split(' ');

/** Words at the end of a relative day, before the time of day that was taken out: "Today at". */
export const CLOCK_WORDS: readonly string[] = 'at um a as las alle ore om uur uhr @'.split(' ');

/** Days from today that a whole text says, folded. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  ...days(0, "today|heute|aujourd'hui|hoy|hoje|oggi|vandaag"),
  ...days(-1, 'yesterday|gestern|hier|ayer|ontem|ieri|gisteren'),
  ...days(-1, 'a day ago|one day ago|vor einem tag|il y a un jour|hace un dia|ha um dia|un giorno fa|een dag geleden'),
  ...days(-2, "vorgestern|avant-hier|anteayer|anteontem|l'altro ieri|eergisteren"),
  ...days(1, 'tomorrow|morgen|demain|manana|amanha|domani'),
  ...days(2, 'ubermorgen|apres-demain|pasado manana|depois de amanha|dopodomani|overmorgen'),
};

function days(count: number, list: string): Readonly<Record<string, number>> {
  return Object.fromEntries(list.split('|').map((words) => [words, count]));
}

/** "N days ago" in the languages we read, folded; `#` stands for the number. */
export const DAYS_AGO: readonly string[] = [
  ...['# days ago', '# day ago', 'vor # tagen', 'vor # tag', 'il y a # jours', 'il y a # jour', 'hace # dias'],
  ...['hace # dia', 'ha # dias', 'ha # dia', '# dias atras', '# dia atras', '# giorni fa', '# giorno fa'],
  ...['# dagen geleden', '# dag geleden'],
];

/** "In N days", likewise. */
export const DAYS_AHEAD: readonly string[] = [
  ...['in # days', 'in # day', 'in # tagen', 'in # tag', 'dans # jours', 'dans # jour', 'en # dias', 'en # dia'],
  ...['dentro de # dias', 'em # dias', 'em # dia', 'daqui a # dias', 'tra # giorni', 'fra # giorni', 'tra # giorno'],
  ...['over # dagen', 'over # dag'],
];

/** Times that may lie on this side of midnight or on the other: they say no day, only one of two. */
export const WITHIN_A_DAY: readonly string[] = [
  ...['# hours ago', '# hour ago', '# minutes ago', '# minute ago', 'an hour ago', 'a minute ago', 'in # hours'],
  ...[
    'in # hour',
    'in # minutes',
    'vor # stunden',
    'vor # stunde',
    'vor # minuten',
    'vor # minute',
    'vor einer stunde',
  ],
  ...['in # stunden', 'il y a # heures', 'il y a # heure', 'il y a # minutes', 'dans # heures', 'hace # horas'],
  ...['hace # hora', 'hace # minutos', 'en # horas', 'ha # horas', 'ha # hora', 'ha # minutos', 'em # horas'],
  ...['# ore fa', '# ora fa', '# minuti fa', "un'ora fa", 'tra # ore', '# uur geleden', '# minuten geleden'],
  ...['over # uur', 'just now', 'gerade eben', "a l'instant", 'ahora mismo', 'agora mesmo', 'zojuist'],
];

/** Says that the day has passed, and not which it was. */
export const OVERDUE_WORDS: readonly string[] = [
  ...['overdue', 'past due', 'uberfallig', 'en retard', 'en souffrance', 'vencido', 'vencida', 'atrasado', 'atrasada'],
  ...['con retraso', 'em atraso', 'scaduto', 'scaduta', 'in ritardo', 'te laat', 'achterstallig', 'verlopen'],
];
