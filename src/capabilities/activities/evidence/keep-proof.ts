import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { invalid, ok, type Result, refuse } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { storeFile } from '../../../platform/files/store-file.ts';
import { insertActivityEvidence, listSameEvidence, type NewActivityEvidence } from '../../obligations/index.ts';
import type { ActivityContent } from '../activity.rules.ts';
import { markProven } from '../activity-act.store.ts';
import type { Proof, ProofFile, ProofPhoto } from './proof.rules.ts';
import { hashOf } from './read-uploads.ts';

export interface ToProve {
  readonly activityId: Id;
  readonly content: Pick<ActivityContent, 'startsOn' | 'endsOn'>;
  readonly actId: Id;
}

/** What was kept, and what a person should know about it; hints, never refusals. */
export interface KeptProof {
  readonly added: number;
  /** photos and files that this activity had already; they are not kept twice */
  readonly already: number;
  /** photos and files that stand in other activities too */
  readonly elsewhere: number;
  /** a day on which a camera says that it took a photo, outside the days of the activity */
  readonly otherDay: Day | null;
}

/** Keeps what proves an activity; the caller holds its lock or has just made it. */
export async function keepProof(
  change: Change,
  content: ContentStore,
  to: ToProve,
  proof: Proof,
): Promise<Result<KeptProof>> {
  const uploads = [...proof.photos, ...proof.files];
  if (uploads.length > 0 && !proof.secrecyDeclared) return invalid({ no_state_secrets: 'file.declarationMissing' });
  const hashes = uploads.map(hashOfUpload);
  const same = await listSameEvidence(change.tx, hashes);
  const here = new Set(same.filter((each) => each.activityId === to.activityId).map((each) => each.sha256));
  const isFresh = (hash: string, at: number): boolean => !here.has(hash) && hashes.indexOf(hash) === at;
  const fresh = uploads.filter((_, at) => isFresh(hashes[at] ?? '', at));
  const items = proof.links.map((link): NewActivityEvidence => ({ ...common(change, to), kind: 'link', ...link }));
  for (const document of proof.documents) items.push({ ...common(change, to), kind: 'document', ...document });
  for (const upload of fresh) {
    const item = await keepUpload(change, content, to, upload, proof.secrecyDeclared);
    if (!item.ok) return item;
    items.push(item.value);
  }
  await insertActivityEvidence(change.tx, items);
  if (items.length > 0) await markProven(change.tx, [to.activityId]);
  const elsewhere = new Set(same.filter((each) => each.activityId !== to.activityId).map((each) => each.sha256));
  return ok({
    added: items.length,
    already: uploads.length - fresh.length,
    elsewhere: hashes.filter((hash, at) => isFresh(hash, at) && elsewhere.has(hash)).length,
    otherDay: otherDay(proof.photos, to.content),
  });
}

type Upload = ProofPhoto | ProofFile;

const hashOfUpload = (upload: Upload): string =>
  'originalSha256' in upload ? upload.originalSha256 : hashOf(upload.bytes);

async function keepUpload(
  change: Change,
  content: ContentStore,
  to: ToProve,
  upload: Upload,
  secrecyDeclared: boolean,
): Promise<Result<NewActivityEvidence>> {
  const photo = 'originalSha256' in upload;
  const stored = await storeFile(change, content, {
    bytes: upload.bytes,
    name: upload.name,
    ownerType: 'activity',
    ownerId: to.activityId,
    secrecyDeclared,
    actId: to.actId,
  });
  if (!stored.ok) {
    const key = stored.refusal.fields?.file ?? stored.refusal.key;
    return refuse({ ...stored.refusal, fields: { [photo ? 'photos' : 'files']: key } });
  }
  const item = { ...common(change, to), fileId: stored.value };
  if (!photo) return ok({ ...item, kind: 'file' });
  const { originalSha256, keptWholeReason } = upload;
  return ok({ ...item, kind: 'photo', originalSha256, keptWholeReason });
}

const common = (change: Change, { activityId, actId }: ToProve) => ({
  id: change.newId(),
  activityId,
  handedInOn: change.today,
  personId: actorOf(change).personId,
  actId,
});

/** A camera's clock may be wrong, and a report may carry an older picture: a hint for whoever recorded it. */
const otherDay = (photos: readonly ProofPhoto[], { startsOn, endsOn }: ToProve['content']): Day | null =>
  photos.map((photo) => photo.takenOn).find((day) => day && (day < startsOn || day > endsOn)) ?? null;
