import type { Id } from '../../../kernel/ids.ts';
import { invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { takeBackActivityEvidence } from '../../obligations/index.ts';
import { markProven } from '../activity-act.store.ts';
import { actOnActivity, type OnActivity } from '../acts/act-on-activity.ts';
import { type KeptProof, keepProof } from './keep-proof.ts';
import { isEmptyProof, type Proof } from './proof.rules.ts';

export interface ProveActivity extends OnActivity {
  readonly proof: Proof;
}

export interface ProvenActivity extends KeptProof {
  readonly activityId: Id;
}

/** Adds what proves an activity; from then on it is no longer only stated. */
export async function proveActivity(
  change: Change,
  content: ContentStore,
  command: ProveActivity,
): Promise<Result<ProvenActivity>> {
  if (isEmptyProof(command.proof)) return invalid({ photos: 'activity.error.noProof' });
  let kept: KeptProof = { added: 0, already: 0, elsewhere: 0, otherDay: null };
  const done = await actOnActivity(change, command, 'prove', async ({ activity, actId }) => {
    const to = { activityId: activity.id, content: activity.content, actId };
    const result = await keepProof(change, content, to, command.proof);
    if (!result.ok) return result;
    kept = result.value;
    return ok({ fact: 'proof-added' });
  });
  return done.ok ? ok({ ...kept, activityId: done.value }) : done;
}

export interface TakeBackProof extends OnActivity {
  readonly evidenceId: Id;
}

/** Takes back one piece that was handed in by mistake; the row and its hash stay. */
export const takeBackProof = (change: Change, command: TakeBackProof): Promise<Result<Id>> =>
  actOnActivity(change, command, 'prove', async ({ activity, actId }) => {
    const piece = { id: command.evidenceId, activityId: activity.id, actId };
    if (!(await takeBackActivityEvidence(change.tx, piece))) return notFound();
    await markProven(change.tx, [activity.id]);
    return ok({ fact: 'proof-taken-back' });
  });
