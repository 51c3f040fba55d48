import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import {
  findDocument,
  letterheadOf,
  listOutgoingOf,
  notation,
  type OfficialDocument,
  signaturesOf,
} from '../../documents/index.ts';
import { listDutiesInForce } from '../../obligations/index.ts';
import { findUnit } from '../../organisations/index.ts';
import { type Cycle, cycleLabel } from '../cycle/cycle.rules.ts';
import { listCycleDuties } from '../cycle/cycle-duty.store.ts';
import type { UnitProgress } from '../cycle/cycle-unit.store.ts';
import { GUIDANCE, UNKNOWN_SIGNER } from '../cycle/draft-guidance.ts';
import type { Rung } from './ladder.rules.ts';
import { type OverdueDuty, urgingLetter } from './urging.document.ts';

/** The letter of a rung to these units, as it reads today. @param issuer whose paper it is */
export async function composeUrging(
  change: Change,
  cycle: Cycle,
  rung: Rung,
  units: readonly UnitProgress[],
  parties: { readonly issuerUnitId: Id; readonly draftingUnitId: Id },
): Promise<OfficialDocument> {
  const { tx, today } = change;
  const issuer = await findUnit(tx, parties.issuerUnitId, today);
  const receiver = await findUnit(tx, parties.draftingUnitId, today);
  return urgingLetter({
    letterhead: await letterheadOf(tx, parties.issuerUnitId, today),
    signature: { lines: await signatureLines(change, rung, parties.issuerUnitId) },
    sender: issuer?.name ?? '',
    wording: rung.wording,
    period: cycleLabel(cycle, 'vi'),
    receiver: receiver?.name ?? '',
    duties: await listOverdue(change, cycle.id, units),
    units: units.map(({ name, dueOn }) => ({ name, dueOn })),
    guidance: await guidanceOf(change, cycle.id),
    today,
  });
}

/** As the rule says, word for word; else whoever of the unit may sign in their own competence. */
async function signatureLines(change: Change, rung: Rung, unitId: Id): Promise<readonly string[]> {
  const said = rung.signature?.split('/').map((line) => line.trim()) ?? [];
  if (said.length > 0) return said;
  const choices = await signaturesOf(change.tx, unitId, change.today);
  return choices.find(({ collective }) => !collective)?.lines ?? UNKNOWN_SIGNER;
}

/** The sentences of the duties that sending fulfils and that at least one of the units owes. */
async function listOverdue(change: Change, cycleId: Id, units: readonly UnitProgress[]): Promise<OverdueDuty[]> {
  const silent = new Set(units.map(({ unitId }) => unitId));
  const chosen = await listCycleDuties(change.tx, cycleId);
  const send = new Set(chosen.filter(({ act }) => act === 'send').map(({ obligationId }) => obligationId));
  const duties = await listDutiesInForce(change.tx, change.today);
  return duties
    .filter((duty) => send.has(duty.obligationId) && duty.holders.some(({ unitId }) => silent.has(unitId)))
    .map(({ documentLabel, section, quote }) => ({ documentLabel, section, quote }));
}

async function guidanceOf(change: Change, cycleId: Id): Promise<string | null> {
  const papers = await listOutgoingOf(change.tx, 'plan-cycle', cycleId);
  const issued = papers.findLast(({ purpose, state }) => purpose === GUIDANCE && state === 'issued');
  const document = issued && (await findDocument(change.tx, issued.documentId));
  return document ? `Công văn số ${notation(document)}` : null;
}
