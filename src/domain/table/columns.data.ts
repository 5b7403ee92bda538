import type { TableField } from './table';

const words = (list: string): readonly string[] => list.split('|');

/**
 * How tables name what we read, best first: where two columns fit one field, the earlier name wins. English: the labels
 * of Salesforce's contact reports and list views, and the API names that Data Loader writes. The other languages
 * (German, French, Spanish, Italian, Portuguese, Dutch): the labels of Salesforce's translations as far as known, and
 * what people write; *assumed* where they are not the label of a page that was seen. Case, accents, spaces and signs do
 * not count. A first or last name that stands alone is read as the whole name: "Nome", "Nom" and "Naam" may be either.
 * Left out, as it may mean something else: "poste" (French: also an extension number). Nothing that says the contrary ("opt-in") may stand here.
 */
export const COLUMN_NAMES: Readonly<Record<TableField, readonly string[]>> = {
  contactId: words(
    'contact id|contact id 18|contact id (18)|case safe contact id|kontakt id|id du contact|id de contact|contact id salesforce|identifiant du contact|id del contacto|id de contacto|id. de contacto|identificador de contacto|id referente|id del referente|id contatto|id del contatto|id do contato|id de contato|id do contacto|contactpersoon id|id contactpersoon|id van contactpersoon|record id|case safe id|id',
  ),
  fullName: words(
    'full name|contact name|contact full name|vollständiger name|kontaktname|name des kontakts|ansprechpartner|nom complet|nom du contact|nombre completo|nombre del contacto|nombre de contacto|nome completo|nome referente|nome del referente|nome contatto|nome do contato|nome do contacto|volledige naam|naam contactpersoon|contactpersoon|contact|kontakt|contacto|contato|referente|name',
  ),
  firstName: words(
    'first name|contact first name|vorname|prénom|primer nombre|nombre de pila|nombre|nome proprio|primeiro nome|nome|voornaam|given name',
  ),
  lastName: words(
    'last name|contact last name|surname|family name|nachname|familienname|nom de famille|nom|apellidos|apellido|cognome|sobrenome|apelido|último nome|achternaam|naam',
  ),
  title: words(
    'title|job title|contact title|titel|position|berufsbezeichnung|funktion|titre|fonction|título|cargo|puesto|titolo|qualifica|posizione|título do cargo|functie|functietitel',
  ),
  email: words(
    'email|e-mail|email address|e-mail address|contact email|e-mail-adresse|adresse e-mail|courriel|correo electrónico|correo|dirección de correo electrónico|indirizzo e-mail|endereço de e-mail|e-mailadres',
  ),
  phone: words(
    'phone|business phone|work phone|contact phone|phone number|telephone|telefon|telefon geschäftlich|telefonnummer|téléphone|téléphone professionnel|numéro de téléphone|teléfono|teléfono del trabajo|telefono|telefono ufficio|telefone|telefone comercial|telefoon|telefoonnummer|zakelijke telefoon',
  ),
  mobile: words(
    'mobile|mobile phone|contact mobile|mobile number|cell phone|cell|mobil|mobiltelefon|handy|mobilnummer|téléphone mobile|mobile professionnel|portable|móvil|teléfono móvil|celular|teléfono celular|cellulare|telefono cellulare|telemóvel|telefone celular|mobiel|mobiele telefoon|mobiel nummer',
  ),
  doNotCall: words(
    'do not call|contact do not call|nicht anrufen|anrufen nicht erwünscht|keine anrufe|ne pas appeler|ne pas téléphoner|no llamar|non chiamare|não ligar|não telefonar|não chamar|niet bellen',
  ),
  emailOptOut: words(
    'email opt out|contact email opt out|opt out of email|has opted out of email|opted out of email|do not email|unsubscribed|e-mail-abmeldung|e-mail-abbestellung|e-mail abgemeldet|e-mail opt-out|keine e-mail|keine e-mails|von e-mails abgemeldet|désinscription des e-mails|refus des e-mails|refus d’e-mails|ne pas envoyer d’e-mail|désabonné|no participación por correo electrónico|exclusión de correo electrónico|no enviar correo electrónico|no enviar correos|rifiuto e-mail|esclusione e-mail|rinuncia e-mail|non inviare e-mail|recusa de e-mail|não enviar e-mail|não receber e-mails|afmelding e-mail|afgemeld voor e-mail|geen e-mail|niet e-mailen',
  ),
  accountId: words(
    'account id|account id 18|account id (18)|case safe account id|account: id|account kennung|konto id|firmen id|id du compte|identifiant du compte|id de compte|id. de cuenta|id de la cuenta|id de cuenta|id account|id dell’account|id da conta|id de conta',
  ),
  accountName: words(
    'account name|account: account name|account: name|account.name|accountname|name des accounts|kontoname|firma|firmenname|unternehmen|nom du compte|société|entreprise|compte|nombre de la cuenta|nombre de cuenta|empresa|cuenta|nome account|nome dell’account|azienda|società|nome da conta|conta|accountnaam|naam account|bedrijf|bedrijfsnaam|company name|company|company / account|account',
  ),
};

/** What a report calls the object whose field stands behind a colon: "Contact: First Name". */
export const CONTACT_WORDS: readonly string[] = words('contact|kontakt|contacto|contato|referente|contactpersoon');

/**
 * What begins the rows above and below a table that are no contacts: totals and counts in our languages (*assumed*), and
 * the notice that Salesforce puts below a report. Case, accents, spaces and signs do not count.
 */
export const OTHER_ROWS: readonly string[] = words(
  [
    'total|totals|grand total|grand totals|subtotal|subtotals|count|record count|total records',
    'gesamt|gesamtsumme|gesamtsummen|zwischensumme|summe|anzahl|anzahl der datensatze|datensatze insgesamt',
    'total general|sous-total|nombre d’enregistrements|total des enregistrements|recuento|recuento de registros|suma',
    'totale|totale complessivo|totali complessivi|subtotale|totale parziale|numero record|total geral|contagem',
    'totaal|eindtotaal|subtotaal|aantal|aantal records',
    'confidential information|vertrauliche informationen|copyright|generated by|erstellt von|as of|stand',
  ].join('|'),
);
