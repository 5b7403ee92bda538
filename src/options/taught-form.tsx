import { useState } from 'preact/hooks';
import { customKey } from '../domain/taught/custom-key';
import { type Mapping, TAUGHT_FACTS, type TaughtCustom, type TaughtFact } from '../domain/taught/mapping';
import type { Taught } from '../messaging/protocol';
import { FactSelect, NewFact } from '../ui/fact-choice';
import { usePageText } from '../ui/page-text';
import type { SetOnPage } from './load';

interface Props {
  readonly row: Mapping;
  readonly taught: readonly Mapping[];
  readonly set: SetOnPage | null;
  readonly save: (choice: Taught) => Promise<void>;
  readonly onCancel: () => void;
}

/** Every fact that there is: the fixed ones, those of the criteria, and those that were taught. */
function factsOf(set: SetOnPage | null, taught: readonly Mapping[]): Taught[] {
  const customs = new Map<TaughtFact, TaughtCustom>();
  for (const { fact, custom } of taught) if (custom) customs.set(fact, custom);
  for (const [fact, { label, type }] of Object.entries(set?.fields ?? {}))
    customs.set(fact as TaughtFact, { label, type });
  return [
    ...TAUGHT_FACTS.map((fact) => ({ fact, custom: null })),
    ...[...customs].map(([fact, custom]) => ({ fact, custom })),
  ];
}

/** Says another fact of a taught field, or another name or type of a fact that the criteria do not declare. */
export function TaughtForm({ row, taught, set, save, onCancel }: Props) {
  const { t } = usePageText();
  const facts = factsOf(set, taught);
  const [chosen, choose] = useState<string>(row.fact);
  const [own, setOwn] = useState<TaughtCustom>(row.custom ?? { label: row.label, type: 'text' });
  const known = facts.find(({ fact }) => fact === chosen);
  const declared = set?.fields !== undefined && Object.hasOwn(set.fields, chosen);
  const isOwn = chosen === 'new' || (known?.custom != null && !declared && chosen === row.fact);
  const fact = chosen === 'new' ? customKey(row, new Set(facts.map((each) => each.fact))) : known?.fact;
  const submit = (event: Event): void => {
    event.preventDefault();
    if (fact) void save({ fact, custom: isOwn ? { ...own, label: own.label.trim() } : (known?.custom ?? null) });
  };
  return (
    <form class="taught-form" onSubmit={submit}>
      <FactSelect facts={facts} chosen={chosen} say={{ t }} onChoose={choose} />
      {isOwn && fact && <NewFact custom={own} fact={fact} say={{ t }} onChange={setOwn} />}
      <p class="line">
        <button type="submit" class="button button-main" disabled={!fact || (isOwn && own.label.trim() === '')}>
          {t('options_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('options_taught_keep')}
        </button>
      </p>
    </form>
  );
}
