import type { CompiledDirective, ObligationRow, RowReasons, Span } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import { type Draft, type DraftObligation, FIELD_NAMES, type FieldName } from '../draft/draft.rules.ts';
import { fieldsOf } from '../draft/fold.rules.ts';
import { type LiveOperation, sameValue } from '../draft/operation.rules.ts';
import { originsOf } from './origin.rules.ts';
import { wordless } from './wordless.rules.ts';

/** How a decision came about: one card, the list of sure ones, or the reading as a whole. */
export type DecidedHow = 'singly' | 'together' | 'as_a_whole';

/** A reading and everything that people did to it. */
export interface SettledReading {
  readonly answer: CompiledDirective;
  /** lineage of each row of the answer, by row id */
  readonly lineages: ReadonlyMap<string, Id>;
  readonly operations: readonly LiveOperation[];
  readonly decidedHow: ReadonlyMap<number, DecidedHow>;
  readonly draft: Draft;
}

export type Outcome =
  | 'confirmed'
  | 'corrected'
  | 'added'
  | 'removed'
  | 'split'
  | 'merged'
  | 'moved_to_context'
  | 'undecided';

export type FieldOutcome = 'confirmed' | 'corrected' | 'added' | 'undecided';

/** What the compiler had said of one or more rows, and what people made of it. */
export interface CorrectionRecord {
  /** the row of `obligations`; null: taken out */
  readonly row: string | null;
  readonly outcome: Outcome;
  readonly decided: DecidedHow | null;
  readonly fields: Readonly<Record<FieldName | 'anchor', FieldOutcome>> | null;
  readonly read: readonly ReadRow[];
}

/** A row of the raw answer without its words. */
export interface ReadRow extends ReturnType<typeof wordless> {
  readonly id: string;
  readonly section: string;
  readonly anchor: Span;
  readonly flags: readonly string[];
  readonly confidence: ObligationRow['confidence'];
  readonly reasons: RowReasons | null;
}

/**
 * One record for each obligation of the draft, in text order, taken-out ones too. Every row of the answer stands in
 * at least one of them.
 * @param rowIds ids of the annotation's rows
 */
export function correctionsOf(reading: SettledReading, rowIds: ReadonlyMap<Id, string>): CorrectionRecord[] {
  const origins = originsOf(reading.operations);
  const rowOf = new Map(
    reading.answer.obligations.flatMap((row) => {
      const lineageId = reading.lineages.get(row.id);
      return lineageId ? [[lineageId, row] as const] : [];
    }),
  );
  const decided = decisionsOf(reading);
  return reading.draft.obligations.map((each) => {
    const own = rowOf.get(each.lineageId);
    const from = own && each.origin === 'read' ? [each.lineageId] : (origins.get(each.lineageId) ?? [each.lineageId]);
    const read = from.flatMap((lineageId) => rowOf.get(lineageId) ?? []);
    return {
      row: rowIds.get(each.lineageId) ?? null,
      outcome: outcomeOf(each, read[0]),
      decided: each.decision === 'open' ? null : (decided.get(each.lineageId) ?? null),
      fields: each.decision === 'rejected' ? null : fieldOutcomes(each, read[0]),
      read: read.map(readRow),
    };
  });
}

function outcomeOf(each: DraftObligation, row: ObligationRow | undefined): Outcome {
  if (each.decision === 'rejected') return 'removed';
  if (each.decision === 'general') return 'moved_to_context';
  if (each.origin === 'split' || each.origin === 'merged') return each.origin;
  if (each.origin === 'added' || !row) return 'added';
  if (changedFields(each, row).size > 0) return 'corrected';
  return each.decision === 'confirmed' ? 'confirmed' : 'undecided';
}

const changedFields = ({ fields }: DraftObligation, row: ObligationRow): Set<FieldName> => {
  const read = fieldsOf(row);
  return new Set(FIELD_NAMES.filter((field) => !sameValue(fields[field], read[field])));
};

function fieldOutcomes(each: DraftObligation, row: ObligationRow | undefined): CorrectionRecord['fields'] {
  const settled: FieldOutcome = each.decision === 'open' ? 'undecided' : 'confirmed';
  const changed = row && changedFields(each, row);
  const outcome = (same: boolean): FieldOutcome => (!row ? 'added' : same ? settled : 'corrected');
  const entries = FIELD_NAMES.map((field) => [field, outcome(!changed?.has(field))] as const);
  const anchor = outcome(row !== undefined && sameValue(each.anchor, row.anchor));
  return { anchor, ...(Object.fromEntries(entries) as Record<FieldName, FieldOutcome>) };
}

/** How the decision that now holds was made, by lineage. */
function decisionsOf({ operations, decidedHow }: SettledReading): Map<Id, DecidedHow> {
  const decided = new Map<Id, DecidedHow>();
  for (const operation of operations) {
    if (operation.kind === 'confirm' || operation.kind === 'classify-general' || operation.kind === 'reject') {
      decided.set(operation.lineageId, decidedHow.get(operation.sequence) ?? 'singly');
    }
  }
  return decided;
}

function readRow(row: ObligationRow): ReadRow {
  const { id, section, anchor, flags, confidence, reasons = null } = row;
  return { id, section, anchor, ...wordless(row), flags, confidence, reasons };
}
