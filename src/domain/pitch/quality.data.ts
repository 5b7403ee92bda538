import type { Channel } from '../criteria/criteria';

/** What is looked at in a pitch. */
export type QualityId =
  | 'unresolved-name'
  | 'words'
  | 'note-length'
  | 'subject-words'
  | 'one-question'
  | 'sentence-length'
  | 'grade'
  | 'you-first'
  | 'account-fact'
  | 'links'
  | 'shouting';

/**
 * Which checks a channel has, in the order they are shown. Bounds on words are advice about e-mail; a LinkedIn note has a
 * limit of characters instead. What is said in a call has no links and no capitals, and as many questions as it needs.
 */
export const CHECKS_OF: Readonly<Record<Channel, readonly QualityId[]>> = {
  email: [
    'unresolved-name',
    'account-fact',
    'words',
    'subject-words',
    'one-question',
    'sentence-length',
    'grade',
    'you-first',
    'links',
    'shouting',
  ],
  linkedin: [
    'unresolved-name',
    'account-fact',
    'note-length',
    'one-question',
    'sentence-length',
    'grade',
    'you-first',
    'links',
    'shouting',
  ],
  call: ['unresolved-name', 'account-fact', 'sentence-length', 'grade', 'you-first'],
};

/** Words of an e-mail, and of the first one to a person. Published advice on length disagrees; these are its common ground. */
export const WORDS = { low: 25, high: 125 } as const;
export const FIRST_WORDS = { low: 50, high: 90 } as const;
export const SUBJECT_WORDS = { low: 2, high: 5 } as const;
export const MAX_SENTENCE_WORDS = 25;
export const MAX_GRADE = 6;
export const MAX_LINKS = 1;
export const MAX_EXCLAMATIONS = 1;

/** Kincaid, Fishburne, Rogers and Chissom 1975: grade = a × words per sentence + b × syllables per word − c. */
export const FLESCH_KINCAID = { perSentence: 0.39, perWord: 11.8, less: 15.59 } as const;

/** "you/your" against "I/we", with what contracts to them (`I'm`, `we've`: the part before the apostrophe counts). */
export const YOU: ReadonlySet<string> = new Set(['you', 'your', 'yours']);
export const WE: ReadonlySet<string> = new Set(['i', 'we']);

/**
 * Values named `account.` that say nothing about the company that it would recognise as homework: what it is called (and
 * its web address, the same again), and our own side of it, which is filing and not a fact that its people know.
 */
export const NO_FACT: ReadonlySet<string> = new Set([
  'account.name',
  'account.domain',
  'account.owner',
  'account.type',
  'account.standing',
  'account.rating',
  'account.openOpportunity',
]);

/** Capitals that are words of business and not shouting: of four letters and more, our own list. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  (
    'SAAS PAAS IAAS HTML HTTP HTTPS JSON HIPAA GDPR DSGVO CCPA DORA ISO27001 NIST SIEM SCADA FTSE NYSE NASDAQ EMEA APAC ' +
    'LATAM DACH ANZ CAPEX OPEX EBIT EBITDA GAAP IFRS MWST CRUD RFID NATO OECD UEFA FIFA NASA UNESCO OSHA CISO CHRO CMMS ' +
    'PDPA LGPD RGPD FIDIC BREEAM LEED HVAC EASA IATA SWIFT SEPA IBAN MIFID KYC BAFIN FINMA GMBH AGPL LLMS APIS KPIS OKRS ' +
    'CRMS ERPS SLAS ROAS REST SOAP YAML SAML LDAP OAUTH VOIP CCTV'
  ).split(' '),
);
