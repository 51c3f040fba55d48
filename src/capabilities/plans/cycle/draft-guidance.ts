import type { Id } from '../../../kernel/ids.ts';
import { periodLabel, yearPeriod } from '../../../kernel/period.ts';
import type { Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, letterheadOf, officialName, signaturesOf } from '../../documents/index.ts';
import { listDutiesInForce } from '../../obligations/index.ts';
import { findUnit, listGroupsAt, listUnitLabels } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { type Cycle, type CycleUnit, cycleLabel } from './cycle.rules.ts';
import { listCycleDuties } from './cycle-duty.store.ts';
import { listGroupDays, listSteps } from './cycle-step.store.ts';
import { type GuidanceFacts, guidanceLetter } from './guidance.document.ts';
import { capitalised, groupedNames, type NamedGroup } from './official-words.rules.ts';

export const GUIDANCE = 'plan-guidance';
/** While nobody of a unit has a recorded authority to sign; the draft can be edited. */
export const UNKNOWN_SIGNER = ['THỦ TRƯỞNG ĐƠN VỊ'];

/** Drafts the letter that opens the year for the standing body; its officers work on it before it is signed. */
export async function draftGuidance(change: Change, cycle: Cycle, units: readonly CycleUnit[]): Promise<Result<Id>> {
  const { tx, today } = change;
  const sender = actorOf(change).unitId;
  const signature = (await signaturesOf(tx, sender, today)).find(({ collective }) => !collective);
  const names = await listUnitLabels(
    tx,
    units.map(({ unitId }) => unitId),
    today,
  );
  const named = units
    .filter(({ unitId }) => unitId !== sender)
    .map((unit) => ({ ...unit, name: officialName(names.get(unit.unitId)?.name ?? '') }));
  const groups = await listNamedGroups(change, cycle.id);
  const owing = groupedNames(
    named.filter(({ askedOnly }) => !askedOnly),
    groups,
  );
  const invited = named.filter(({ askedOnly }) => askedOnly).map(({ name }) => name);
  const lists = await listCodeChoices(tx, ['plan-task-groups', 'funding-sources'], today);
  const content = guidanceLetter({
    letterhead: await letterheadOf(tx, sender, today),
    signature: { lines: signature?.lines ?? UNKNOWN_SIGNER },
    sender: officialName((await findUnit(tx, sender, today))?.name ?? ''),
    period: cycleLabel(cycle, 'vi'),
    before: periodLabel(yearPeriod(Number(cycle.period.slice(0, 4)) - 1), 'vi'),
    bases: await listBases(change, cycle),
    addressees: [...owing.map(({ name }) => name), ...invited],
    invited,
    dueDays: dueDaysOf(owing),
    ministryDueOn: (await listSteps(tx, cycle.id)).find(({ step }) => step === 'ministry')?.dueOn ?? null,
    taskGroups: lists['plan-task-groups'].items.map(({ name }) => name),
    sources: lists['funding-sources'].items.map(({ name }) => name),
  });
  return draftOutgoing(change, {
    issuerUnitId: sender,
    draftingUnitId: sender,
    purpose: GUIDANCE,
    subject: { type: 'plan-cycle', id: cycle.id },
    content,
    recipients: named.map(({ name, unitId }) => ({ name: capitalised(name), unitId })),
  });
}

/** A group whose members have one day is named as a group; where somebody has another day, each day names its units. */
const dueDaysOf = (groups: readonly NamedGroup<CycleUnit & { name: string }>[]): GuidanceFacts['dueDays'] =>
  groups.flatMap(({ name, units }) =>
    [...Map.groupBy(units, ({ dueOn }) => dueOn)].map(([dueOn, own]) => ({
      whose: own.length === units.length ? name : own.map((unit) => unit.name).join(', '),
      dueOn,
      urgedOn: own[0]?.urgedOn ?? dueOn,
    })),
  );

/** The groups that the cycle sets days for, in its order: other groups mean the same units in other words. */
export async function listNamedGroups({ tx, today }: Change, cycleId: Id) {
  const known = new Map((await listGroupsAt(tx, today)).map((group) => [group.code, group]));
  return (await listGroupDays(tx, cycleId)).flatMap(({ groupCode }) => {
    const group = known.get(groupCode);
    return group ? [{ name: group.name, members: new Set(group.unitIds) }] : [];
  });
}

async function listBases(change: Change, cycle: Cycle): Promise<string[]> {
  const chosen = new Set((await listCycleDuties(change.tx, cycle.id)).map(({ obligationId }) => obligationId));
  const duties = (await listDutiesInForce(change.tx, change.today)).filter((duty) => chosen.has(duty.obligationId));
  return [...new Set([...duties.map(({ documentLabel }) => documentLabel), ...(cycle.basis ? [cycle.basis] : [])])];
}
