/** Invented people: first and last names, put together in turn. No company's real staff is meant. */
export const FIRST_NAMES: readonly string[] =
  'Ana Bjarne Chiara Dmitri Elif Farid Greta Hugo Imani Jonas Keiko Lars Mina Noah Olga Pia Quentin Rosa Sven Talia Umar Vera Wim Xenia Yusuf Zoe'.split(
    ' ',
  );

export const LAST_NAMES: readonly string[] =
  'Ruiz Holm Conti Orlov Demir Haddad Lindqvist Marchetti Okafor Weiss Tanaka Brandt Sato Whitfield Petrova Keller Moreau Delgado Nyberg Rosen Malik Novak Janssen Duarte Arslan Quist Fairchild'.split(
    ' ',
  );

/** Titles in turn: the people who decide, those who use, those who block, and some that say little. */
export const TITLES: readonly string[] = [
  'VP Operations',
  'Field Service Manager',
  'Chief Information Officer',
  'Director of Procurement',
  'Chief Financial Officer',
  'Head of Supply Chain',
  'Customer Service Manager',
  'IT Manager',
  'Marketing Director',
  'Service Technician',
  'Chief Operating Officer',
  'Operations Manager',
  'Executive Assistant to the CEO',
  'Leiter Einkauf',
  'Head of Special Things',
];

/** Where people sit who do not sit where their company does: `City | State | Country`, as in `companies.data.ts`. */
export const OTHER_PLACES: readonly string[] = [
  'Munich |  | Germany',
  'Austin | Texas | United States',
  'Singapore |  | Singapore',
];

/** The parts that people play in a deal, in turn. */
export const ROLES: readonly string[] = ['Decision Maker', 'Evaluator'];

/** Who works in this CRM. The first is the rep of the demonstration. */
export const OWNERS: readonly string[] = ['Mira Vogel', 'Jonas Falk', 'Priya Nair'];

/** What was done, with whom, as reps write it: kind, subject, days ago (negative: planned). */
export const ACTIVITIES: readonly (readonly [
  kind: 'call' | 'email' | 'meeting' | 'task',
  subject: string,
  daysAgo: number,
])[] = [
  ['call', 'Call – first conversation', 2],
  ['email', 'Intro: first-visit fixes', 0],
  ['meeting', 'Demo with planners', 9],
  ['email', 'Re: Follow up on figures', 16],
  ['call', 'Callback as agreed', 23],
  ['task', 'Send price list', 5],
  ['meeting', 'Demo for operations', -3],
  ['call', 'Callback after the holidays', -8],
];
