import { type Company, type Evidence, evidenceOf, isSameCompany, type MatchReason, matchEvidence } from './match';

/** Two companies that may be one: their places in the list, the smaller first. */
export interface AskedPair {
  readonly a: number;
  readonly b: number;
  readonly why: readonly MatchReason[];
}

/** Who is one company, by places in the list. Every place is in one group; both are in the order of the list. */
export interface CompanyGroups {
  readonly groups: readonly (readonly number[])[];
  readonly asked: readonly AskedPair[];
}

/** So many different companies under one domain or name are compared each with each; of more, each with its next ones. */
const MAX_COMPARED = 50;
const NEXT_ONES = 4;

/** Companies of which the same is known: they have the same verdict against every other one. */
interface Class {
  readonly evidence: Evidence;
  readonly members: number[];
}

const UNIT = '\u0000';
const signatureOf = ({ name, domain, parent, country }: Evidence): string =>
  [name, domain ?? '', parent ?? '', country ?? ''].join(UNIT);

/** What several readings of one record agree on; the smallest name, so that their order does not matter. */
function agreed(readings: readonly Evidence[]): Evidence {
  const only = (values: readonly (string | null)[]): string | null => {
    const known = new Set(values.filter((value) => value !== null));
    return known.size === 1 ? ([...known][0] ?? null) : null;
  };
  const sorted = [...readings].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.core < b.core ? -1 : 1));
  const { name = '', core = '' } = sorted[0] ?? {};
  return {
    name,
    core,
    domain: only(readings.map(({ domain }) => domain)),
    parent: only(readings.map(({ parent }) => parent)),
    country: only(readings.map(({ country }) => country)),
  };
}

/** Places from 0 to `count` by their key; those without one are left out. */
function gather<K>(count: number, keyOf: (at: number) => K | null): Map<K, number[]> {
  const found = new Map<K, number[]>();
  for (let at = 0; at < count; at++) {
    const key = keyOf(at);
    if (key === null) continue;
    const kept = found.get(key);
    if (kept) kept.push(at);
    else found.set(key, [at]);
  }
  return found;
}

/** One record, or one entry without a record. */
interface Unit extends Class {
  readonly key: string;
}

/** Readings of one record are one unit, whatever they say. */
function unitsOf(companies: readonly Company[]): Unit[] {
  const units: Unit[] = [];
  const byRecord = new Map<string, { readonly unit: number; readonly readings: Evidence[] }>();
  for (const [at, company] of companies.entries()) {
    const evidence = evidenceOf(company);
    const key = company.recordKey || String(at);
    const kept = company.recordKey ? byRecord.get(company.recordKey) : undefined;
    if (kept === undefined) {
      if (company.recordKey) byRecord.set(company.recordKey, { unit: units.length, readings: [evidence] });
      units.push({ key, evidence, members: [at] });
    } else {
      kept.readings.push(evidence);
      units[kept.unit]?.members.push(at);
    }
  }
  for (const { unit, readings } of byRecord.values()) {
    const first = units[unit];
    if (first && readings.length > 1) units[unit] = { ...first, evidence: agreed(readings) };
  }
  return units;
}

/** One class per set of evidence, sorted, so that the order of the list is forgotten. */
function classesOf(companies: readonly Company[]): Class[] {
  const classes = new Map<string, Class>();
  for (const { key, evidence, members } of unitsOf(companies)) {
    const signature = signatureOf(evidence);
    // Without a domain, country or parent even two equal names are a question: each stays a class of its own.
    const isTellable = isSameCompany(evidence, evidence);
    const slot = isTellable ? signature : `${signature}${UNIT}${key}`;
    const kept = classes.get(slot);
    if (kept) kept.members.push(...members);
    else classes.set(slot, { evidence, members });
  }
  const sorted = [...classes.keys()].sort();
  return sorted.flatMap((slot) => classes.get(slot) ?? []);
}

type Edge = readonly [a: number, b: number, why: readonly MatchReason[]];

interface Edges {
  readonly same: Edge[];
  readonly ask: Edge[];
}

/** Pairs of one block: each with each, or in a crowd each with its next ones. */
function* pairsOf(block: readonly number[]): Iterable<readonly [number, number]> {
  const reach = block.length <= MAX_COMPARED ? block.length : NEXT_ONES;
  for (const [at, a] of block.entries()) {
    const end = Math.min(block.length, at + 1 + reach);
    for (let next = at + 1; next < end; next++) yield [a, block[next] ?? a];
  }
}

/** Compares what shares a domain or the core of a name; nothing else can be one company. */
function edgesOf(classes: readonly Class[]): Edges {
  const evidence = classes.map((each) => each.evidence);
  const edges: Edges = { same: [], ask: [] };
  const compare = (blocks: Iterable<number[]>, isSeen: (a: Evidence, b: Evidence) => boolean): void => {
    for (const block of blocks) {
      if (block.length === 1) continue;
      for (const [a, b] of pairsOf(block)) {
        const [one, other] = [evidence[a], evidence[b]];
        if (!one || !other || isSeen(one, other)) continue;
        const { verdict, why } = matchEvidence(one, other);
        if (verdict !== 'different') edges[verdict].push([a, b, why]);
      }
    }
  };
  compare(gather(classes.length, (at) => evidence[at]?.domain ?? null).values(), () => false);
  compare(
    gather(classes.length, (at) => evidence[at]?.core || null).values(),
    (a, b) => a.domain !== null && a.domain === b.domain,
  );
  return edges;
}

/** Connected parts, each sorted, by the edges of "same". */
function partsOf(count: number, edges: readonly Edge[]): number[][] {
  const parent = Array.from({ length: count }, (_, at) => at);
  const root = (at: number): number => {
    let top = at;
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] ?? top] ?? top;
      top = parent[top] ?? top;
    }
    return top;
  };
  for (const [a, b] of edges) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  return [...gather(count, root).values()];
}

/** Whether all of a part are the same, each with each; a chain whose ends are not is a question. */
function isWhole(part: readonly number[], classes: readonly Class[]): boolean {
  if (part.length > MAX_COMPARED) return false;
  return part.every((a, at) =>
    part.slice(at + 1).every((b) => {
      const [one, other] = [classes[a], classes[b]];
      return one && other && isSameCompany(one.evidence, other.evidence);
    }),
  );
}

/**
 * Groups accounts into companies: whoever is the same as each other in the group, and nobody on a guess. Where one
 * account is the same as two that are not the same, all three stay apart and are asked about. The order of the list does
 * not change who is together. Time is near linear: only what shares a domain or a name's core is compared.
 */
export function groupCompanies(companies: readonly Company[]): CompanyGroups {
  const classes = classesOf(companies);
  const { same, ask } = edgesOf(classes);
  const groupOf = new Map<number, number>();
  const groups: number[][] = [];
  for (const part of partsOf(classes.length, same)) {
    const kept = part.length === 1 || isWhole(part, classes) ? [part] : part.map((at) => [at]);
    for (const one of kept) {
      for (const at of one) groupOf.set(at, groups.length);
      const members = one.flatMap((at) => classes[at]?.members ?? []);
      groups.push(members.sort((a, b) => a - b));
    }
  }
  const first = (at: number): number => groups[groupOf.get(at) ?? 0]?.[0] ?? 0;
  const asked = [...same, ...ask]
    .filter(([a, b]) => groupOf.get(a) !== groupOf.get(b))
    .map(([a, b, why]) => ({ a: Math.min(first(a), first(b)), b: Math.max(first(a), first(b)), why }));
  return {
    groups: groups.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0)),
    asked: asked.sort((x, y) => x.a - y.a || x.b - y.b),
  };
}
