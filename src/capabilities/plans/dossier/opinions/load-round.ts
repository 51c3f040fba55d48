import type { Id } from '../../../../kernel/ids.ts';
import type { View } from '../../../../platform/change.ts';
import { listUnitLabels } from '../../../organisations/index.ts';
import type { LineContent } from '../../lines/line.rules.ts';
import { listRevisions } from '../../lines/line.store.ts';
import type { Opinion, OpinionRound, OpinionUnit } from './opinion.rules.ts';
import { findRound, listOpinions, listRoundItems, listRoundUnits } from './opinion.store.ts';

export interface RoundModel {
  readonly round: OpinionRound;
  readonly units: readonly OpinionUnit[];
  readonly opinions: readonly Opinion[];
  /** the exact items that were asked about */
  readonly items: readonly { readonly lineId: Id; readonly content: LineContent }[];
  readonly unitNames: ReadonlyMap<string, string>;
  readonly itemTitles: ReadonlyMap<string, string>;
}

/** @returns null when there is no such round */
export async function loadRound({ tx, today }: View, roundId: Id): Promise<RoundModel | null> {
  const round = await findRound(tx, roundId);
  if (!round) return null;
  const units = await listRoundUnits(tx, roundId);
  const seen = await listRoundItems(tx, roundId);
  const contents = await listRevisions(
    tx,
    seen.map((item) => item.revisionId),
  );
  const items = seen.flatMap(({ lineId, revisionId }) => {
    const content = contents.get(revisionId);
    return content ? [{ lineId, content }] : [];
  });
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
    itemTitles: new Map(items.map(({ lineId, content }) => [lineId, content.title])),
  };
}
