import type { PersonField } from '../../domain/record/snapshot';

const BOTH: readonly PersonField[] = ['emailOptOut', 'doNotCall'];

/**
 * Check boxes beside Salesforce's own that stop a channel, by their API name in small letters, without `_`, its ending
 * and the prefix of the two packages below. Only names that say so in so many words: what a customer means by another one, nobody outside knows. Looked
 * at and left out: `et4ae5__HasOptedOutOfMobile__c` (Marketing Cloud Connect: text messages), `pi__pardot_hard_bounced__c`
 * (Account Engagement: mail that did not arrive; its own opt-out is Salesforce's), `HasOptedOutOfFax` and boxes for post.
 */
const OPT_OUTS: Readonly<Record<string, readonly PersonField[]>> = {
  // `Do_Not_Contact__c`, `DoNotContact__c`: customers' own, in many orgs. `npsp__Do_Not_Contact__c`: Nonprofit Success
  // Pack. `hed__Do_Not_Contact__c`: Education Data Architecture.
  donotcontact: BOTH,
  // `Do_Not_Email__c`, `DoNotEmail__c`: customers' own.
  donotemail: ['emailOptOut'],
  // `Email_Opt_Out__c`: customers' own, named after the label of Salesforce's field.
  emailoptout: ['emailOptOut'],
  // `Do_Not_Call__c`: customers' own, named after the label of Salesforce's field.
  donotcall: ['doNotCall'],
};

/** What a custom field's API name stops. */
export function optOutsOf(api: string): readonly PersonField[] {
  const name = api.replace(/^(?:npsp|hed)__|__p?c$|_/g, '').toLowerCase();
  return Object.hasOwn(OPT_OUTS, name) ? (OPT_OUTS[name] ?? []) : [];
}
