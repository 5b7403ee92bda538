import { useState } from 'preact/hooks';
import type { CompanyPart, PersonPart } from '../domain/assessment/assessment';
import type { CoveredRole, KnownPerson } from '../domain/people/people';
import { recordKeyText } from '../domain/record/record';
import { fold } from '../domain/text/fold';
import { CompanyRecords, type OnCompany } from './company-records';
import type { Assessed, JudgedAccount } from './overlay-state';
import { notMissingWords, othersWords, personaWords, touchWords } from './people-words';
import { type Choosing, Flags, MessageButton, PersonLine } from './person-line';
import { keyOf, type Say } from './say';

/** What every line of the section is made with. */
interface Lines {
  readonly line: (person: KnownPerson) => preact.JSX.Element;
  readonly say: Say;
}

function Role({ role, line, say: { t } }: Lines & { readonly role: CoveredRole }) {
  const buying = t(keyOf('role', role.role));
  return (
    <li>
      <span class="role">
        <bdi>{role.label}</bdi>
        {fold(buying) !== fold(role.label) && <span class="note">{buying}</span>}
      </span>
      <div class="holders">
        {role.people.length === 0 ? (
          <span class={role.state === 'missing' ? 'missing' : 'quiet'}>
            {t(role.state === 'missing' ? 'panel_missing' : 'panel_not_seen')}
          </span>
        ) : (
          role.people.map(line)
        )}
      </div>
    </li>
  );
}

/** The person that the page is about. */
function Subject({
  person: { name, persona, lastTouch, changes },
  id,
  choosing,
  say,
}: {
  readonly person: PersonPart;
  readonly id: string;
  readonly choosing: Choosing;
  readonly say: Say;
}) {
  const { label, why } = personaWords(persona, say);
  return (
    <p class="sentence subject">
      <bdi>{name}</bdi>
      {': '}
      <b>
        <bdi>{label}</bdi>
      </b>{' '}
      <MessageButton id={id} name={name} choosing={choosing} say={say} />
      {why !== null && (
        <span class="note">
          <bdi>{why}</bdi>
        </span>
      )}
      <span class="note">
        <bdi>{touchWords(lastTouch, say)}</bdi>
      </span>
      <Flags changes={changes} say={say} />
    </p>
  );
}

/** Those who hold no role: hundreds, maybe, so that they are drawn only when they are asked for. */
function Others({ others, line, hasRoles, say }: Lines & { others: JudgedAccount['others']; hasRoles: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="others" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="quiet">
        <bdi>{othersWords(others, hasRoles, say)}</bdi>
      </summary>
      {isOpen && (
        <ul>
          {others.map((person) => (
            <li key={person.id}>{line(person)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}

function AccountPeople({ account, subject, line, say }: Lines & { account: JudgedAccount; subject: string | null }) {
  const roles = account.coverage;
  const others = account.others.filter(({ id }) => id !== subject);
  const doubt = notMissingWords(account, say);
  return (
    <>
      {roles.length > 0 && (
        <ul class="people">
          {roles.map((role) => (
            <Role key={role.personaId} role={role} line={line} say={say} />
          ))}
        </ul>
      )}
      {others.length > 0 && <Others others={others} line={line} hasRoles={roles.length > 0} say={say} />}
      {doubt !== null && (
        <p class="note">
          <bdi>{doubt}</bdi>
        </p>
      )}
    </>
  );
}

/** Who the page is about, who else decides at the account, and who only works there. */
export function PeopleSection({
  assessment,
  say,
  onCompany,
  ...choosing
}: Choosing & {
  readonly assessment: Assessed;
  readonly say: Say;
  readonly onCompany: OnCompany;
}) {
  const { person, account, record } = assessment;
  const isAlone = account.state !== 'judged' || isOnlyRecord(account.company);
  const isNobody = account.state !== 'judged' || account.coverage.length + account.others.length === 0;
  if (!person && isNobody && isAlone) return null;
  const subject = person && recordKeyText(record);
  const line = (known: KnownPerson) => (
    <PersonLine key={known.id} person={known} isSubject={known.id === subject} choosing={choosing} say={say} />
  );
  return (
    <section>
      <h2>{say.t('panel_people')}</h2>
      {person && <Subject person={person} id={recordKeyText(record)} choosing={choosing} say={say} />}
      {account.state === 'judged' && <AccountPeople account={account} subject={subject} line={line} say={say} />}
      {account.state === 'judged' && !isAlone && <CompanyRecords account={account} onCompany={onCompany} say={say} />}
    </section>
  );
}

function isOnlyRecord({ also, ask, said }: CompanyPart): boolean {
  return also.length + ask.length + said.length === 0;
}
