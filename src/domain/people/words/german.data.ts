import type { Lexicon } from '../lexicon';

/** German, as written with umlauts; "ae", "oe" and "ue" are read the same. Written for Rightfit. */
export const GERMAN: Lexicon = {
  'c_level|executive': `
    geschäftsführer(in), geschäftsführung, gf, geschäftsführende(r) gesellschafter(in), geschäftsführende(r) direktor(in),
    gesellschafter geschäftsführer, gesellschaftergeschäftsführer(in), vorstand, vorständin, vorstandsmitglied, vorstandsvorsitzende(r), vorstandsvorsitz,
    vorstandschef(in), vorstandssprecher(in), mitglied des vorstands, vorstands, mitglied im vorstand, sprecher(in) des vorstands, vorsitzende(r) des
    vorstands, vorsitzende(r) der geschäftsführung, präsident(in), generaldirektor(in), hauptgeschäftsführer(in), sprecher(in) der geschäftsführung, alleinvorstand,
    geschäftsführende(r) inhaber(in), geschäftsführende(r) partner(in), mitglied der geschäftsführung, firmenchef(in), alleingeschäftsführer(in), co geschäftsführer(in)`,
  'c_level|finance':
    'finanzvorstand, finanzvorständin, kaufmännische(r) geschäftsführer(in), finanzgeschäftsführer(in)',
  'c_level|engineering': 'technikvorstand, technische(r) geschäftsführer(in), entwicklungsvorstand',
  'c_level|sales': 'vertriebsvorstand, vertriebsgeschäftsführer(in)',
  'c_level|hr': 'personalvorstand, personalvorständin, arbeitsdirektor(in)',
  'c_level|operations': 'produktionsvorstand',
  'c_level|it': 'it vorstand',
  'owner|executive': `
    inhaber(in), mitinhaber(in), geschäftsinhaber(in), firmeninhaber(in), eigentümer(in), miteigentümer(in), gründer(in), mitgründer(in), co gründer(in), firmengründer(in), unternehmensgründer(in),
    mitbegründer(in), betriebsinhaber(in), praxisinhaber(in), alleininhaber(in), gründungspartner(in)`,
  'vp|': 'vizepräsident(in), vice präsident(in)',
  'director|': `
    leiter(in), leitung, leitende(r), bereichsleiter(in), bereichsleitung, abteilungsleiter(in), abteilungsleitung, hauptabteilungsleiter(in),
    hauptabteilungsleitung, fachbereichsleiter(in), fachbereichsleitung, ressortleiter(in), ressortleitung, direktor(in), bereichsvorstand, geschäftsbereichsleiter(in), geschäftsbereichsleitung,
    unterabteilungsleiter(in), referatsleiter(in), referatsleitung, geschäftsfeldleiter(in), vizedirektor(in), gesamtleiter(in), gesamtleitung, spartenleiter(in)`,
  'director|finance':
    'kfm leiter(in), kfm leitung, kaufmännische(r) leiter(in), kaufmännische leitung, leiter(in) finanzen, finanzchef(in), leiter(in) finanz und rechnungswesen',
  'director|engineering': 'entwicklungschef(in)',
  'director|sales': 'vertriebschef(in), verkaufschef(in)',
  'director|hr': 'personalchef(in)',
  'director|procurement': 'einkaufschef(in)',
  'director|it': 'it chef(in)',
  'director|marketing': 'marketingchef(in)',
  'director|education': 'dekan(in)',
  'manager|': `
    teamleiter(in), teamleitung, teamlead, gruppenleiter(in), gruppenleitung, projektleiter(in), projektleitung, teilprojektleiter(in), schichtleiter(in),
    schichtleitung, filialleiter(in), filialleitung, marktleiter(in), marktleitung, ladenleiter(in), storeleiter(in), managerin, manager, vorarbeiter(in), teamchef(in),
    projektmanager(in), teamführer(in), gruppenführer(in), shopleiter(in), shopleitung, objektleiter(in), objektleitung, sachgebietsleiter(in), sachgebietsleitung, gesamtprojektleiter(in),
    gebietsmanager(in)`,
  'manager|supply_chain':
    'lagerleiter(in), lagerleitung, lagermeister(in), fuhrparkleiter(in), fuhrparkleitung, fuhrparkmanager(in), logistikmeister(in)',
  'manager|hospitality': 'restaurantleiter(in), restaurantleitung, restaurantchef(in)',
  'manager|product': 'produktmanager(in), product manager(in)',
  'manager|sales': 'key account manager(in), account manager(in), gebietsverkaufsleiter(in), sales manager(in)',
  'staff|': `
    mitarbeiter(in), mitarbeitende(r), sachbearbeiter(in), sachbearbeitung, referent(in), spezialist(in), berater(in), analyst(in), koordinator(in), assistent(in), assistenz, kaufmann, kauffrau,
    fachkraft, angestellte(r), disponent(in), techniker(in), mechaniker(in), mechatroniker(in), elektriker(in), elektroniker(in), redakteur(in), experte, expertin, monteur(in), bürokraft,
    kaufmännische(r) angestellte(r), kaufmännische(r) mitarbeiter(in), fachangestellte(r), consultant, facharbeiter(in), kundenberater(in), unternehmensberater(in), verwaltungsfachkraft, aushilfe, schlosser(in), betriebswirt(in), werkstattmitarbeiter(in), architekt(in)`,
  'staff|engineering': `
    entwickler(in), softwareentwickler(in), programmierer(in), ingenieur(in), konstrukteur(in), informatiker(in), fachinformatiker(in) anwendungsentwicklung, webentwickler(in), entwicklungsingenieur(in), softwareingenieur(in), softwarearchitekt(in),
    maschinenbauingenieur(in), elektroingenieur(in), testingenieur(in), bauingenieur(in), anwendungsentwickler(in), hardwareentwickler(in), technische(r) zeichner(in), technische(r) produktdesigner(in), softwaretester(in)`,
  'staff|?':
    'projektingenieur(in), prozessingenieur(in), qualitätsingenieur(in), systemingenieur(in), produktionsingenieur(in), fachinformatiker(in), wirtschaftsingenieur(in), versuchsingenieur(in), serviceingenieur(in), planungsingenieur(in), servicetechniker(in), fertigungsingenieur(in), verfahrensingenieur(in), sicherheitsingenieur(in)',
  'staff|it':
    'systemadministrator(in), netzwerkadministrator(in), it administrator(in), systemelektroniker(in), it systemadministrator(in), fachinformatiker(in) systemintegration, it systemelektroniker(in), it berater(in), administrator(in), it spezialist(in), it systemkaufmann, it systemkauffrau, datenbankadministrator(in), it mitarbeiter(in), it koordinator(in), it supporter(in), it techniker(in)',
  'staff|data': 'datenanalyst(in), datenwissenschaftler(in), dateningenieur(in)',
  'staff|procurement':
    'einkäufer(in), strategische(r) einkäufer(in), operative(r) einkäufer(in), technische(r) einkäufer(in), facheinkäufer(in), leadeinkäufer(in)',
  'staff|sales': `
    verkäufer(in), verkaufsberater(in), außendienstmitarbeiter(in), innendienstmitarbeiter(in), vertriebsmitarbeiter(in), vertriebsingenieur(in), vertriebsbeauftragte(r), vertriebsrepräsentant(in), vertriebspartner(in), handelsvertreter(in), vertreter(in), vertriebler(in), außendienstler(in), pharmareferent(in), gebietsrepräsentant(in),
    vertriebsbeauftragte(r), verkaufsmitarbeiter(in), fachverkäufer(in), fachberater(in) verkauf, telefonverkäufer(in), vertriebsassistent(in), vertriebsassistenz, technische(r) vertriebsmitarbeiter(in)`,
  'staff|finance':
    'buchhalter(in), bilanzbuchhalter(in), finanzbuchhalter(in), lohnbuchhalter(in), steuerberater(in), wirtschaftsprüfer(in), steuerfachangestellte(r), finanzberater(in), kreditorenbuchhalter(in), debitorenbuchhalter(in), debitorenbuchhalter(in), finanzanalyst(in), steuerreferent(in), revisor(in), steuerfachwirt(in), hauptbuchhalter(in)',
  'staff|legal':
    'anwalt, anwältin, rechtsanwalt, rechtsanwältin, jurist(in), volljurist(in), unternehmensjurist(in), syndikus, syndikusanwalt, syndikusrechtsanwalt, syndikusrechtsanwältin, justiziar(in), notar(in), rechtsanwaltsfachangestellte(r), rechtsreferent(in), wirtschaftsjurist(in), justitiar(in), paralegal',
  'staff|hr':
    'personalreferent(in), personalsachbearbeiter(in), personalberater(in), personaler(in), personalentwickler(in), hr referent(in), personalkaufmann, personalkauffrau, lohn und gehaltsbuchhalter(in), personaldisponent(in), personalassistent(in), recruiter(in), entgeltabrechner(in), personalvermittler(in)',
  'staff|marketing':
    'pressesprecher(in), marketingreferent(in), pressereferent(in), werbetexter(in), online redakteur(in), marketingassistent(in), marketingassistenz, social media redakteur(in), texter(in), kommunikationsreferent(in), mediaberater(in), onlinemarketer(in)',
  'staff|supply_chain':
    'lagerist(in), lagermitarbeiter(in), fachkraft für lagerlogistik, fachlagerist(in), logistiker(in), staplerfahrer(in), lkw fahrer(in), berufskraftfahrer(in), kraftfahrer(in), kommissionierer(in), speditionskaufmann, speditionskauffrau, fahrer(in), logistikmitarbeiter(in), zusteller(in)',
  'staff|operations':
    'produktionsmitarbeiter(in), produktionshelfer(in), maschinenbediener(in), maschinenführer(in), anlagenführer(in), qualitätsprüfer(in), anlagenbediener(in), instandhalter(in), produktionsarbeiter(in), fertigungsmitarbeiter(in), arbeitsvorbereiter(in)',
  'staff|design':
    'grafiker(in), mediengestalter(in), grafikdesigner(in), gestalter(in), produktdesigner(in), webdesigner(in), innenarchitekt(in), designer(in)',
  'staff|admin':
    'sekretär(in), sekretariat, chefsekretär(in), vorstandsassistent(in), vorstandsassistenz, direktionsassistent(in), direktionsassistenz, geschäftsführungsassistent(in), geschäftsführungsassistenz, geschäftsleitungsassistent(in), vorstandssekretär(in), empfangsmitarbeiter(in), rezeptionist(in), bürokaufmann, bürokauffrau, teamassistenz, teamassistent(in), teamsekretär(in), persönliche(r) assistent(in), persönliche assistenz, verwaltungsangestellte(r), bürokraft, bürohilfe, empfangssekretär(in), direktionssekretär(in), büroassistent(in), büroassistenz, verwaltungsmitarbeiter(in), kaufmann für büromanagement, kauffrau für büromanagement, empfangskraft, empfangsdame, bereichsassistent(in), bereichsassistenz, verwaltungsassistent(in)',
  'staff|customer_success':
    'kundenbetreuer(in), kundenservicemitarbeiter(in), kundendienstmitarbeiter(in), callcenter agent(in), call center agent(in), kundenserviceberater(in), supportmitarbeiter(in), kundendienstberater(in)',
  'staff|medical':
    'arzt, ärztin, krankenpfleger(in), krankenschwester, pflegefachkraft, gesundheits und krankenpfleger(in), apotheker(in), pflegekraft, assistenzarzt, assistenzärztin, facharzt, fachärztin, zahnarzt, zahnärztin, altenpfleger(in), medizinische(r) fachangestellte(r), pflegefachmann, pflegefachfrau, hebamme, pta, physiotherapeut(in), ergotherapeut(in), psychologe, psychologin, tierarzt, tierärztin, hausarzt, hausärztin, arzthelfer(in), zahnmedizinische(r) fachangestellte(r), notfallsanitäter(in)',
  '?|medical':
    'chefarzt, chefärztin, oberarzt, oberärztin, ärztliche(r) direktor(in), pflegedienstleiter(in), pflegedienstleitung, stationsleiter(in), stationsleitung, praxismanager(in), leitende(r) oberarzt, leitende oberärztin',
  'staff|hospitality':
    'koch, köchin, küchenchef(in), souschef(in), kellner(in), restaurantfachmann, restaurantfachfrau, hotelfachmann, hotelfachfrau, barkeeper(in), chefkoch, chefköchin, küchenhilfe, servicekraft, beikoch, beiköchin, konditor(in)',
  '?|hospitality': 'küchenleiter(in), küchenleitung, hotelleiter(in), hoteldirektor(in), hausdame',
  'staff|education':
    'lehrer(in), dozent(in), erzieher(in), professor(in), lehrkraft, ausbilder(in), pädagoge, pädagogin, hochschullehrer(in), grundschullehrer(in), gymnasiallehrer(in), lehrbeauftragte(r), sozialpädagoge, sozialpädagogin',
  '?|education':
    'schulleiter(in), schulleitung, rektor(in), konrektor(in), kitaleitung, kitaleiter(in), schuldirektor(in)',
  'staff|research':
    'wissenschaftler(in), wissenschaftliche(r) mitarbeiter(in), forscher(in), laborant(in), chemielaborant(in), biologielaborant(in), chemiker(in), physiker(in), biologe, biologin, labormitarbeiter(in), wissenschaftliche(r) assistent(in), chemisch technische(r) assistent(in), laborassistent(in)',
  '?|research': 'laborleiter(in), laborleitung',
  'staff|other': 'journalist(in), übersetzer(in), dolmetscher(in)',
  'staff|military':
    'feldwebel, leutnant, hauptmann, oberst, oberstleutnant, soldat(in), unteroffizier, oberleutnant, hauptfeldwebel, stabsfeldwebel, oberfeldwebel',
  'junior|':
    'praktikant(in), praktikum, werkstudent(in), auszubildende(r), azubi, azubine, volontär(in), lehrling, duale(r) student(in), studentische hilfskraft, student(in), trainee, referendar(in), rechtsreferendar(in), diplomand(in), masterand(in), bachelorand(in), werkstudententätigkeit, ausbildung zum, ausbildung zur, umschüler(in), hiwi',
  '?|': `
    standortleiter(in), standortleitung, niederlassungsleiter(in), niederlassungsleitung, werkleiter(in), werksleiter(in), werkleitung, werksleitung, regionalleiter(in), regionalleitung, gebietsleiter(in),
    gebietsleitung, bauleiter(in), bauleitung, oberbauleiter(in), chef(in), geschäftsstellenleiter(in), geschäftsstellenleitung, meister(in), kursleiter(in), kursleitung, reiseleiter(in), studienleiter(in), heimleiter(in), heimleitung, einrichtungsleiter(in), einrichtungsleitung, einsatzleiter(in),
    zweigstellenleiter(in), landesleiter(in), centerleiter(in), centermanager(in), betriebsstellenleiter(in), regionaldirektor(in), hausleiter(in), hausleitung, bürgermeister(in), werkstattleiter(in), werkstattmeister(in), werkmeister(in), industriemeister(in), oberingenieur(in), chefingenieur(in), chefredakteur(in), chefdesigner(in), chefentwickler(in), bezirksleiter(in), bezirksleitung, serviceleiter(in), serviceleitung, artdirektor(in), übungsleiter(in)`,
  '?|operations':
    'betriebsleiter(in), betriebsleitung, technische(r) betriebsleiter(in), meister(in) produktion, produktionsmeister(in), stellvertretende(r) betriebsleiter(in), qualitätsmanagementbeauftragte(r), qualitätsbeauftragte(r), qmb',
  '?|executive':
    'unternehmensleitung, aufsichtsrat, aufsichtsrätin, aufsichtsratsvorsitzende(r), aufsichtsratsmitglied, mitglied des aufsichtsrats, beirat, beirätin, beiratsvorsitzende(r), verwaltungsrat, verwaltungsrätin, verwaltungsratspräsident(in), geschäftsleitung, mitglied der geschäftsleitung, gesellschafter(in), vorsitzende(r), erweiterte geschäftsleitung, gl mitglied, mitglied des beirats, mitglied des verwaltungsrats',
  '?|?':
    'prokurist(in), prokura, handlungsbevollmächtigte(r), selbstständig, selbständig, freiberufler(in), betriebsrat, betriebsratsvorsitzende(r), betriebsrätin, unternehmer(in), kaufmännische(r) direktor(in)',
  '?|compliance':
    'datenschutzbeauftragte(r), compliancebeauftragte(r), compliance beauftragte(r), geldwäschebeauftragte(r)',
  '?|security': 'informationssicherheitsbeauftragte(r), it sicherheitsbeauftragte(r), isb',
  '|engineering':
    'technik, technische, technischer, technisches, entwicklung, softwareentwicklung, softwareentwicklungs, konstruktion, elektrotechnik, maschinenbau, anwendungsentwicklung, webentwicklung, hardwareentwicklung, elektronikentwicklung',
  '|?': 'technische dokumentation, technischer vertrieb, technischer einkauf, technischer kundendienst, technischer support, technischer service, service, geschäftsentwicklung, unternehmensentwicklung, organisationsentwicklung, fahrzeugtechnik, medizintechnik, gebäudetechnik, haustechnik, prozessmanagement, projektentwicklung, verfahrenstechnik, aussendienstservice, weiterbildung, ausbildung, schulung, sicherheit, arbeitssicherheit, betriebstechnik, technischer dienst, veranstaltungstechnik, innovationsmanagement, immobilienentwicklung, sicherheitsdienst, stadtentwicklung, prozesse',
  '|it':
    'it, edv, informationstechnologie, informationstechnik, informatik, it infrastruktur, it betrieb, it service, it systeme, it abteilung, it projekte, it organisation, it anwendungen, it systemtechnik, it koordination, informationssysteme, wirtschaftsinformatik, it administration, sap basis, digitalisierung und it, it und digitalisierung',
  '|data': 'daten, datenanalyse, datenmanagement',
  '|security': 'informationssicherheit, it sicherheit, cybersicherheit, it security',
  '|product': 'produkt, produkte, produktmanagement, produktentwicklung',
  '|design': 'gestaltung, grafik, produktdesign, grafikdesign',
  '|operations':
    'betrieb, betriebs, produktion, fertigung, qualität, qualitätsmanagement, qualitätssicherung, qualitätskontrolle, instandhaltung, operatives geschäft, facility management, werk, montage, arbeitsvorbereitung, gebäudemanagement',
  '|supply_chain':
    'lieferkette, logistik, lager, fuhrpark, supply chain management, versand, materialwirtschaft, disposition, warenwirtschaft, lagerlogistik, transport, spedition, distribution, materialdisposition, warenlogistik, flottenmanagement, lagerwirtschaft, intralogistik, transportlogistik, warenlager, wareneingang',
  '|procurement':
    'einkauf, einkaufs, beschaffung, beschaffungs, strategischer einkauf, operativer einkauf, zentraleinkauf, warengruppenmanagement, lieferantenmanagement, beschaffungsmanagement, indirekter einkauf, konzerneinkauf, it einkauf, projekteinkauf',
  '|finance':
    'finanzen, finanz, finanzbuchhaltung, buchhaltung, rechnungswesen, steuern, steuer, controlling, controller(in), finanzcontrolling, finanzcontroller(in), bilanzierung, treasury, revision, interne revision, rechnungsprüfung, kreditorenbuchhaltung, debitorenbuchhaltung, kostenrechnung, finanzwesen, finanz und rechnungswesen, vertriebscontrolling, vertriebscontroller(in), produktionscontrolling, werkscontroller(in), konzernrechnungswesen, lohnbuchhaltung, beteiligungscontrolling, projektcontroller(in), projektcontrolling, personalcontrolling, zahlungsverkehr, kreditmanagement, forderungsmanagement',
  '|legal':
    'recht, rechts, rechtsabteilung, rechtswesen, vertragsrecht, vertragsmanagement, arbeitsrecht, gesellschaftsrecht',
  '|compliance': 'datenschutz, risikomanagement, regulatorik, risiko, zulassung, geldwäscheprävention',
  '|hr':
    'personal, personalwesen, personalabteilung, personalentwicklung, personalmanagement, personalmarketing, personalgewinnung, personalbeschaffung, lohn und gehalt, gehaltsabrechnung, entgeltabrechnung, lohnabrechnung, personalplanung, personaladministration, personalverwaltung, personalbetreuung, personalrecruiting, mitarbeiterentwicklung',
  '|marketing':
    'kommunikation, öffentlichkeitsarbeit, presse, werbung, unternehmenskommunikation, onlinemarketing, online marketing, produktmarketing, marketingkommunikation, pressearbeit, presse und öffentlichkeitsarbeit, marke, markenführung, handelsmarketing, vertriebsmarketing',
  '|sales':
    'vertrieb, vertriebs, verkauf, verkaufs, außendienst, innendienst, vertriebsinnendienst, vertriebsaußendienst, verkaufsinnendienst, verkaufsaußendienst, key account management, technischer vertriebsinnendienst, vertriebsmanagement, großkundenvertrieb, exportvertrieb, direktvertrieb, absatz, neukundengewinnung, großkunden, vertriebssteuerung',
  '|partnerships':
    'partnermanagement, partnervertrieb, partnervertriebs, partnerschaften, vertriebspartnerschaften, kooperationen',
  '|customer_success':
    'kundenservice, kundendienst, kundenbetreuung, kundenerfolg, kundensupport, kundencenter, kundenzufriedenheit, kundenerlebnis, kundenpflege',
  '|admin': 'verwaltung, empfang, büro, zentrale dienste, büroleitung, büroorganisation',
  '|research':
    'forschung, forschung und entwicklung, forschungs und entwicklung, f&e, f und e, labor, wissenschaft, klinische forschung, forschungs, labors',
  '|education': 'schule, bildung, lehre, bildungswesen, erwachsenenbildung, kita',
  '|medical':
    'medizin, medizinische, medizinischer, pflege, pflegedienst, klinik, apotheke, chirurgie, radiologie, innere medizin, kardiologie, anästhesie',
  '|hospitality': 'gastronomie, küche, hotellerie, hotel, bankett, hauswirtschaft',
  '|other':
    'nachhaltigkeit, strategie, immobilien, unternehmensstrategie, konzernstrategie, strategieentwicklung, nachhaltigkeitsmanagement, liegenschaften',
};

/** What closes a compound ("Vertriebs-leiter") and what it then says, before its stem says the function. */
export const GERMAN_ENDINGS: Lexicon = {
  'director|':
    'leiter(in), leitung, direktor(in), bereichsleiter(in), abteilungsleiter(in), abteilungsleitung, bereichsleitung',
  'manager|':
    'manager(in), teamleiter(in), teamleitung, gruppenleiter(in), projektleiter(in), projektleitung, projektmanager(in)',
  'staff|':
    'mitarbeiter(in), referent(in), berater(in), sachbearbeiter(in), spezialist(in), analyst(in), koordinator(in), assistent(in), assistenz, kaufmann, kauffrau, techniker(in), fachkraft, disponent(in), experte, expertin, ingenieur(in), entwickler(in), administrator(in), architekt(in), designer(in), beauftragte(r), planer(in)',
  'junior|': 'praktikant(in), werkstudent(in), azubi, trainee, volontär(in)',
};
