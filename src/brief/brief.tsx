import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Brief } from '../domain/assessment/brief';
import type { Say } from '../ui/say';
import { briefText } from './brief-text';
import { type BriefWords, briefWords, type PersonWords } from './brief-words';
import type { Loaded } from './load';

/** What the page can do; `copy` tells whether it was done. */
export interface BriefActions {
  readonly copy: (text: string) => Promise<boolean>;
  readonly print: () => void;
  readonly again: () => void;
}

interface Props {
  readonly loaded: Loaded;
  readonly say: Say;
  readonly actions: BriefActions;
}

/** The meeting brief, or why there is none. */
export function BriefPage({ loaded, say, actions }: Props) {
  const { t } = say;
  switch (loaded.kind) {
    case 'read':
      return <Read brief={loaded.brief} say={say} actions={actions} />;
    case 'unknown':
      return (
        <main>
          <h1>{t('brief_open')}</h1>
          <p>{t('brief_unknown')}</p>
        </main>
      );
    case 'no-answer':
      return (
        <main>
          <h1>{t('brief_open')}</h1>
          <p role="alert">{t('brief_no_answer')}</p>
          <button type="button" class="button" onClick={actions.again}>
            {t('brief_again')}
          </button>
        </main>
      );
  }
}

function Read({ brief, say, actions }: Pick<Props, 'say' | 'actions'> & { readonly brief: Brief }) {
  const { t } = say;
  const [attending, attend] = useState<ReadonlySet<string>>(new Set());
  const words = briefWords(brief, attending, say);
  const toggle = (id: string): void => {
    const next = new Set(attending);
    if (!next.delete(id)) next.add(id);
    attend(next);
  };
  return (
    <main>
      <Head words={words} say={say} actions={actions} />
      <Part heading={t('step_title')}>
        <p class="step">{words.step}</p>
      </Part>
      <Part heading={t('brief_who')}>
        <People words={words} say={say} toggle={toggle} />
        <Missing words={words} say={say} />
      </Part>
      <Part heading={t('brief_ask')} none={words.questions.length === 0 && t('brief_ask_none')}>
        <ul class="points">
          {words.questions.map(({ text, decides }) => (
            <li key={text}>
              <bdi>{text}</bdi> {decides && <span class="chip chip-open">{t('brief_decides')}</span>}
            </li>
          ))}
        </ul>
      </Part>
      <Part heading={t('brief_touches')} none={words.touches.length === 0 && t('brief_touches_none')}>
        <Touches words={words} />
      </Part>
      <Part heading={t('brief_fits')} none={words.fits.length === 0 && words.fitsNone}>
        <Fits words={words} />
      </Part>
      <footer class="note">{words.criteria}</footer>
    </main>
  );
}

function Part({
  heading,
  none = false,
  children,
}: {
  readonly heading: string;
  /** What is said where there is nothing to show. */
  readonly none?: string | false;
  readonly children: ComponentChildren;
}) {
  return (
    <section>
      <h2>{heading}</h2>
      {none === false ? children : <p class="muted">{none}</p>}
    </section>
  );
}

type PartProps = { readonly words: BriefWords; readonly say: Say };

function Head({ words, say, actions }: PartProps & { readonly actions: BriefActions }) {
  const { t } = say;
  const [said, tell] = useState<'copied' | 'not-copied' | null>(null);
  const copy = (): void => {
    // Emptied first, so that a second copy is announced as well.
    tell(null);
    void actions.copy(briefText(words, say)).then((done) => tell(done ? 'copied' : 'not-copied'));
  };
  return (
    <header>
      <div class="top">
        <p class="note">{t('brief_open')}</p>
        <div class="line on-screen">
          <span role="status" class={said === 'not-copied' ? 'error' : 'done'}>
            {said === 'copied' && t('brief_copied')}
            {said === 'not-copied' && t('brief_not_copied')}
          </span>
          <button type="button" class="button" onClick={copy}>
            {t('brief_copy')}
          </button>
          <button type="button" class="button button-main" onClick={actions.print}>
            {t('brief_print')}
          </button>
        </div>
      </div>
      <h1>
        <bdi>{words.name}</bdi>
      </h1>
      <p class="fit">{words.fit}</p>
      <ul class="relation">
        {words.relation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </header>
  );
}

function Person({ person, toggle }: { readonly person: PersonWords; readonly toggle: (id: string) => void }) {
  const { id, name, title, about, attends } = person;
  return (
    <li class={attends ? undefined : 'on-screen'}>
      <label>
        <input type="checkbox" class="on-screen" checked={attends} onChange={() => toggle(id)} />
        <span>
          <bdi class="name">{name}</bdi>
          {title !== null && (
            <>
              {', '}
              <bdi>{title}</bdi>
            </>
          )}
          <span class="note">{about}</span>
        </span>
      </label>
    </li>
  );
}

function People({ words, say, toggle }: PartProps & { readonly toggle: (id: string) => void }) {
  const { t } = say;
  const { people } = words;
  if (people.length === 0) return <p class="muted">{t('brief_nobody_seen')}</p>;
  return (
    <>
      <p class="note on-screen">{t('brief_pick')}</p>
      {people.every(({ attends }) => !attends) && <p class="muted on-paper">{t('brief_nobody')}</p>}
      <ul class="people">
        {people.map((person) => (
          <Person key={person.id} person={person} toggle={toggle} />
        ))}
      </ul>
    </>
  );
}

function Missing({ words: { missing, requiresRoles }, say }: PartProps) {
  const { t } = say;
  if (!requiresRoles) return null;
  if (missing.length === 0) return <p class="complete">{t('brief_none_missing')}</p>;
  return (
    <>
      <h3>{t('brief_missing')}</h3>
      <ul class="points">
        {missing.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Touches({ words }: Pick<PartProps, 'words'>) {
  return (
    <ul class="touches">
      {words.touches.map(({ day, what }, at) => (
        <li key={`${at} ${what}`}>
          <span class="day">{day}</span> <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}

function Fits({ words }: Pick<PartProps, 'words'>) {
  return (
    <ul class="fits">
      {words.fits.map(({ claim, behind }) => (
        <li key={claim}>
          <bdi class="claim">{claim}</bdi>
          {behind.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
