import type { Id } from '../../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import { recordCoverage } from '../coverage.policy.ts';
import { lockItems } from '../coverage.store.ts';
import { insertCoverageFacts } from '../coverage-fact.store.ts';
import { changeItems, insertItems } from '../coverage-saving.store.ts';
import { plainFact } from '../record-item.ts';
import {
  type CoverageImport,
  findKeptSheet,
  listItemsOfImport,
  lockCoverageImport,
  saveTakenOver,
  saveUndoneImport,
} from './coverage-import.store.ts';
import { matchCoverage, type SheetDefaults } from './match-coverage.ts';
import { type Mapping, REQUIRED_FIELDS } from './sheet-fields.rules.ts';

export interface TakeOverSheet {
  readonly importId: Id;
  readonly mapping: Mapping;
  readonly defaults: SheetDefaults;
  /** also those that were entered before */
  readonly known: boolean;
  /** how many the person was told; another number means that something changed meanwhile */
  readonly expected: number;
}

/** Enters the right rows as one act that can be undone as one. @returns how many items there are more */
export async function takeOverSheet(change: Change, command: TakeOverSheet): Promise<Result<number>> {
  const found = await lockOwnImport(change, command.importId);
  if (!found.ok) return found;
  const sheet = await findKeptSheet(change.tx, command.importId);
  if (found.value.state !== 'mapping' || !sheet) return conflict('coverage.refusal.notWaiting');
  for (const field of REQUIRED_FIELDS)
    if (command.mapping[field] === undefined) return invalid({ [field]: 'coverage.refusal.columnMissing' });
  const matched = await matchCoverage(change, sheet, command.mapping, command.defaults);
  const taken = command.known ? [...matched.items, ...matched.known] : matched.items;
  if (taken.length === 0) return conflict('coverage.refusal.nothingToTake');
  if (taken.length !== command.expected) return conflict('coverage.refusal.changedMeanwhile');
  const actor = actorOf(change);
  const { importId, mapping } = command;
  const actId = await change.record({
    action: 'coverage.take-over-sheet',
    subjectType: 'coverage_import',
    subjectId: importId,
    details: { added: taken.length, wrong: matched.wrong, known: command.known },
  });
  const items = taken.map(({ content, addressKey }) => {
    const itemId = change.newId();
    const saved = { savedBy: actor.personId, savedOn: change.today, actId };
    return {
      id: change.newId(),
      itemId,
      content,
      addressKey,
      storyId: itemId,
      ...saved,
      unitId: actor.unitId,
      importId,
    };
  });
  await insertItems(change.tx, items);
  await insertCoverageFacts(
    change.tx,
    items.map(({ itemId, id }) => ({
      ...plainFact(change, actId),
      itemId,
      kind: 'imported',
      revisionId: id,
      words: null,
    })),
  );
  await saveTakenOver(change.tx, importId, { mapping, added: items.length, on: change.today, actId });
  return ok(items.length);
}

/** Withdraws what an import entered, as far as nobody withdrew it before; the same file may come again. */
export async function undoSheet(change: Change, command: { readonly importId: Id }): Promise<Result<number>> {
  const found = await lockOwnImport(change, command.importId);
  if (!found.ok) return found;
  if (found.value.state !== 'imported') return conflict('coverage.refusal.notImported');
  const items = await lockItems(change.tx, await listItemsOfImport(change.tx, command.importId));
  const actId = await change.record({
    action: 'coverage.undo-sheet',
    subjectType: 'coverage_import',
    subjectId: command.importId,
    details: { withdrawn: items.length },
  });
  const ids = items.map((item) => item.id);
  await changeItems(change.tx, ids, { state: 'withdrawn', checked_on: null, checked_by: null });
  await insertCoverageFacts(
    change.tx,
    items.map((item) => ({
      ...plainFact(change, actId),
      itemId: item.id,
      kind: 'withdrawn',
      revisionId: item.revisionId,
      words: null,
    })),
  );
  await saveUndoneImport(change.tx, command.importId, actId);
  return ok(ids.length);
}

async function lockOwnImport(change: Change, importId: Id): Promise<Result<CoverageImport>> {
  const actor = actorOf(change);
  const found = await lockCoverageImport(change.tx, importId);
  return found && recordCoverage.allows(actor) && found.unitId === actor.unitId ? ok(found) : notFound();
}
