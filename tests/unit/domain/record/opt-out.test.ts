import { describe, expect, it } from 'vitest';
import { optedOut } from '../../../../src/domain/record/opt-out';

const says = (text: string) => ({ field: 'emailOptOut', text }) as const;

describe('opted out of e-mail', () => {
  it.each<[string, ReturnType<typeof says>[], boolean | null]>([
    ['yes: the one field says so', [says('true')], true],
    ['no: the one field says so', [says('false')], false],
    ['yes: one of two fields says so, first', [says('true'), says('false')], true],
    ['yes: one of two fields says so, last', [says('false'), says('true')], true],
    ['no: all fields say so', [says('false'), says('false')], false],
    ['unknown: no field says anything', [], null],
    ['unknown: the field holds something else', [says('yes')], null],
  ])('%s', (_why, fields, out) => {
    expect(optedOut(fields, 'emailOptOut')).toBe(out);
  });

  it('is another matter than being called', () => {
    expect(optedOut([says('true')], 'doNotCall')).toBeNull();
  });
});
