import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { UNITS_REORGANISED, type UnitsReorganised } from '../organisations.events.ts';
import { mayReorganise } from '../organisations.policy.ts';
import { countProvinceAdministrators } from '../people/post.store.ts';
import { childPath } from '../unit.rules.ts';
import type { UnitDutyContributor } from '../unit-duty.contributor.ts';
import { touchUnit } from '../unit-lock.store.ts';
import { insertUnit, listCodesLike } from '../units/unit-changes.store.ts';
import { codeStem, unitCode } from '../units/unit-code.rules.ts';
import { moveBelongings } from './move-belongings.ts';
import { previewReorganisation, type ReorganisationPreview, transfersOf } from './preview-reorganisation.ts';
import { type HeirKey, heirKeys, type ReorganisationDraft } from './reorganisation.rules.ts';
import { insertReorganisation } from './reorganisation.store.ts';
import { insertSuccessions, joinGroups, type NewSuccession } from './reorganisation-changes.store.ts';

export interface RecordReorganisation {
  readonly draft: ReorganisationDraft;
  /** of the preview that the person confirms */
  readonly fingerprint: string;
}

/**
 * Carries out a reorganisation that somebody has seen: in one transaction units end, begin and go on, what they held
 * is ended or moved as chosen, open duties go to the successors. What was not shown is not done: when anything has
 * changed since the preview, the act is refused and the new preview shown.
 */
export async function recordReorganisation(
  change: Change,
  command: RecordReorganisation,
  duties: readonly UnitDutyContributor[],
): Promise<Result<Id>> {
  const { draft } = command;
  if (!mayReorganise(actorOf(change))) return forbidden('organisation.notYours');
  if (draft.effectiveOn > change.today) return conflict('reorganisation.future');
  const preview = await previewReorganisation(change, draft, duties, true);
  if (!preview.ok) return preview;
  const seen = preview.value;
  if (seen.fingerprint !== command.fingerprint) return conflict('reorganisation.stale');
  const orphans = seen.duties.filter((duty) => duty.to.length === 0).length;
  if (orphans > 0) return conflict('reorganisation.dutyWithoutHeir', { count: orphans });

  const id = change.newId();
  const ended = seen.ending.map((unit) => unit.id);
  const actId = await change.record({
    action: 'reorganisation.record',
    subjectType: 'reorganisation',
    subjectId: id,
    details: { kind: draft.kind, effective: draft.effectiveOn, ended, duties: seen.duties.length },
  });
  const idOf = await beginUnits(change, seen);
  await recordHistory(change, seen, id, actId, idOf);
  await moveBelongings(change, seen, idOf, actId);
  if ((await countProvinceAdministrators(change.tx, change.today)) === 0) {
    return conflict('reorganisation.noAdministrator');
  }
  const transfers = transfersOf(draft, seen.choices, idOf);
  for (const contributor of duties) await contributor.apply(change, transfers, actId);
  for (const heir of draft.to) await touchUnit(change.tx, heir);
  const begun = draft.begins.map((unit) => idOf(unit.key));
  const payload: UnitsReorganised = { reorganisationId: id, effectiveOn: draft.effectiveOn, ended, begun };
  await change.announce({ event: UNITS_REORGANISED, version: 1, payload, actId });
  return ok(id);
}

/** @returns the id of each successor: the unit's own, or that of the unit which begins */
async function beginUnits(change: Change, { draft, newParent }: ReorganisationPreview): Promise<(key: HeirKey) => Id> {
  const begun = new Map<HeirKey, Id>();
  for (const unit of draft.begins) {
    const id = change.newId();
    const code = unitCode(unit.name, await listCodesLike(change.tx, codeStem(unit.name)));
    const place = { parentId: draft.newParentId, path: childPath(newParent?.path ?? null, id) };
    const unitKind = { kind: draft.newKind, inLine: draft.newInLine, officialCode: null };
    const since = { from: draft.effectiveOn, basis: draft.basis };
    await insertUnit(change.tx, { ...unit, id, code, ...unitKind, ...since, ...place }, change.newId);
    begun.set(unit.key, id);
  }
  return (key) => begun.get(key) ?? (key as Id);
}

async function recordHistory(
  change: Change,
  { draft, choices, ending }: ReorganisationPreview,
  id: Id,
  actId: Id,
  idOf: (key: HeirKey) => Id,
): Promise<void> {
  const { kind, effectiveOn, basis, note } = draft;
  const begun = draft.begins.map((unit) => idOf(unit.key));
  await insertReorganisation(change.tx, { id, kind, effectiveOn, basis, note, actId }, [
    ...ending.map((unit) => ({ unitId: unit.id, effect: 'ends' as const })),
    ...draft.to.map((unitId) => ({ unitId, effect: 'continues' as const })),
    ...begun.map((unitId) => ({ unitId, effect: 'begins' as const })),
  ]);
  const followed = ending.flatMap((unit) => (choices.heirs.get(unit.id) ?? []).map((key) => [unit.id, idOf(key)]));
  // A unit that gives a part away and goes on is a predecessor of those that take it.
  const parted = draft.from
    .filter((unit) => draft.to.includes(unit))
    .flatMap((unit) => (draft.kind === 'split' ? heirKeys(draft).map((key) => [unit, idOf(key)]) : []));
  const pairs: NewSuccession[] = [...followed, ...parted].flatMap(([predecessorId, successorId]) =>
    predecessorId && successorId && predecessorId !== successorId
      ? [{ id: change.newId(), predecessorId, successorId }]
      : [],
  );
  await insertSuccessions(change.tx, pairs, { reorganisationId: id, effectiveOn, basis });
  await joinGroups(
    change.tx,
    pairs.filter((pair) => begun.includes(pair.successorId)),
    effectiveOn,
  );
}
