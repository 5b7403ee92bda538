/** What each address is about: `reader: object id`, or nothing where no reader may answer. */
export const URLS: readonly (readonly [what: string, url: string, record?: string])[] = [
  // Records.
  [
    'an account',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'a contact',
    'https://acme.lightning.force.com/lightning/r/Contact/0035g00000AdaExAAJ/view',
    'salesforce/acme/contact/0035g00000AdaExAAJ',
  ],
  [
    'a lead',
    'https://acme.lightning.force.com/lightning/r/Lead/00Q5g00000LeAdXEAV/view',
    'salesforce/acme/lead/00Q5g00000LeAdXEAV',
  ],
  [
    'an opportunity',
    'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000OpPoRAAV/view',
    'salesforce/acme/opportunity/0065g00000OpPoRAAV',
  ],
  [
    'no object in the path',
    'https://acme.lightning.force.com/lightning/r/0015g00000AbCdEAAV/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'an id of 15 characters',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdE/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'check characters in lower case',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEaav/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'an object in lower case',
    'https://acme.lightning.force.com/lightning/r/account/0015g00000AbCdEAAV/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'any object',
    'https://acme.lightning.force.com/lightning/r/sObject/0015g00000AbCdEAAV/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'a slash at the end',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view/',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'a query and a fragment',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view?0.source=alohaHeader#top',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'a subtab in a console: the focused record',
    'https://acme.lightning.force.com/lightning/r/Contact/0035g00000AdaExAAJ/view?ws=%2Flightning%2Fr%2FAccount%2F0015g00000AbCdEAAV%2Fview',
    'salesforce/acme/contact/0035g00000AdaExAAJ',
  ],
  [
    'the form of the first years',
    'https://acme.lightning.force.com/one/one.app#/sObject/0015g00000AbCdEAAV/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'the form of the first years, with a query',
    'https://acme.lightning.force.com/one/one.app#/sObject/0015g00000AbCdEAAV/view?t=1',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  [
    'a host in upper case',
    'https://ACME.Lightning.Force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    'salesforce/acme/account/0015g00000AbCdEAAV',
  ],
  // Orgs that are not production.
  [
    'a sandbox is an org of its own',
    'https://acme--uat.sandbox.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    'salesforce/acme--uat.sandbox/account/0015g00000AbCdEAAV',
  ],
  [
    'a developer edition',
    'https://acme-dev-ed.develop.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    'salesforce/acme-dev-ed.develop/account/0015g00000AbCdEAAV',
  ],
  [
    'a scratch org',
    'https://acme-1.scratch.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    'salesforce/acme-1.scratch/account/0015g00000AbCdEAAV',
  ],
  [
    'a Trailhead playground',
    'https://acme-2.trailblaze.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view',
    'salesforce/acme-2.trailblaze/account/0015g00000AbCdEAAV',
  ],
  // Pages that are not records.
  ['a related list', 'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/related/Contacts/view'],
  [
    'a related list, no object',
    'https://acme.lightning.force.com/lightning/r/0015g00000AbCdEAAV/related/Contacts/view',
  ],
  ['an edit page', 'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/edit'],
  ['a list', 'https://acme.lightning.force.com/lightning/o/Account/list?filterName=Recent'],
  ['the home of an object', 'https://acme.lightning.force.com/lightning/o/Account/home'],
  ['a new record', 'https://acme.lightning.force.com/lightning/o/Account/new?count=1'],
  ['home', 'https://acme.lightning.force.com/lightning/page/home'],
  ['the calendar', 'https://acme.lightning.force.com/lightning/o/Event/home'],
  ['setup', 'https://acme.lightning.force.com/lightning/setup/SetupOneHome/home'],
  [
    'a field in setup',
    'https://acme.lightning.force.com/lightning/setup/ObjectManager/Account/FieldsAndRelationships/00N5g00000AbCdE/view',
  ],
  ['a component', 'https://acme.lightning.force.com/lightning/cmp/c__thing?c__id=0015g00000AbCdEAAV'],
  [
    'an app of the first years without a readable record',
    'https://acme.lightning.force.com/one/one.app#eyJjb21wb25lbnREZWYiOiJvbmUifQ==',
  ],
  ['a record only in a query', 'https://acme.lightning.force.com/?r=/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['a record only in a fragment', 'https://acme.lightning.force.com/#/lightning/r/Account/0015g00000AbCdEAAV/view'],
  [
    'a record only as a workspace',
    'https://acme.lightning.force.com/lightning/n/Tab?ws=%2Flightning%2Fr%2FAccount%2F0015g00000AbCdEAAV%2Fview',
  ],
  // Objects and ids that we do not read.
  ['a user', 'https://acme.lightning.force.com/lightning/r/User/0055g000003MiRaAAK/view'],
  ['a task', 'https://acme.lightning.force.com/lightning/r/Task/00T5g00000CaLlAEAV/view'],
  ['a custom object', 'https://acme.lightning.force.com/lightning/r/Thing__c/a005g00000AbCdE/view'],
  [
    'an object that does not fit the id',
    'https://acme.lightning.force.com/lightning/r/Contact/0015g00000AbCdEAAV/view',
  ],
  ['check characters that do not fit', 'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAA/view'],
  [
    'a letter in another case, so that they do not fit',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000abCdEAAV/view',
  ],
  ['an id of 14 characters', 'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCd/view'],
  ['an id of 16 characters', 'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEA/view'],
  ['an id with an underscore', 'https://acme.lightning.force.com/lightning/r/Account/0015g00000AbC_E/view'],
  ['an encoded slash', 'https://acme.lightning.force.com/lightning/r%2FAccount/0015g00000AbCdEAAV/view'],
  ['an empty part', 'https://acme.lightning.force.com/lightning/r//0015g00000AbCdEAAV/view'],
  // Hosts that only look like it.
  [
    'a host that ends otherwise',
    'https://acme.lightning.force.com.example/lightning/r/Account/0015g00000AbCdEAAV/view',
  ],
  [
    'a host with the name glued on',
    'https://evil-lightning.force.com.example/lightning/r/Account/0015g00000AbCdEAAV/view',
  ],
  ['a label that only ends so', 'https://evil-lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['a domain that only ends so', 'https://acme.lightning.notforce.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['the name as a user', 'https://acme.lightning.force.com@evil.example/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['the name in the path', 'https://evil.example/acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['no org', 'https://lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['one label too many', 'https://a.b.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['a dot at the end of the host', 'https://acme.lightning.force.com./lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['not encrypted', 'http://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['a file', 'file:///lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['another extension', 'chrome-extension://acme.lightning.force.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  // Salesforce's other faces.
  ['Classic', 'https://acme.my.salesforce.com/0015g00000AbCdEAAV'],
  ['Classic with a Lightning path', 'https://acme.my.salesforce.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['an Experience site', 'https://acme.my.site.com/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['a Visualforce frame', 'https://acme--c.vf.force.com/apex/page?id=0015g00000AbCdEAAV'],
  ['a government cloud', 'https://acme.lightning.force.mil/lightning/r/Account/0015g00000AbCdEAAV/view'],
  ['a proxy', 'https://acme.lightning.force.com.mcas.ms/lightning/r/Account/0015g00000AbCdEAAV/view'],
  // Others.
  ['a blank page', 'about:blank'],
  ['a page of the web', 'https://www.example.com/'],
];
