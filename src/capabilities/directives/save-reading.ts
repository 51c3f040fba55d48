import type { CompiledDirective } from '../../compiler/index.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Change } from '../../platform/change.ts';
import type { DirectiveText } from './directive-text.store.ts';
import { insertCompilation, insertCompilationRows, insertLineages } from './draft/compilation.store.ts';
import type { KnownLineage } from './draft/lineage.rules.ts';
import { matchLineages } from './draft/lineage.rules.ts';

export interface NewReading {
  readonly text: DirectiveText;
  readonly answer: CompiledDirective;
  readonly sequence: number;
  /** lineages of the readings and operations before this one */
  readonly known: readonly KnownLineage[];
  readonly actId: Id;
}

/** Keeps what the compiler read, each row tied to the obligation that it reads again or to a new one. */
export async function saveReading(change: Change, reading: NewReading): Promise<void> {
  const { text, answer, sequence, known, actId } = reading;
  const { lineageOf, fresh } = matchLineages(answer.obligations, known, change.newId);
  const id = change.newId();
  const { directiveId } = text;
  await insertCompilation(change.tx, { id, directiveId, textId: text.id, sequence, answer, actId });
  await insertLineages(change.tx, directiveId, fresh, actId);
  const rows = answer.obligations.map((row) => ({ row, lineageId: lineageOf.get(row.id) as Id }));
  await insertCompilationRows(change.tx, id, rows);
}
