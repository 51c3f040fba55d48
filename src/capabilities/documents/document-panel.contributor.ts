import type { Id } from '../../kernel/ids.ts';
import type { Locale } from '../../kernel/translate.ts';
import type { View } from '../../platform/change.ts';

/** A panel of a paper's page whose content lies to the right, such as the directive that was made of it. */
export interface DocumentPanel {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly href: string; readonly note: string }[];
}

/** @returns null where there is nothing to show, or nothing that this person may see */
export type DocumentPanelContributor = (view: View, documentId: Id, locale: Locale) => Promise<DocumentPanel | null>;
