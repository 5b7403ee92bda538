import type { CompanyPart } from '../domain/assessment/assessment';
import type { CoveredRole, TitleReading } from '../domain/people/people';
import { CompanyRecords, type OnCompany } from './company-records';
import type { Assessed } from './overlay-state';
import { keyOf, type Say } from './say';

function Role({ role, say }: { readonly role: CoveredRole; readonly say: Say }) {
  const { t } = say;
  return (
    <li>
      <span class="role">
        <bdi>{role.label}</bdi>
      </span>
      {role.people.length === 0 ? (
        <span class={role.state === 'missing' ? 'missing' : 'quiet'}>
          {t(role.state === 'missing' ? 'panel_missing' : 'panel_not_seen')}
        </span>
      ) : (
        role.people.map(({ id, name, title, lastTouch }) => (
          <span key={id} class="person">
            <bdi>{name}</bdi>
            {title !== null && <bdi class="quiet">{title}</bdi>}
            <span class="note">
              {lastTouch ? t('panel_touched', say.day(lastTouch.day)) : t('panel_never_touched')}
            </span>
          </span>
        ))
      )}
    </li>
  );
}

/** Who the page is about, and who else decides at the account. */
export function PeopleSection({
  assessment,
  say,
  onCompany,
}: {
  readonly assessment: Assessed;
  readonly say: Say;
  readonly onCompany: OnCompany;
}) {
  const { person, account } = assessment;
  const roles = account.state === 'judged' ? account.coverage : [];
  const reading = person && 'reading' in person.persona ? person.persona : null;
  const isAlone = account.state !== 'judged' || isOnlyRecord(account.company);
  if (!person && roles.length === 0 && isAlone) return null;
  return (
    <section>
      <h2>{say.t('panel_people')}</h2>
      {person && (
        <p class="sentence">
          <bdi>{person.name}</bdi>
          {': '}
          <b>{person.persona.state === 'persona' ? person.persona.label : personState(person.persona.state, say)}</b>
          {reading && (reading.reading.seniority ?? reading.reading.functions) !== null && (
            <span class="note">
              {say.t('panel_title_words', readingText(reading.reading, say), reading.reading.words.join(' · '))}
            </span>
          )}
        </p>
      )}
      {roles.length > 0 && (
        <ul class="people">
          {roles.map((role) => (
            <Role key={role.personaId} role={role} say={say} />
          ))}
        </ul>
      )}
      {account.state === 'judged' && !isAlone && <CompanyRecords account={account} onCompany={onCompany} say={say} />}
    </section>
  );
}

function isOnlyRecord({ also, ask, said }: CompanyPart): boolean {
  return also.length + ask.length + said.length === 0;
}

/** What a title was read as, "VP + engineering"; a part that was not read is left out. */
function readingText({ seniority, functions }: TitleReading, { t }: Say): string {
  const parts = [
    ...(seniority === null ? [] : [t(keyOf('seniority', seniority))]),
    ...(functions ?? []).map((each) => t(keyOf('function', each))),
  ];
  return parts.join(' + ');
}

function personState(state: 'none' | 'unknown', { t }: Say): string {
  return t(state === 'none' ? 'badge_not_wanted' : 'badge_title_unknown');
}
