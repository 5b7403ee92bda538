import { describe, expect, it } from 'vitest';
import { readCode, stripPrefixes } from '../../../../src/domain/activity/code';
import type { ActivityRules, CodeRule } from '../../../../src/domain/criteria/criteria';

const code = (text: string, kind: CodeRule['kind'] = 'call'): CodeRule => ({
  code: text,
  meaning: `means ${text}`,
  kind,
});

const RULES: ActivityRules = {
  stripPrefixes: ['Re:', 'AW:', '[Outreach]', '[Email]', 'Réf :', ' '],
  codes: [code('Call'), code('Call back'), code('LVM'), code('CE', 'other'), code('Démo', 'meeting'), code(' ')],
};

describe('the code that a subject carries', () => {
  const cases: readonly [subject: string, found: string | null][] = [
    ['Call', 'Call'],
    ['call: intro', 'Call'],
    ['CALL - intro', 'Call'],
    ['Call – intro', 'Call'],
    ['Call 2', 'Call'],
    ['Call2', 'Call'],
    ['  Call\u00a0intro', 'Call'],
    ['Callback', null],
    ['Call_back', null],
    ['Call, intro', null],
    ['Call — intro', 'Call'],
    ['Call—intro', null],
    ['A Call', null],
    ['Call back: later', 'Call back'],
    ['Call backwards', 'Call'],
    ['LVM', 'LVM'],
    ['CE: pricing', 'CE'],
    ['CEO meeting', null],
    ['demo: fleet', 'Démo'],
    ['Re: Call', 'Call'],
    ['RE:Call', 'Call'],
    ['Re: AW: re: [outreach] [Email] Call: hi', 'Call'],
    ['[Email] [Outreach] Re: LVM', 'LVM'],
    ['ref : Call', 'Call'],
    ['Re:', null],
    ['', null],
    ['Call Re:', 'Call'],
  ];
  it.each(cases)('%j carries %j', (subject, found) => {
    expect(readCode(subject, RULES)?.code ?? null).toBe(found);
  });
  it('without rules every subject is uncoded', () => {
    expect([readCode('Call', undefined), readCode('Call', {})]).toEqual([null, null]);
  });
  it('of two equal codes the first of the file counts', () => {
    expect(readCode('call', { codes: [code('Call'), code('CALL', 'meeting')] })?.kind).toBe('call');
  });
});

describe('prefixes', () => {
  const cases: readonly [what: string, subject: string, prefixes: readonly string[], rest: string][] = [
    ['are taken off repeatedly', 'Re: re: RE: Hello', ['Re:'], 'hello'],
    ['in any order', 'b a b x', ['a', 'b'], 'x'],
    ['the longest first', 'ReRe: x', ['Re', 'ReRe:'], 'x'],
    ['a blank one does nothing', ' x ', ['', '  '], 'x'],
    ['may leave nothing', 'Re: Re:', ['re:'], ''],
    ['stay where they are not at the start', 'x Re: y', ['re:'], 'x re: y'],
  ];
  it.each(cases)('%s', (_what, subject, prefixes, rest) => {
    expect(stripPrefixes(subject, prefixes)).toBe(rest);
  });
});
