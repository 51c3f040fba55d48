import type { CompiledDirective } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import type { DirectiveRow } from '../directive.store.ts';
import { type DirectiveText, getText } from '../directive-text.store.ts';
import { findCompilation, listLineageRows } from './compilation.store.ts';
import type { Draft } from './draft.rules.ts';
import { foldDraft, type LineageRow, type Reading } from './fold.rules.ts';
import type { Operation } from './operation.rules.ts';
import { listOperations } from './operation.store.ts';

/** Everything that is known of one directive's draft, folded. */
export interface DraftRecord {
  readonly directive: DirectiveRow;
  readonly text: DirectiveText;
  readonly compilationId: Id;
  readonly answer: CompiledDirective;
  readonly rows: readonly LineageRow[];
  readonly reading: Reading;
  readonly operations: readonly Operation[];
  readonly draft: Draft;
}

/** Four queries. @returns null while nothing has been read */
export async function loadDraft(view: View, directive: DirectiveRow): Promise<DraftRecord | null> {
  const compilation = await findCompilation(view.tx, directive.id);
  if (!compilation) return null;
  const text = await getText(view.tx, directive.id);
  const rows = await listLineageRows(view.tx, directive.id);
  const operations = await listOperations(view.tx, directive.id);
  const reading = { text: text.canonical, compilation: compilation.sequence, rows };
  const draft = foldDraft(reading, operations);
  const { id: compilationId, answer } = compilation;
  return { directive, text, compilationId, answer, rows, reading, operations, draft };
}

export const lastSequence = (record: Pick<DraftRecord, 'operations'>): number =>
  record.operations.at(-1)?.sequence ?? 0;
