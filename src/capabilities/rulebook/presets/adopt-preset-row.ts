import type { Id } from '../../../kernel/ids.ts';
import { conflict, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { insertCodeLists } from '../code-list.store.ts';
import type { PresetRule, RulePreset } from '../preset-rules.rules.ts';
import { mayChangeRules, tellRulesChanged } from '../rows/keep-rule.ts';
import type { RuleRow } from '../rule.rules.ts';
import { contentOf } from '../rule.rules.ts';
import { listAllRulesForUpdate } from '../rule.store.ts';
import { type HistoryEntry, insertHistory } from '../rule-history.store.ts';
import { insertRules, type NewRule, saveRules, setAside } from '../rule-saving.store.ts';
import { comparePreset, type Difference, isAdoptable } from './compare-preset.rules.ts';

export interface AdoptPresetRow {
  readonly preset: RulePreset;
  /** id of one difference, or every row that was not changed here */
  readonly which: string | 'all';
}

/**
 * Takes over what a newer preset says, for one row or for all that can be. What was changed here is never overwritten:
 * such a row is refused, and left out of "all".
 * @returns how many rows were taken over
 */
export async function adoptPresetRow(change: Change, command: AdoptPresetRow): Promise<Result<number>> {
  const may = mayChangeRules(change);
  if (!may.ok) return may;
  const { preset, which } = command;
  const rows = await listAllRulesForUpdate(change.tx);
  const differences = comparePreset(rows, preset);
  const chosen = which === 'all' ? differences.filter(isAdoptable) : differences.filter(({ id }) => id === which);
  const [first] = chosen;
  if (!first) return conflict('rule.preset.nothing');
  if (!isAdoptable(first)) return conflict(first.kind === 'kept' ? 'rule.preset.keptHere' : 'rule.preset.blockedHere');
  if (which !== 'all' && comparePreset(withOnly(rows, first), preset).some(isBlocked(first.id))) {
    return conflict('rule.preset.needsOthers');
  }
  await adopt(change, preset, chosen);
  return ok(chosen.length);
}

/** For one row alone the neighbours stay as they are: they count as if they had been changed here. */
const withOnly = (rows: readonly RuleRow[], only: Difference): RuleRow[] =>
  rows.map((row) => (row.id === only.row?.id ? row : { ...row, edited: true }));

const isBlocked = (id: string) => (each: Difference) => each.id === id && each.kind === 'blocked';

async function adopt(change: Change, preset: RulePreset, chosen: readonly Difference[]): Promise<void> {
  const actId = await change.record({
    action: 'rule.adopt',
    subjectType: 'rule-set',
    subjectId: null,
    details: { origin: preset.origin, version: preset.version, rows: chosen.length },
  });
  await insertCodeLists(change.tx, preset.lists, preset);
  const saved = chosen.flatMap(({ row, proposal }) => (row ? [nextState(row, proposal, preset.version)] : []));
  const added = chosen.flatMap(({ row, proposal }) => (!row && proposal ? [newRow(change, proposal, preset)] : []));
  // Two rows may exchange days: none is in the way of another while they are written.
  await setAside(
    change.tx,
    saved.map((row) => row.id),
  );
  await saveRules(change.tx, saved);
  await insertRules(change.tx, added);
  await insertHistory(change.tx, historyOf(chosen, saved, added), { id: actId, at: change.now });
  await tellRulesChanged(change, [...saved, ...added], actId);
}

function nextState(row: RuleRow, proposal: PresetRule | null, originVersion: number): RuleRow {
  const version = row.version + 1;
  if (proposal === null) return { ...row, withdrawn: true, version };
  return { ...row, ...proposal.content, originContent: proposal.content, originVersion, withdrawn: false, version };
}

const newRow = (change: Change, rule: PresetRule, preset: RulePreset): NewRule => ({
  ...rule,
  id: change.newId(),
  origin: preset.origin,
  originVersion: preset.version,
  position: preset.rules.indexOf(rule),
});

function historyOf(
  chosen: readonly Difference[],
  saved: readonly RuleRow[],
  added: readonly NewRule[],
): readonly HistoryEntry[] {
  const before = new Map(chosen.flatMap(({ row }) => (row ? [[row.id as Id, contentOf(row)] as const] : [])));
  const entry = { action: 'adopt' as const, note: null };
  return [
    ...saved.map((row) => ({
      ...entry,
      ruleId: row.id,
      version: row.version,
      before: before.get(row.id) ?? null,
      after: contentOf(row),
    })),
    ...added.map((row) => ({ ...entry, ruleId: row.id, version: 1, before: null, after: row.content })),
  ];
}
