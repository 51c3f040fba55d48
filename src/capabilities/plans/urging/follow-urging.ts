import type { Subscriber } from '../../../platform/change.ts';
import { type DocumentIssued, notation } from '../../documents/index.ts';
import type { PlanChanged } from '../acts/plan.events.ts';
import { recordOnCycle } from '../cycle/on-cycle.ts';
import { URGING } from './draft-urging.ts';
import { refreshUrgings } from './refresh-urgings.ts';
import { endUrging, findUrgingOfDocument } from './urging.store.ts';

/** A unit has sent: no draft names it from this transaction on. */
export const dropSentUnit: Subscriber = async (change, { payload }) => {
  const { action, cycleId } = payload as PlanChanged;
  if (action === 'send') await refreshUrgings(change, cycleId);
};

/** The letter stands: whoever sends from now on has sent after it. */
export const followUrgingIssue: Subscriber = async (change, { payload }) => {
  const { purpose, documentId, number, symbol, issuedOn } = payload as DocumentIssued;
  const urging = purpose === URGING ? await findUrgingOfDocument(change.tx, documentId) : null;
  if (urging?.state !== 'draft') return;
  await endUrging(change.tx, urging.id, {
    state: 'issued',
    issued_on: issuedOn,
    notation: notation({ number, symbol }),
  });
  const details = { rung: urging.rung, units: urging.unitIds.length, document: documentId };
  await recordOnCycle(change, { cycleId: urging.cycleId, kind: 'urging-issued', details });
};
