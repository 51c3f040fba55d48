import type { Id } from '../../kernel/ids.ts';
import type { View } from '../../platform/change.ts';
import type { Attachment } from '../../platform/typesetting/typeset.ts';
import type { OfficialDocument } from './format/official-document.rules.ts';

/** Runs reads of its own; whoever draws a file holds no transaction meanwhile. */
export type Reading = <T>(work: (view: View) => Promise<T>) => Promise<T>;

/** Files that the PDF of a paper carries, such as the evidence of a report's figures; none for most papers. */
export type CarriedFiles = (
  read: Reading,
  documentId: Id,
  document: OfficialDocument,
) => Promise<readonly Attachment[]>;
