import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { insertPlanFacts } from '../plan-fact.store.ts';
import { type DecidedLine, insertDecisions } from './decision.store.ts';
import { followLines } from './follow-lines.store.ts';
import type { Decision } from './sent-line.rules.ts';

export interface Decided {
  readonly line: Pick<DecidedLine, 'lineId' | 'planId' | 'revisionId'>;
  readonly decision: Decision;
  readonly reason: string;
  readonly itemId: Id | null;
}

/** Writes decisions with their facts and brings the sums along: the same statements for one line and for thousands. */
export async function saveDecisions(change: Change, decided: readonly Decided[], actId: Id): Promise<void> {
  if (decided.length === 0) return;
  await insertDecisions(
    change.tx,
    decided.map(({ line, decision, reason, itemId }) => {
      const { lineId, revisionId } = line;
      return { id: change.newId(), lineId, revisionId, decision, reason: reason.trim(), itemId, actId };
    }),
  );
  await insertPlanFacts(
    change.tx,
    decided.map(({ line, decision, itemId }) => ({
      id: change.newId(),
      planId: line.planId,
      lineId: line.lineId,
      kind: 'line-decided',
      happenedOn: change.today,
      details: { decision, itemId },
      actId,
    })),
  );
  await followLines(
    change.tx,
    decided.map(({ line }) => line.lineId),
  );
}
