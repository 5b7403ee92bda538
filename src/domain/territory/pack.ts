import type { Evidence } from '../company/match';
import type { KeptField } from '../record/remember';
import type { ImportedAccount } from './imported';

/** Rows of one pack: a page that asks for one account reads so many, and a territory of 100,000 reads 200 packs. */
export const PACK_ROWS = 500;

/** What parts the texts of a column; a text that has it (no CRM writes it) loses it. */
const UNIT = '\u001f';

/** One field of every account of a pack. Texts are joined: reading them one by one would cost three times as much. */
export interface PackColumn {
  readonly field: KeptField['field'];
  readonly internal: string;
  readonly locale: string | null;
  readonly day: string;
  readonly texts: string;
}

/** Some imported accounts, in the order of their keys, by columns. Blank texts are not known. */
export interface Pack {
  /** The first key. */
  readonly from: string;
  readonly keys: string;
  readonly names: string;
  readonly columns: readonly PackColumn[];
  readonly evidence: Readonly<Record<keyof Evidence, string>>;
}

/** A text as it is kept in a column. */
export const clean = (text: string): string => (text.includes(UNIT) ? text.replaceAll(UNIT, ' ') : text);
/** A column of such texts. */
export const joined = (texts: readonly string[]): string => texts.join(UNIT);

/** The texts of a column, one for each account. */
export const textsOf = (column: string): string[] => column.split(UNIT);

interface OpenColumn extends Omit<PackColumn, 'texts'> {
  readonly texts: string[];
}

/** The fields of rows, by what they are, their locale and their day. */
export function columnsOf(rows: readonly { readonly fields: readonly KeptField[] }[]): PackColumn[] {
  const columns = new Map<string, OpenColumn>();
  for (const [at, { fields }] of rows.entries()) {
    for (const { field, internal, locale, day, text } of fields) {
      const slot = `${field}${UNIT}${internal}${UNIT}${locale}${UNIT}${day}`;
      const known = columns.get(slot);
      const column = known ?? { field, internal, locale, day, texts: new Array<string>(rows.length).fill('') };
      if (!known) columns.set(slot, column);
      column.texts[at] = clean(text);
    }
  }
  return [...columns.values()].map((column) => ({ ...column, texts: joined(column.texts) }));
}

function packOf(accounts: readonly ImportedAccount[]): Pack {
  const evidence = (of: (evidence: Evidence) => string | null): string =>
    joined(accounts.map((account) => clean(of(account.evidence) ?? '')));
  return {
    from: accounts[0]?.key ?? '',
    keys: joined(accounts.map(({ key }) => key)),
    names: joined(accounts.map(({ name }) => clean(name))),
    columns: columnsOf(accounts),
    evidence: {
      name: evidence(({ name }) => name),
      core: evidence(({ core }) => core),
      domain: evidence(({ domain }) => domain),
      parent: evidence(({ parent }) => parent),
      country: evidence(({ country }) => country),
    },
  };
}

/** Packs accounts, which stand in the order of their keys (plain order of texts). */
export function packed(accounts: readonly ImportedAccount[]): Pack[] {
  const packs: Pack[] = [];
  for (let at = 0; at < accounts.length; at += PACK_ROWS) packs.push(packOf(accounts.slice(at, at + PACK_ROWS)));
  return packs;
}

/** What identifies the companies of a pack, one for each account. */
export function evidenceIn({ evidence }: Pack): Evidence[] {
  const [names, cores] = [textsOf(evidence.name), textsOf(evidence.core)];
  const [domains, parents, countries] = [evidence.domain, evidence.parent, evidence.country].map(textsOf);
  return names.map((name, at) => ({
    name,
    core: cores[at] ?? '',
    domain: domains?.[at] || null,
    parent: parents?.[at] || null,
    country: countries?.[at] || null,
  }));
}

/** The fields of each row of some columns, in their order; a row without any has no entry. */
export function fieldsIn(columns: readonly PackColumn[]): KeptField[][] {
  const fields: KeptField[][] = [];
  for (const { field, internal, locale, day, texts } of columns) {
    for (const [at, text] of textsOf(texts).entries()) {
      if (text === '') continue;
      const kept = fields[at] ?? [];
      fields[at] = kept;
      kept.push({ field, internal, text, locale, day });
    }
  }
  return fields;
}

/** The accounts of a pack, in its order. */
export function unpacked(pack: Pack): ImportedAccount[] {
  const fields = fieldsIn(pack.columns);
  const [keys, names, evidence] = [textsOf(pack.keys), textsOf(pack.names), evidenceIn(pack)];
  return keys.flatMap((key, at) => {
    const own = evidence[at];
    return own ? [{ key, name: names[at] ?? '', fields: fields[at] ?? [], evidence: own }] : [];
  });
}
