import { useState } from 'preact/hooks';
import { usePageText } from '../ui/page-text';

/** Writes what is shown as a file; tells how many rows it has, null where it changed meanwhile and there is none. */
export interface ExportActions {
  readonly exportShown: (written: (lines: number) => void) => Promise<number | null>;
}

interface Props {
  readonly length: number;
  readonly actions: ExportActions;
  readonly disabled: boolean;
}

/** Takes what is shown along as a table. */
export function Export({ length, actions, disabled }: Props) {
  const { t, number, counted } = usePageText();
  const [state, setState] = useState<{ readonly said: string; readonly busy: boolean }>({ said: '', busy: false });
  const start = async (): Promise<void> => {
    setState({ said: '', busy: true });
    const rows = await actions.exportShown((lines) =>
      setState({ said: t('territory_exporting', number(lines), number(length)), busy: true }),
    );
    setState({ said: rows === null ? '' : counted('territory_exported', rows), busy: false });
  };
  return (
    <>
      <button type="button" class="button" disabled={disabled || state.busy} onClick={() => void start()}>
        {t('territory_export')}
      </button>
      <span role="status" class="note">
        {state.said}
      </span>
    </>
  );
}
