import type { Channel, CriteriaSet } from '../domain/criteria/criteria';
import { DEMO_HOST } from '../domain/criteria/demo-host';
import { SAMPLE_SET } from '../domain/criteria/sample';
import { salesforceOrg } from '../domain/record/salesforce';
import { type Arranged, arrange, type Entry } from '../domain/territory/arrange';
import { type JudgedBy, knownJudge } from '../domain/territory/judge-known';
import { closedChannels, withOptOut } from '../domain/territory/opted-out';
import { byRank, countVerdicts } from '../domain/territory/rank';
import { MAX_TODAY, workForToday } from '../domain/territory/today';
import { fold } from '../domain/text/fold';
import type { RightfitDatabase } from '../storage/database';
import { listMappings } from '../storage/mappings';
import { readRep } from '../storage/rep';
import { readKeptSet, readSetInForce } from '../storage/sets';
import { type Links, readAccounts } from '../storage/territory';
import type { FromJob, Overview, ToJob } from './territory-messages';

/** Records that are read at once: few enough that a question is answered in between. */
const PORTION = 1000;
/** While accounts are judged, what is ranked so far is shown as often as this. */
const SHOW_EVERY_MS = 400;

/** No local row of a table is merged into another account yet. */
const NO_LINKS: Links = new Map();

const DEMO_ACCOUNTS = `salesforce/${salesforceOrg(DEMO_HOST)}/`;

interface Rules extends JudgedBy {
  /** Accounts of which these rules say something, by the beginning of their keys. */
  readonly within: string;
}

/** The set in force judges every account; without one the sample judges the demonstration alone, as its pages do. */
async function rulesOf(db: RightfitDatabase, today: string): Promise<Rules> {
  const [kept, mappings, { crmNames }] = await Promise.all([readSetInForce(db, today), listMappings(db), readRep(db)]);
  const own = { mappings, crmNames, today };
  if (!kept) return { ...own, set: SAMPLE_SET, sample: true, within: DEMO_ACCOUNTS };
  return { ...own, set: readKeptSet(kept), sample: kept.source === 'sample', within: '' };
}

function overviewOf(entries: readonly Entry[], rules: Rules, done: boolean, judgedMs: number): Overview {
  const { set, sample, today } = rules;
  const rows = entries.map(({ row }) => row);
  const work = done ? workForToday(rows, today, set.activity?.staleAfterDays) : [];
  return {
    set: { name: set.name, version: set.version, sample },
    accounts: rows.length,
    counts: countVerdicts(rows),
    today: work.slice(0, MAX_TODAY),
    todayOf: work.length,
    done,
    judgedMs,
  };
}

const ranked = (entries: readonly Entry[]): Entry[] => entries.toSorted((a, b) => byRank(a.row, b.row));

/** Nobody is sent to who opted out; known once all contacts were read, which come after the accounts. */
function withOptOuts(
  entries: readonly Entry[],
  closed: ReadonlyMap<string, ReadonlySet<Channel>>,
  set: CriteriaSet,
): readonly Entry[] {
  if (closed.size === 0) return entries;
  return entries.map(({ row, folded }) => ({
    row: row.person === null ? row : withOptOut(row, closed.get(row.person), set),
    folded,
  }));
}

/**
 * Judges every account that is kept and holds the ranking: the page has the lines that are in view alone. `now` measures
 * (milliseconds); the day comes with each request.
 */
export function territoryJob(
  db: RightfitDatabase,
  send: (message: FromJob) => void,
  now: () => number,
): (message: ToJob) => Promise<void> {
  let entries: readonly Entry[] = [];
  let arranged: Arranged & { readonly id: number } = { id: -1, lines: [], found: 0 };
  let run = 0;

  const show = (judged: readonly Entry[], rules: Rules, done: boolean, judgedMs: number): void => {
    entries = ranked(judged);
    send({ kind: 'judged', overview: overviewOf(entries, rules, done, judgedMs) });
  };

  const judgeAll = async (today: string): Promise<void> => {
    const own = ++run;
    const rules = await rulesOf(db, today);
    const judge = knownJudge(rules);
    const judged: Entry[] = [];
    const closed = new Map<string, ReadonlySet<Channel>>();
    // A ranking that is shown stays until the new one is whole.
    const isFirst = entries.length === 0;
    let judgedMs = 0;
    let shownAt = Number.NEGATIVE_INFINITY;
    for await (const { accounts, contacts } of readAccounts(db, PORTION, NO_LINKS)) {
      if (own !== run) return;
      const start = now();
      for (const account of accounts) {
        if (account.key.startsWith(rules.within)) judged.push({ row: judge(account), folded: fold(account.name) });
      }
      judgedMs += now() - start;
      for (const { key, fields } of contacts) {
        const channels = closedChannels(fields);
        if (channels.size > 0) closed.set(key, channels);
      }
      if (isFirst && judged.length > 0 && now() - shownAt > SHOW_EVERY_MS) {
        show(judged, rules, false, judgedMs);
        shownAt = now();
      }
    }
    if (judged.length > 0) return show(withOptOuts(judged, closed, rules.set), rules, true, judgedMs);
    entries = [];
    send({ kind: 'nothing', why: rules.within === '' ? 'no-accounts' : 'no-set' });
  };

  return async (message) => {
    switch (message.kind) {
      case 'judge':
        return judgeAll(message.today).catch(() => send({ kind: 'failed' }));
      case 'arrange': {
        arranged = { id: message.id, ...arrange(entries, message.query) };
        const { id, found, lines } = arranged;
        return send({ kind: 'arranged', id, found, length: lines.length, lines: lines.slice(0, message.to) });
      }
      case 'lines': {
        const { id, ask, from, to } = message;
        return send({ kind: 'lines', ask, lines: id === arranged.id ? arranged.lines.slice(from, to) : null });
      }
    }
  };
}
