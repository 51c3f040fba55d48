import type { Id } from '../../../../kernel/ids.ts';
import { conflict, invalid, notFound, ok, type Result } from '../../../../kernel/result.ts';
import { actorOf, type Change } from '../../../../platform/change.ts';
import type { LineContent } from '../../lines/line.rules.ts';
import { findLineForUpdate } from '../../lines/line.store.ts';
import { decideOnDossier } from '../dossier.lifecycle.ts';
import { findDossier } from '../dossier.store.ts';
import { moveDossier, type OnDossier } from '../move-dossier.ts';
import type { PlanAmendment } from './amendment.rules.ts';
import {
  findAmendmentForUpdate,
  insertAmendment,
  listAmendments,
  removeAmendedLine,
  saveAmendedLine,
  updateAmendment,
} from './amendment.store.ts';

/** Begins the next điều chỉnh, bổ sung of an issued plan; one at a time. @returns its id */
export async function startAmendment(
  change: Change,
  command: OnDossier & { readonly reason: string },
): Promise<Result<Id>> {
  const id = change.newId();
  const reason = command.reason.trim();
  const moved = await moveDossier(change, command, 'amend', async (dossier, actId) => {
    if (!reason) return invalid({ reason: 'planAmendment.reason.missing' });
    const before = await listAmendments(change.tx, dossier.planId);
    if (before.some((each) => each.state === 'drafting')) return conflict('planAmendment.refusal.oneAtATime');
    const number = (before.find((each) => each.state !== 'dropped')?.number ?? before[0]?.number ?? 0) + 1;
    await insertAmendment(change.tx, { id, planId: dossier.planId, number, reason, actId });
    return ok({ details: { amendment: number } });
  });
  return moved.ok ? ok(id) : moved;
}

export interface OnAmendment {
  readonly amendmentId: Id;
  readonly version: number;
}

export interface ChangeAmendment extends OnAmendment {
  /** null adds a new item */
  readonly lineId: Id | null;
  /** null takes the item out */
  readonly content: LineContent | null;
}

/** Notes what shall become of an item; the item itself stays as it was approved until the document is issued. */
export async function changeAmendment(change: Change, command: ChangeAmendment): Promise<Result<Id>> {
  return onDraft(change, command, 'amendment.change', async (amendment) => {
    const { lineId, content } = command;
    if (!lineId && !content) return notFound();
    if (content && !content.title.trim()) return invalid({ title: 'consolidation.refusal.title' });
    const line = lineId ? await findLineForUpdate(change.tx, lineId) : null;
    if (lineId && (line?.planId !== amendment.planId || line.state === 'removed')) return notFound();
    const wish = { id: change.newId(), lineId, fromRevisionId: line?.revisionId ?? null, content };
    await saveAmendedLine(change.tx, amendment.id, wish);
    return ok(amendment.id);
  });
}

/** @param lineId the item or the wish that stays as it was */
export const leaveAsItWas = (change: Change, command: OnAmendment & { readonly lineId: Id }): Promise<Result<Id>> =>
  onDraft(change, command, 'amendment.leave', async (amendment) => {
    await removeAmendedLine(change.tx, amendment.id, command.lineId);
    return ok(amendment.id);
  });

export const dropAmendment = (change: Change, command: OnAmendment): Promise<Result<Id>> =>
  onDraft(change, command, 'amendment.drop', async (amendment) => {
    await updateAmendment(change.tx, amendment.id, { state: 'dropped' });
    return ok(amendment.id);
  });

/** The frame of acts on an amendment that is not issued: lock, version, whose act it is. */
export async function onDraft(
  change: Change,
  { amendmentId, version }: OnAmendment,
  action: string,
  work: (amendment: PlanAmendment, actId: Id) => Promise<Result<Id>>,
): Promise<Result<Id>> {
  const amendment = await findAmendmentForUpdate(change.tx, amendmentId);
  const dossier = amendment && (await findDossier(change.tx, amendment.planId));
  if (!amendment || !dossier) return notFound();
  const allowed = decideOnDossier(actorOf(change), 'amend', dossier.state);
  if (!allowed.ok) return allowed;
  if (amendment.state !== 'drafting' || amendment.version !== version) return conflict('refusal.stale');
  const act = { action, subjectType: 'plan-amendment', subjectId: amendmentId };
  const actId = await change.record(act);
  const done = await work(amendment, actId);
  if (done.ok && action !== 'amendment.drop') await updateAmendment(change.tx, amendmentId, {});
  return done;
}
