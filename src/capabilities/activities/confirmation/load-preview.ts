import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { type CodeChoices, listCodeChoices } from '../../rulebook/index.ts';
import { MOST_AT_ONCE } from './confirm-many.ts';
import { type Desk, deskOf, type Seen, waitingFilter } from './desk.rules.ts';
import { listWaiting, listWaitingByIds, type Waiting } from './waiting.store.ts';

export interface PreviewModel {
  readonly desk: Desk;
  readonly rows: readonly Waiting[];
  /** waiting for another person than whoever looks */
  readonly own: readonly Waiting[];
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly kinds: CodeChoices;
  /** there was more than one act takes */
  readonly more: boolean;
}

/**
 * Exactly what an act would accept, each in the version that is shown; nothing changes by looking.
 * @param ids what was ticked; null for all that the filter holds, up to the most that one act takes
 */
export async function loadPreview(
  view: View,
  query: URLSearchParams,
  ids: readonly Id[] | null,
): Promise<PreviewModel> {
  const { tx, today } = view;
  const desk = deskOf(actorOf(view), query.get('level') ?? '');
  const at = { today, offset: 0, limit: MOST_AT_ONCE + 1 };
  const found = ids
    ? await listWaitingByIds(tx, desk, ids, today)
    : await listWaiting(tx, desk, waitingFilter(query), at);
  const rows = found.slice(0, MOST_AT_ONCE);
  return {
    desk,
    rows: rows.filter((row) => !row.own),
    own: rows.filter((row) => row.own),
    units: await listUnitLabels(tx, [...new Set(rows.map((row) => row.unitId))], today),
    kinds: (await listCodeChoices(tx, ['activity-kinds'], today))['activity-kinds'],
    more: found.length > MOST_AT_ONCE,
  };
}

export const seenOf = (rows: readonly Waiting[]): Seen[] => rows.map(({ id, version }) => ({ id, version }));
