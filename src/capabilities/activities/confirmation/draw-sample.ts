import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { checkActivities } from '../activity.policy.ts';
import { actOnMany, type LeftOut } from './confirm-many.ts';
import { deskOf, type WaitingFilter } from './desk.rules.ts';
import { drawSample } from './draw.rules.ts';
import { findSample, insertSample, listFrame } from './sample.store.ts';
import { insertVerdicts, listDrawn } from './verdict.store.ts';

export interface DrawSample {
  readonly size: number;
  /** chosen before anybody knows what it draws, such as the number of the day; kept beside the frame */
  readonly seed: number;
  readonly filter: WaitingFilter;
}

export const LARGEST_SAMPLE = 500;

/** Draws from what waits for the check, and keeps what it was drawn from. */
export async function drawConfirmationSample(change: Change, command: DrawSample): Promise<Result<Id>> {
  const actor = actorOf(change);
  if (!checkActivities.allows(actor)) return forbidden('activity.refusal.notChecker');
  const { size, seed, filter } = command;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_SAMPLE)
    return invalid({ size: 'confirmation.refusal.size' });
  if (!Number.isInteger(seed) || Math.abs(seed) > 2_000_000_000) return invalid({ seed: 'confirmation.refusal.seed' });
  const frame = await listFrame(change.tx, deskOf(actor, 'check'), filter, change.today);
  if (frame.length === 0) return conflict('confirmation.refusal.nothing');
  const drawn = drawSample(frame, Math.min(size, frame.length), seed);
  const id = change.newId();
  const actId = await change.record({
    action: 'activity.draw-sample',
    subjectType: 'confirmation_sample',
    subjectId: id,
    details: { size: drawn.size, seed, frame: frame.length },
  });
  const who = { unitId: actor.unitId, drawnOn: change.today, drawnBy: actor.personId, actId };
  const sample = { id, seed, size: drawn.size, frameSize: frame.length, asked: filter, ...who };
  await insertSample(change.tx, sample, frame, drawn);
  return ok(id);
}

export interface JudgeSample {
  readonly sampleId: Id;
  readonly verdicts: readonly { readonly id: Id; readonly isRight: boolean; readonly words: string }[];
}

/**
 * What looking at drawn records showed: what is right is checked, what is not goes back with the words, and the share
 * stays with the sample. Records that changed since they were drawn are left out and named.
 */
export async function judgeSample(
  change: Change,
  command: JudgeSample,
): Promise<Result<{ readonly judged: number; readonly left: readonly LeftOut[] }>> {
  const actor = actorOf(change);
  const sample = await findSample(change.tx, command.sampleId);
  if (!sample || sample.unitId !== actor.unitId || !checkActivities.allows(actor)) return notFound();
  if (command.verdicts.length === 0) return conflict('confirmation.refusal.noVerdict');
  if (command.verdicts.some((verdict) => !verdict.isRight && verdict.words.trim() === ''))
    return invalid({ words: 'activity.refusal.wordsMissing' });
  const drawn = new Map((await listDrawn(change.tx, sample.id)).map((row) => [row.id, row]));
  const asked = command.verdicts.flatMap((verdict) => {
    const row = drawn.get(verdict.id);
    return row?.unchanged && row.isRight === null ? [{ ...verdict, version: row.version }] : [];
  });
  const known = new Set(asked.map(({ id }) => id));
  const left: LeftOut[] = command.verdicts
    .filter(({ id }) => drawn.has(id) && !known.has(id))
    .map(({ id }) => ({ id, why: 'confirmation.left.changed' }));
  let judged = 0;
  // Each return has its own words; what is right is one act, however many.
  const acts = [
    asked.filter((verdict) => verdict.isRight),
    ...asked.filter((each) => !each.isRight).map((each) => [each]),
  ];
  for (const group of acts.filter((each) => each.length > 0)) {
    const words = group[0]?.isRight ? '' : (group[0]?.words ?? '');
    const acted = await actOnMany(change, { action: group[0]?.isRight ? 'check' : 'return', seen: group, words });
    if (!acted.ok) {
      left.push(...group.map(({ id }) => ({ id, why: acted.refusal.key })));
      continue;
    }
    left.push(...acted.value.left);
    judged += await keepVerdicts(change, sample.id, group, acted.value);
  }
  return judged === 0 ? conflict('confirmation.refusal.allLeft', { count: left.length }) : ok({ judged, left });
}

async function keepVerdicts(
  change: Change,
  sampleId: Id,
  group: readonly { readonly id: Id; readonly isRight: boolean; readonly words: string }[],
  { done, actId }: { readonly done: readonly Id[]; readonly actId: Id },
): Promise<number> {
  const acted = new Set(done);
  const by = { on: change.today, by: actorOf(change).personId, actId };
  const verdicts = group
    .filter(({ id }) => acted.has(id))
    .map(({ id, isRight, words }) => ({
      id: change.newId(),
      sampleId,
      activityId: id,
      isRight,
      words: words.trim() || null,
      ...by,
    }));
  await insertVerdicts(change.tx, verdicts);
  return verdicts.length;
}
