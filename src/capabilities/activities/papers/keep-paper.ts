import type { Id } from '../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import {
  draftOutgoing,
  findOutgoing,
  letterheadOf,
  type OfficialDocument,
  type OutgoingRecipient,
  officialName,
  reviseOutgoing,
  signaturesOf,
} from '../../documents/index.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import type { ActivityContent } from '../activity.rules.ts';
import { writeOnActivity } from '../kinds/index.ts';
import { activityPaper } from './activity-paper.document.ts';
import {
  outgoingPurpose,
  type PaperPurpose,
  purposesOf,
  readPoints,
  sentenceOf,
  type TypedPoint,
} from './paper.rules.ts';
import { findPaperForUpdate, insertPaper, type KeptPoint, replacePoints } from './paper.store.ts';

export interface KeepPaper {
  readonly activityId: Id;
  readonly purpose: PaperPurpose;
  /** null: a new one */
  readonly paperId: Id | null;
  readonly points: readonly TypedPoint[];
  /** who gets it beside those whom points name */
  readonly unitIds: readonly Id[];
}

/** Who signs is not known until somebody may. */
const UNKNOWN_SIGNER = ['THỦ TRƯỞNG ĐƠN VỊ'];

/** Drafts a paper of an activity out of its points, or changes the draft. @returns the paper of the activity */
export const keepPaper = (change: Change, command: KeepPaper): Promise<Result<Id>> =>
  writeOnActivity<Id>(
    change,
    {
      activityId: command.activityId,
      fact: command.paperId ? 'paper-revised' : 'paper-drafted',
      details: { purpose: command.purpose },
    },
    async ({ activity, actId }) => {
      if (!command.paperId && !purposesOf(activity.content.kind).includes(command.purpose)) return notFound();
      const composed = await compose(change, activity.content, command);
      if (!composed.ok) return composed;
      const { content, recipients, points } = composed.value;
      const paperId = command.paperId ?? change.newId();
      const kept = command.paperId
        ? await revise(change, { ...command, paperId }, content, recipients)
        : await draft(change, { ...command, paperId, actId }, content, recipients);
      if (!kept.ok) return kept;
      const numbered = points.map((point) => ({ ...point, id: change.newId() }));
      await replacePoints(change.tx, paperId, numbered);
      return ok(paperId);
    },
  );

interface Composed {
  readonly content: OfficialDocument;
  readonly recipients: readonly OutgoingRecipient[];
  readonly points: readonly KeptPoint[];
}

async function compose(change: Change, about: ActivityContent, command: KeepPaper): Promise<Result<Composed>> {
  const { tx, today } = change;
  const issuer = actorOf(change).unitId;
  const units = new Map((await listUnitsAt(tx, today)).map((unit) => [unit.id, unit]));
  const { points, errors } = readPoints(command.points, about.startsOn, new Set(units.keys()));
  if (Object.keys(errors).length > 0) return invalid(errors);
  const nameOf = (id: Id | null): string | null => (id ? (units.get(id)?.name ?? null) : null);
  const kept = points.map((point) => ({
    ...point,
    sentence: sentenceOf(point, nameOf(point.unitId), verbOf(command.purpose)),
  }));
  const named = [...new Set([...command.unitIds, ...points.flatMap(({ unitId }) => unitId ?? [])])];
  const recipients = named.filter((id) => units.has(id)).map((unitId) => ({ name: nameOf(unitId) ?? '', unitId }));
  if (recipients.length === 0 && command.purpose === 'communication-request')
    return invalid({ unitIds: 'activity.paper.error.recipients' });
  const [signature] = (await signaturesOf(tx, issuer, today)).filter(({ collective }) => !collective);
  const content = activityPaper(command.purpose, {
    letterhead: await letterheadOf(tx, issuer, today),
    signature: { lines: signature?.lines ?? UNKNOWN_SIGNER },
    sender: officialName(nameOf(issuer) ?? ''),
    title: about.title,
    startsOn: about.startsOn,
    endsOn: about.endsOn,
    place: about.place,
    sentences: kept.map(({ sentence }) => sentence),
    units: recipients.map(({ name }) => name),
  });
  return ok({ content, recipients, points: kept });
}

/** Equals and localities are asked by a department (practice 16); a committee that concludes gives work. */
const verbOf = (purpose: PaperPurpose): string => (purpose === 'inspection-result' ? 'Kiến nghị' : 'Đề nghị');

async function draft(
  change: Change,
  { paperId, activityId, purpose, actId }: KeepPaper & { readonly paperId: Id; readonly actId: Id },
  content: OfficialDocument,
  recipients: readonly OutgoingRecipient[],
): Promise<Result<Id>> {
  const unitId = actorOf(change).unitId;
  const document = await draftOutgoing(change, {
    issuerUnitId: unitId,
    draftingUnitId: unitId,
    purpose: outgoingPurpose(purpose),
    subject: { type: 'activity-paper', id: paperId },
    content,
    recipients,
  });
  if (!document.ok) return document;
  await insertPaper(change.tx, { id: paperId, activityId, purpose, documentId: document.value, actId });
  return document;
}

async function revise(
  change: Change,
  { paperId, activityId, purpose }: KeepPaper & { readonly paperId: Id },
  content: OfficialDocument,
  recipients: readonly OutgoingRecipient[],
): Promise<Result<Id>> {
  const paper = await findPaperForUpdate(change.tx, paperId);
  const outgoing = paper && (await findOutgoing(change.tx, paper.documentId));
  if (!paper || !outgoing || paper.activityId !== activityId || paper.purpose !== purpose) return notFound();
  if (outgoing.state !== 'draft' && outgoing.state !== 'agreed') return conflict('activity.paper.refusal.notDraft');
  const { documentId, version } = outgoing;
  return reviseOutgoing(change, { documentId, version, content, recipients });
}
