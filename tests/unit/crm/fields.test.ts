import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/crm/salesforce-lightning/fields';
import type { RecordObject } from '../../../src/domain/record/record';

const BOTH = ['custom', 'emailOptOut', 'doNotCall'];

describe('what a field states, by its API name', () => {
  it.each<[string, RecordObject, string, string[]]>([
    ["an account's owner is its owner", 'account', 'OwnerId', ['owner']],
    ["a deal's owner is not the owner of its account", 'opportunity', 'OwnerId', ['dealOwner']],
    ["a deal's next step", 'opportunity', 'NextStep', ['dealNextStep']],
    ["a deal's check boxes", 'opportunity', 'IsClosed', ['isClosed']],
    ["a contact's owner is nobody's owner that counts", 'contact', 'OwnerId', []],
    ['where a contact gets post', 'contact', 'MailingAddress', ['personAddress']],
    ["a lead's address is its company's", 'lead', 'Address', ['address']],
    ['a box that stops both channels', 'contact', 'Do_Not_Contact__c', BOTH],
    ['the same in one word', 'lead', 'DoNotContact__c', BOTH],
    ['the same of a package', 'contact', 'npsp__Do_Not_Contact__c', BOTH],
    ['a box that stops e-mail', 'contact', 'Do_Not_Email__c', ['custom', 'emailOptOut']],
    ["a box named after the label of the product's own", 'lead', 'Email_Opt_Out__c', ['custom', 'emailOptOut']],
    ['a box that stops calls', 'lead', 'Do_Not_Call__c', ['custom', 'doNotCall']],
    ['letters are no channel', 'contact', 'Do_Not_Mail__c', ['custom']],
    ['text messages are no channel', 'contact', 'et4ae5__HasOptedOutOfMobile__c', ['custom']],
    ['a box that only has such words in it', 'contact', 'Reason_Do_Not_Call__c', ['custom']],
    ['a name that every object has', 'contact', 'constructor__c', ['custom']],
    ['what an account is not to be, no person says', 'account', 'Do_Not_Contact__c', ['custom']],
    ['nor a deal', 'opportunity', 'Do_Not_Call__c', ['custom']],
    ["a company's number", 'account', 'Phone', ['companyPhone']],
  ])('%s', (_what, object, api, fields) => {
    expect(fieldsOf(object, api, false)).toEqual(fields);
  });

  it.each<[string, string, string[]]>([
    ['the name is that of the account and of the person', 'Name', ['name', 'fullName']],
    ["the contact's fields have a prefix", 'PersonMobilePhone', ['mobile']],
    ['so have the opt-outs', 'PersonHasOptedOutOfEmail', ['emailOptOut']],
    ['and where post goes', 'PersonMailingAddress', ['personAddress']],
    ["the number is the person's", 'Phone', ['phone']],
    ["a contact's custom field has another ending", 'Do_Not_Contact__pc', BOTH],
    ["the account's own custom field is about the person as well", 'Do_Not_Call__c', ['custom', 'doNotCall']],
    ['where bills go is an address of the account', 'BillingAddress', ['address']],
  ])('of a person account: %s', (_what, api, fields) => {
    expect(fieldsOf('account', api, true)).toEqual(fields);
  });
});
