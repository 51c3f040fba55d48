import type { Id } from '../../../../kernel/ids.ts';
import type { View } from '../../../../platform/change.ts';
import type { Tx } from '../../../../platform/database/tenant.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import { listRevisions } from '../../lines/line.store.ts';
import type { Opinion, OpinionRound, OpinionUnit, RoundItem } from './opinion.rules.ts';
import { findRound, listOpinions, listRoundItems, listRoundUnits, listTopics } from './opinion.store.ts';

export interface RoundModel {
  readonly round: OpinionRound;
  readonly units: readonly OpinionUnit[];
  readonly opinions: readonly Opinion[];
  /** the exact items that were asked about */
  readonly items: readonly RoundItem[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly itemTitles: ReadonlyMap<string, string>;
}

/** @returns null when there is no such round */
export async function loadRound({ tx, today }: View, roundId: Id): Promise<RoundModel | null> {
  const round = await findRound(tx, roundId);
  if (!round) return null;
  const units = await listRoundUnits(tx, roundId);
  const items = await listAskedItems(tx, round);
  const labels = await listUnitLabels(
    tx,
    units.map((unit) => unit.unitId),
    today,
  );
  return {
    round,
    units,
    opinions: await listOpinions(tx, roundId),
    items,
    unitNames: new Map([...labels].map(([id, label]) => [id, label.name])),
    itemTitles: new Map(items.map(({ id, title }) => [id, title])),
  };
}

/** The items of a round whatever it is about. Two queries at most. */
export async function listAskedItems(tx: Tx, round: Pick<OpinionRound, 'id' | 'planId'>): Promise<RoundItem[]> {
  if (!round.planId) return listTopics(tx, round.id);
  const seen = await listRoundItems(tx, round.id);
  const contents = await listRevisions(
    tx,
    seen.map((item) => item.revisionId),
  );
  return seen.flatMap(({ lineId, revisionId }) => {
    const content = contents.get(revisionId);
    return content ? [{ id: lineId, title: content.title, subtitle: content.leadName, words: '' }] : [];
  });
}
