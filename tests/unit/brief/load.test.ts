import { describe, expect, it } from 'vitest';
import { loadBrief, recordIn } from '../../../src/brief/load';
import type { Ask } from '../../../src/messaging/client';
import type { OwnPagesProtocol, Refusal } from '../../../src/messaging/protocol';

const KEY = 'salesforce/acme/account/001000000000001AAA';
const encoded = encodeURIComponent(KEY);

describe('the record that an address names', () => {
  it.each([
    ['is read', `?record=${encoded}`, KEY],
    ['is read without encoding', `?record=${KEY}`, KEY],
    ['is none without one', '', undefined],
    ['is none where it is blank', '?record=', undefined],
    ['is none where two are named', `?record=${encoded}&record=${encoded}`, undefined],
    ['is none with a part too many', `?record=${encoded}%2Fx`, undefined],
    ['is none with a part too few', '?record=salesforce/acme/account', undefined],
    ['is none of another CRM', '?record=other/acme/account/001000000000001AAA', undefined],
    ['is none of another kind', '?record=salesforce/acme/case/500000000000001AAA', undefined],
    ['is none whose id cannot be', '?record=salesforce/acme/account/001000000000001AAB', undefined],
    ['is none in the short form of its id', '?record=salesforce/acme/account/001000000000001', undefined],
    ['is none of an org that is no name', '?record=salesforce/ac%0Ame/account/001000000000001AAA', undefined],
    [
      'is none of an org as long as a novel',
      `?record=salesforce/${'a'.repeat(121)}/account/001000000000001AAA`,
      undefined,
    ],
    ['is none behind a line break', `?record=x%0A${encoded}`, undefined],
    ['is none before a line break', `?record=${encoded}%0A`, undefined],
    ['is none that is markup', '?record=<img src=x onerror=alert(1)>', undefined],
  ])('%s', (_sentence, search, key) => {
    const record = recordIn(search);
    expect(record && `${record.crm}/${record.org}/${record.object}/${record.id}`).toBe(key);
  });
});

describe('reading', () => {
  const refusing =
    (reason: Refusal): Ask<OwnPagesProtocol> =>
    async () => ({ ok: false, reason });

  it.each<[string, string, Refusal, string]>([
    ['an address that names none asks nobody', '?record=x', 'storage', 'unknown'],
    ['a record that has no brief is not known', `?record=${encoded}`, 'not-allowed', 'unknown'],
    ['a worker that does not answer can be asked again', `?record=${encoded}`, 'no-answer', 'no-answer'],
    ['a storage that fails can be asked again', `?record=${encoded}`, 'storage', 'no-answer'],
  ])('%s', async (_sentence, search, reason, kind) => {
    expect(await loadBrief(refusing(reason), search)).toEqual({ kind });
  });
});
