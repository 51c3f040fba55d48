import type { Child } from 'hono/jsx';
import type { Translate } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import type { SituatedActivity } from '../activity.store.ts';

/** What a panel may use beside the record. */
export interface PanelFrame {
  readonly t: Translate;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** What hangs on activities of some kinds and is shown on their page: clocks, follow-ups, receipts, stock, money. */
export type ActivityPanel = (view: View, found: SituatedActivity, frame: PanelFrame) => Promise<Child | null>;
