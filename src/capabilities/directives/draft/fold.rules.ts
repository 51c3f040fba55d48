import type { ObligationRow } from '../../../compiler/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import { applyOperation } from './apply-operation.rules.ts';
import { type Draft, type DraftFields, type DraftObligation, inTextOrder, type Resolution } from './draft.rules.ts';
import { lineagesOf, liveOperations, type Operation } from './operation.rules.ts';

/** What the compiler read of one lineage, in the latest compilation that read it at all. */
export interface LineageRow {
  readonly lineageId: Id;
  readonly compilation: number;
  readonly row: ObligationRow;
}

export interface Reading {
  /** the canonical text that every anchor points into */
  readonly text: string;
  /** sequence number of the compilation in force */
  readonly compilation: number;
  readonly rows: readonly LineageRow[];
}

/**
 * The draft: what was read, with every human operation applied in its order.
 * - Operations on different obligations, and edits of different fields, commute; of two edits of one field the later holds.
 * - A decision (confirm, general, reject) holds for the content it was made on: an edit or another reading after it
 *   opens the obligation again.
 * - An obligation that is no longer read stays when somebody worked on it, marked to look at again.
 */
export function foldDraft(reading: Reading, operations: readonly Operation[]): Draft {
  const live = liveOperations(operations);
  const touched = new Set(live.flatMap(lineagesOf));
  const drafts = new Map<Id, DraftObligation>();
  for (const read of reading.rows) {
    const stale = read.compilation < reading.compilation;
    if (!stale || touched.has(read.lineageId)) drafts.set(read.lineageId, asRead(reading, read, stale));
  }
  const resolutions = new Map<string, Resolution>();
  const unapplied: number[] = [];
  for (const operation of live) {
    if (operation.kind === 'resolve') resolutions.set(operation.name, operation);
    else if (!applyOperation(drafts, operation, reading.text, reading.compilation)) unapplied.push(operation.sequence);
  }
  const obligations = [...drafts.values()].sort(inTextOrder);
  return { obligations, resolutions, unapplied };
}

/** What people had said about names when an edition was published. */
export const resolutionsUntil = (operations: readonly Operation[], lastSequence: number): Draft['resolutions'] =>
  new Map(
    liveOperations(operations.filter((each) => each.sequence <= lastSequence)).flatMap((each) =>
      each.kind === 'resolve' ? [[each.name, each] as const] : [],
    ),
  );

export function fieldsOf(row: ObligationRow): DraftFields {
  const { action, deliverable, role, modality, lead, coordinators, recipients, deadline } = row;
  return { action, deliverable, role, modality, lead, coordinators, recipients, deadline };
}

function asRead(reading: Reading, { lineageId, compilation, row }: LineageRow, stale: boolean): DraftObligation {
  return {
    lineageId,
    version: `${compilation}.0`,
    origin: 'read',
    section: row.section,
    anchor: row.anchor,
    quote: reading.text.slice(...row.anchor),
    fields: fieldsOf(row),
    spans: row.spans,
    flags: row.flags,
    confidence: row.confidence,
    reasons: row.reasons ?? null,
    edited: [],
    decision: 'open',
    reason: null,
    review: stale ? [{ why: 'not-read-again' }] : [],
  };
}
