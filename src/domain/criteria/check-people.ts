import type { ParsedTemplate } from '../pitch/template';
import { parseTemplate } from '../pitch/template';
import type { Declared, Report } from './check';
import { itemsOf, part, textOf } from './unchecked';

const PERSONA_PARTS = ['functions', 'seniority', 'titleAny'] as const;

const TEMPLATE_CODES: Readonly<Record<Extract<ParsedTemplate, { ok: false }>['why'], [code: string, allowed: string]>> =
  {
    'unknown-name': [
      'template_name',
      'account.*, contact.firstName, persona.label, proposition.claim, rep.name, custom:*',
    ],
    stray: ['template_stray', '{{name}}, {{name|"…"}}'],
    'bad-fallback': ['template_fallback', '{{name|"…"}}'],
  };

/** Section 3: a persona says by at least one part who holds it, and no part is an empty list. */
export function checkPersonas(document: unknown, report: Report): void {
  for (const [index, persona] of itemsOf(part(document, 'personas')).entries()) {
    const when = part(persona, 'when');
    const path = ['personas', index, 'when'];
    if (typeof when !== 'object' || when === null) continue;
    const given = PERSONA_PARTS.filter((name) => part(when, name) !== undefined);
    if (given.length === 0) report(path, 'empty_persona', PERSONA_PARTS.join(', '));
    for (const name of given) {
      const list = part(when, name);
      if (Array.isArray(list) && list.length === 0) report([...path, name], 'empty_list', '1..');
    }
  }
}

/** Section 4: every placeholder of every pitch has a known name and is written as it must be. */
export function checkTemplates(document: unknown, declared: Declared, report: TemplateReport): void {
  const customKeys = new Set(Object.keys(declared.fields));
  for (const [index, pitch] of itemsOf(part(document, 'pitches')).entries()) {
    for (const key of ['subject', 'body', 'voicemail']) {
      const text = textOf(part(pitch, key));
      const parsed = text === undefined ? undefined : parseTemplate(text, customKeys);
      if (parsed === undefined || parsed.ok) continue;
      const [code, allowed] = TEMPLATE_CODES[parsed.why];
      report(['pitches', index, key], code, allowed, parsed.found);
    }
  }
}

/** Inside a template it is the placeholder that was found, not the whole text. */
export type TemplateReport = (...problem: [...Required<Parameters<Report>>, found: string]) => void;
