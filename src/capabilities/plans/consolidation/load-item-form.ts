import type { Id } from '../../../kernel/ids.ts';
import { type Period, parsePeriod, yearPeriod } from '../../../kernel/period.ts';
import type { Change, View } from '../../../platform/change.ts';
import { type CodeChoices, listCodeChoices } from '../../rulebook/index.ts';
import { findCycle } from '../cycle/cycle.store.ts';
import type { LineContent } from '../lines/line.rules.ts';
import { listRevisions } from '../lines/line.store.ts';
import { findUnitNamed } from '../lines/named-unit.store.ts';
import { listSentLines } from './decision.store.ts';

export type ItemLists = Readonly<Record<'funding-sources' | 'sibling-plans', CodeChoices>>;

export const loadItemLists = ({ tx, today }: View): Promise<ItemLists> =>
  listCodeChoices(tx, ['funding-sources', 'sibling-plans'], today);

/** What a unit sent, by line; lines that are not in the cycle are left out. */
export async function loadSentContents(
  { tx, today }: Pick<View, 'tx' | 'today'>,
  cycleId: Id,
  lineIds: readonly Id[],
): Promise<Map<Id, LineContent>> {
  const lines = await listSentLines(tx, cycleId, lineIds, today);
  const contents = await listRevisions(
    tx,
    lines.map((line) => line.revisionId),
  );
  return new Map(
    lines.flatMap((line) => {
      const content = contents.get(line.revisionId);
      return content ? [[line.lineId, content]] : [];
    }),
  );
}

/** The time that a cycle plans for. */
export async function loadPeriod({ tx, today }: Pick<View, 'tx' | 'today'>, cycleId: Id): Promise<Period> {
  const cycle = await findCycle(tx, cycleId);
  return parsePeriod(cycle?.period ?? '') ?? yearPeriod(Number(today.slice(0, 4)));
}

/** A lead that was typed anew is recognised by its name. */
export async function withLead(change: Change, content: LineContent, base: LineContent): Promise<LineContent> {
  if (content.leadName === base.leadName) return content;
  const unit = content.leadName === '' ? null : await findUnitNamed(change.tx, content.leadName, change.today);
  return { ...content, leadUnitId: unit?.living ? unit.id : null };
}
