import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result, refuse } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import { type ActContext, actOnTask, type OnTask } from './act-on-task.ts';
import { type EvidenceItem, readEvidence, type TypedEvidence } from './evidence.rules.ts';
import { insertEvidence, takeBackRound } from './evidence.store.ts';

export interface HandInEvidence extends OnTask {
  readonly evidence: Omit<TypedEvidence, 'files'>;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** "Tôi xác nhận nội dung không chứa bí mật nhà nước", before any file was chosen */
  readonly secrecyDeclared: boolean;
  readonly note: string;
}

/** The day of this act is the day by which "on time" is judged (practice 13). */
export async function handInEvidence(
  change: Change,
  content: ContentStore,
  command: HandInEvidence,
): Promise<Result<Id>> {
  if (!command.secrecyDeclared) return invalid({ no_state_secrets: 'file.declarationMissing' });
  const items = readEvidence({ ...command.evidence, files: command.files.length }, change.today);
  if (!items.ok) return items;
  return actOnTask(change, command, 'hand-in', async (context) => {
    const fileIds = await keepFiles(change, content, command, context);
    if (!fileIds.ok) return fileIds;
    await keepEvidence(change, context, items.value, fileIds.value);
    return ok({
      fact: 'handed-in',
      note: command.note.trim(),
      details: { round: context.task.round + 1, items: items.value.length + fileIds.value.length },
      changes: {
        round: context.task.round + 1,
        handed_in_on: change.today,
        handed_in_by: actorOf(change).personId,
        last_activity_on: change.today,
      },
    });
  });
}

async function keepFiles(
  change: Change,
  content: ContentStore,
  { files, secrecyDeclared }: HandInEvidence,
  { task, actId }: ActContext,
): Promise<Result<Id[]>> {
  const ids: Id[] = [];
  for (const { name, bytes } of files) {
    const stored = await storeFile(change, content, {
      bytes,
      name,
      ownerType: 'task',
      ownerId: task.id,
      secrecyDeclared,
      actId,
    });
    if (!stored.ok)
      return refuse({ ...stored.refusal, fields: { files: stored.refusal.fields?.file ?? stored.refusal.key } });
    ids.push(stored.value);
  }
  return ok(ids);
}

async function keepEvidence(
  change: Change,
  { task, actId }: ActContext,
  items: readonly EvidenceItem[],
  fileIds: readonly Id[],
): Promise<void> {
  const common = () => ({
    id: change.newId(),
    taskId: task.id,
    round: task.round + 1,
    handedInOn: change.today,
    personId: actorOf(change).personId,
    actId,
  });
  const nothing = { documentNumber: null, documentOn: null, address: null };
  await insertEvidence(change.tx, [
    ...items.map((item) => ({ ...common(), ...item, fileId: null })),
    ...fileIds.map((fileId) => ({ ...common(), ...nothing, kind: 'file' as const, fileId })),
  ]);
}

/** Undo of one's own act, as long as nobody has confirmed it. */
export const takeBackEvidence = (change: Change, command: OnTask): Promise<Result<Id>> =>
  actOnTask(change, command, 'take-back', async ({ task, actId }) => {
    await takeBackRound(change.tx, task.id, task.round, actId);
    return ok({ fact: 'taken-back', changes: { handed_in_on: null, handed_in_by: null } });
  });
