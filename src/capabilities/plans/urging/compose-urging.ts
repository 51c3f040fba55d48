import type { Id } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import {
  findDocument,
  letterheadOf,
  listOutgoingOf,
  notation,
  type OfficialDocument,
  officialName,
  signaturesOf,
} from '../../documents/index.ts';
import { type DutyInForce, listDutiesInForce } from '../../obligations/index.ts';
import { findUnit } from '../../organisations/index.ts';
import { type Cycle, cycleLabel, type DutyAct } from '../cycle/cycle.rules.ts';
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
    sender: officialName(issuer?.name ?? ''),
    wording: rung.wording,
    period: cycleLabel(cycle, 'vi'),
    receiver: officialName(receiver?.name ?? ''),
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

/** The sentences that oblige a silent unit: those that sending fulfils; where it owes none of them, those of its own plan. */
async function listOverdue(change: Change, cycleId: Id, units: readonly UnitProgress[]): Promise<OverdueDuty[]> {
  const acts = new Map((await listCycleDuties(change.tx, cycleId)).map(({ obligationId, act }) => [obligationId, act]));
  const duties = await listDutiesInForce(change.tx, change.today);
  const ofUnit = (unitId: Id, act: DutyAct): DutyInForce[] =>
    duties.filter(
      (duty) => acts.get(duty.obligationId) === act && duty.holders.some((holder) => holder.unitId === unitId),
    );
  const owed = new Set(
    units.flatMap(({ unitId }) => {
      const send = ofUnit(unitId, 'send');
      return send.length > 0 ? send : ofUnit(unitId, 'issue');
    }),
  );
  return duties
    .filter((duty) => owed.has(duty))
    .map(({ documentLabel, section, quote }) => ({ documentLabel, section, quote }));
}

async function guidanceOf(change: Change, cycleId: Id): Promise<string | null> {
  const papers = await listOutgoingOf(change.tx, 'plan-cycle', cycleId);
  const issued = papers.findLast(({ purpose, state }) => purpose === GUIDANCE && state === 'issued');
  const document = issued && (await findDocument(change.tx, issued.documentId));
  return document ? `Công văn số ${notation(document)}` : null;
}
