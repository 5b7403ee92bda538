import type { CrmReader, ShownField } from '../crm/reader';
import type { RecordKey } from '../domain/record/record';
import type { Snapshot } from '../domain/record/snapshot';
import type { Ask } from '../messaging/client';
import type { PageProtocol } from '../messaging/protocol';
import type { PanelAccess } from '../panel/access';
import type { PanelProps } from '../ui/panel';
import type { Copy } from '../ui/pitch-text';

/** What the panel needs of the page's script. */
export interface PageAccess extends PanelAccess {
  /** The fields that can be pointed at now, and what was read of the page last; nothing before that. */
  readonly shown: () => { readonly fields: readonly ShownField[]; readonly snapshot: Snapshot | undefined };
  /** The record of the page that is open, and what reads it; undefined where none does. */
  readonly open: () => { readonly reader: CrmReader; readonly record: RecordKey } | undefined;
  readonly ask: Ask<PageProtocol>;
}

/** What the overlay gives to the panel's script, which does by itself what no page load has to pay for. */
export interface MountedPanel extends Pick<PanelProps, 'state' | 'say' | 'onClose'> {
  readonly onCopy: Copy;
  readonly page: PageAccess;
}

/** Draws the panel into an element of the overlay's root, and removes it with null. */
export type DrawPanel = (into: Element, props: MountedPanel | null) => void;
