import type { Exchange } from '../../../platform/http/exchange.ts';
import { directivePaths } from '../directive.paths.ts';
import { ordered, orderOf } from '../reading/card.rules.ts';
import { sheetOf } from '../reading/paper.rules.ts';
import { isSettled } from './draft.rules.ts';
import { directiveIdOf, lineageIdOf } from './draft-page.routes.tsx';
import type { DraftRecord } from './load-draft.ts';

/**
 * After the obligation in the address is settled: the next that waits below it, then those passed over.
 * The record may be the one before the act or the one after it.
 */
export function pathToNext(x: Exchange, { draft, reading }: DraftRecord): string {
  const settled = lineageIdOf(x);
  const order = orderOf(x.query);
  const before = draft.obligations.map((each) =>
    each.lineageId === settled ? { ...each, decision: 'open' as const } : each,
  );
  const shown = ordered(before, order);
  const place = shown.findIndex((each) => each.lineageId === settled);
  const next = [...shown.slice(place + 1), ...shown.slice(0, Math.max(place, 0))].find((each) => !isSettled(each));
  if (!next) return directivePaths.sheet(directiveIdOf(x), 1, order);
  return directivePaths.card(directiveIdOf(x), next.lineageId, sheetOf(reading.text, next.anchor[0]), order);
}
