import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { ActivityContent } from '../activity.rules.ts';
import { type KeptProof, keepProof } from '../evidence/keep-proof.ts';
import { isEmptyProof, type Proof } from '../evidence/proof.rules.ts';
import { recordOrPlan } from './record-activity.ts';

export interface RecordWithProof {
  readonly content: ActivityContent;
  readonly proof: Proof;
}

export interface RecordedWithProof extends KeptProof {
  readonly activityId: Id;
  readonly planned: boolean;
}

/** What, when, where and photos in one act; a day ahead makes a planned activity. */
export async function recordWithProof(
  change: Change,
  content: ContentStore,
  command: RecordWithProof,
): Promise<Result<RecordedWithProof>> {
  const made = await recordOrPlan(change, command.content);
  if (!made.ok) return made;
  const { activityId, actId, planned } = made.value;
  if (isEmptyProof(command.proof)) return ok({ ...NOTHING, activityId, planned });
  const kept = await keepProof(change, content, { activityId, content: command.content, actId }, command.proof);
  return kept.ok ? ok({ ...kept.value, activityId, planned }) : kept;
}

const NOTHING: KeptProof = { added: 0, already: 0, elsewhere: 0, otherDay: null };
