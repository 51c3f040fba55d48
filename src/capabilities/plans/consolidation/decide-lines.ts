import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { changedFields } from '../lines/content/line-fields.rules.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { listLinesByIds, listRevisions } from '../lines/line.store.ts';
import { addLines, writeRevisions } from '../lines/write-lines.ts';
import type { DecidedLine } from './decision.store.ts';
import { type Decided, saveDecisions } from './save-decisions.ts';
import { type TakenLines, type TickedLine, takeLines } from './take-lines.ts';

export interface DecideLines {
  readonly cycleId: Id;
  readonly lines: readonly TickedLine[];
  /** `amend` and `merge` have words of their own: `amendLine`, `mergeLines` */
  readonly decision: 'keep' | 'cut' | 'postpone';
  readonly reason: string;
}

export interface DecidedLines {
  readonly decided: number;
  /** had this decision already, on this revision */
  readonly same: number;
}

/**
 * Keep, cut or postpone, one line or many with one reason; a change of mind is a new decision, and an item that loses
 * its last origin goes.
 */
export async function decideLines(change: Change, command: DecideLines): Promise<Result<DecidedLines>> {
  const { decision, reason } = command;
  if (decision !== 'keep' && reason.trim() === '') return invalid({ reason: 'consolidation.refusal.reason' });
  const taken = await takeLines(change, command.cycleId, command.lines);
  if (!taken.ok) return taken;
  const lines = taken.value.lines.filter((line) => !stands(line, command));
  const same = taken.value.lines.length - lines.length;
  if (lines.length === 0) return ok({ decided: 0, same });
  const details = { decision, lines: lines.length };
  const actId = await change.record({
    action: 'plan.decide-lines',
    subjectType: 'plan',
    subjectId: taken.value.province.id,
    details,
  });
  const items = decision === 'keep' ? await keepItems(change, taken.value, lines, actId) : new Map<Id, Id>();
  await saveDecisions(
    change,
    lines.map((line): Decided => ({ line, decision, reason, itemId: items.get(line.lineId) ?? null })),
    actId,
  );
  return ok({ decided: lines.length, same });
}

const stands = (line: DecidedLine, { decision, reason }: DecideLines): boolean =>
  line.decision === decision && line.decidedRevisionId === line.revisionId && line.reason === reason.trim();

/** Each line's own item with the line's content: the one it has alone, or a new one. */
async function keepItems(
  change: Change,
  { province }: TakenLines,
  lines: readonly DecidedLine[],
  actId: Id,
): Promise<Map<Id, Id>> {
  const contents = await listRevisions(
    change.tx,
    lines.map((line) => line.revisionId),
  );
  const contentOf = (line: DecidedLine): LineContent => certain(contents.get(line.revisionId));
  const alone = lines.filter((line) => line.itemId !== null && line.sharers === 1);
  await rewriteItems(change, new Map(alone.map((line) => [certain(line.itemId), contentOf(line)])), actId);
  const fresh = lines.filter((line) => !alone.includes(line));
  const added = fresh.map((line) => ({ content: contentOf(line), continuesLineId: null }));
  const ids = added.length > 0 ? await addLines(change, province, added, actId) : [];
  return new Map([
    ...alone.map((line): [Id, Id] => [line.lineId, certain(line.itemId)]),
    ...fresh.map((line, at): [Id, Id] => [line.lineId, certain(ids[at])]),
  ]);
}

/** Items get a next revision where their content differs; approvals of the others stand. */
export async function rewriteItems(change: Change, contents: ReadonlyMap<Id, LineContent>, actId: Id): Promise<void> {
  const items = await listLinesByIds(change.tx, [...contents.keys()]);
  const changed = items.flatMap((line) => {
    const content = certain(contents.get(line.id));
    return changedFields(line.content, content).length === 0 ? [] : [{ line, content }];
  });
  await writeRevisions(change, changed, actId);
}

function certain<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('was read under the same lock');
  return value;
}
