import { useState } from 'preact/hooks';
import { usePageText } from '../ui/page-text';

interface Props {
  readonly exportAll: () => Promise<void>;
  readonly eraseAll: () => Promise<boolean>;
}

/** Taking everything along, and leaving nothing behind. */
export function Data({ exportAll, eraseAll }: Props) {
  const { t } = usePageText();
  const [step, setStep] = useState<'idle' | 'sure' | 'erased' | 'failed'>('idle');
  return (
    <>
      <p>{t('options_privacy')}</p>
      <p class="line">
        <button type="button" class="button" onClick={() => void exportAll()}>
          {t('options_export')}
        </button>
        <button type="button" class="button button-stop" onClick={() => setStep('sure')}>
          {t('options_erase')}
        </button>
      </p>
      <div role="status">
        {step === 'sure' && (
          <div class="sure">
            <p>{t('options_erase_sure')}</p>
            <p class="line">
              <button
                type="button"
                class="button button-stop"
                onClick={() => void eraseAll().then((done) => setStep(done ? 'erased' : 'failed'))}
              >
                {t('options_erase_yes')}
              </button>
              <button type="button" class="button" onClick={() => setStep('idle')}>
                {t('options_cancel')}
              </button>
            </p>
          </div>
        )}
        {step === 'erased' && <p class="done">{t('options_erased')}</p>}
        {step === 'failed' && <p class="error">{t('options_failed')}</p>}
      </div>
    </>
  );
}
