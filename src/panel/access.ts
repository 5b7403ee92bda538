import type { Snapshot } from '../domain/record/snapshot';
import type { Ask } from '../messaging/client';
import type { PanelProtocol } from '../messaging/protocol';

/** What the panel works with, wherever it stands: over the page or beside it. */
export interface PanelAccess {
  readonly ask: Ask<PanelProtocol>;
  /** What was read of the page last; nothing before that. */
  readonly shown: () => { readonly snapshot: Snapshot | undefined };
  /** Says a sentence, in sight and aloud. */
  readonly announce: (sentence: string) => void;
}
