import { parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, forbidden, invalid, notFound, ok, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change } from '../../../platform/change.ts';
import { draftOutgoing, findOutgoing, reviseOutgoing } from '../../documents/index.ts';
import { listUnitsAt } from '../../organisations/index.ts';
import { seeLeading } from '../leaders/leaders.policy.ts';
import { composeNotice, type Notice } from './compose-notice.ts';
import { type Conclusion, readConclusions, type TypedConclusion } from './conclusion.rules.ts';
import {
  findMeeting,
  findMeetingForUpdate,
  insertMeeting,
  type Meeting,
  replaceConclusions,
  updateMeeting,
} from './meeting.store.ts';

export const MEETING_CONCLUSION = 'meeting-conclusion';

export interface KeepConclusions {
  /** null: a meeting that was just held */
  readonly meetingId: Id | null;
  readonly version: number;
  /** dd/mm/yyyy as typed */
  readonly heldOn: string;
  readonly chairedBy: string;
  /** where conclusions are drawn elsewhere than in a briefing; of a meeting that is known it stays what it was */
  readonly occasion?: string;
  readonly conclusions: readonly TypedConclusion[];
}

/** Conclusions typed in a meeting become a draft Thông báo kết luận, or change it while it is one. @returns the meeting */
export async function keepConclusions(change: Change, command: KeepConclusions): Promise<Result<Id>> {
  if (!seeLeading.allows(actorOf(change))) return forbidden('refusal.forbidden');
  const heldOn = parseDay(command.heldOn);
  const units = new Set((await listUnitsAt(change.tx, change.today)).map(({ id }) => id));
  const { conclusions, errors } = readConclusions(command.conclusions, heldOn, units);
  if (!heldOn) errors.heldOn = 'meeting.error.day';
  else if (heldOn > change.today) errors.heldOn = 'meeting.error.heldOn';
  const chairedBy = command.chairedBy.trim();
  if (chairedBy === '') errors.chairedBy = 'meeting.error.chairedBy';
  if (conclusions.length === 0) errors.conclusions = 'meeting.error.none';
  if (!heldOn || Object.keys(errors).length > 0) return invalid(errors);
  const known = command.meetingId && (await findMeeting(change.tx, command.meetingId));
  const held = { heldOn, chairedBy, occasion: (known ? known.occasion : command.occasion) ?? null };
  const notice = await composeNotice(change, held, conclusions);
  if (!notice.ok) return notice;
  return command.meetingId === null
    ? draftNotice(change, held, notice.value, conclusions)
    : reviseNotice(change, { ...held, id: command.meetingId, version: command.version }, notice.value, conclusions);
}

type Held = Pick<Meeting, 'heldOn' | 'chairedBy' | 'occasion'>;

async function draftNotice(
  change: Change,
  held: Held,
  notice: Notice,
  conclusions: readonly Conclusion[],
): Promise<Result<Id>> {
  const id = change.newId();
  const subject = { type: 'meeting', id };
  const { sentences, ...parts } = notice;
  const paper = await draftOutgoing(change, { ...parts, purpose: MEETING_CONCLUSION, subject });
  if (!paper.ok) return paper;
  const details = { conclusions: conclusions.length };
  const actId = await change.record({ action: 'meeting.conclude', subjectType: 'meeting', subjectId: id, details });
  await insertMeeting(change.tx, { id, ...held, documentId: paper.value, actId });
  await replaceConclusions(change.tx, id, numbered(change, conclusions, sentences));
  return ok(id);
}

async function reviseNotice(
  change: Change,
  held: Held & { readonly id: Id; readonly version: number },
  { content, recipients, sentences }: Notice,
  conclusions: readonly Conclusion[],
): Promise<Result<Id>> {
  const meeting = await findMeetingForUpdate(change.tx, held.id);
  const paper = meeting && (await findOutgoing(change.tx, meeting.documentId));
  if (!meeting || !paper) return notFound();
  if (meeting.version !== held.version) return conflict('refusal.stale');
  if (paper.state !== 'draft' && paper.state !== 'agreed') return conflict('meeting.refusal.notDraft');
  const { documentId, version } = paper;
  const revised = await reviseOutgoing(change, { documentId, version, content, recipients });
  if (!revised.ok) return revised;
  const details = { conclusions: conclusions.length };
  await change.record({ action: 'meeting.revise', subjectType: 'meeting', subjectId: meeting.id, details });
  await updateMeeting(change.tx, meeting.id, { held_on: held.heldOn, chaired_by: held.chairedBy });
  await replaceConclusions(change.tx, meeting.id, numbered(change, conclusions, sentences));
  return ok(meeting.id);
}

const numbered = (change: Change, conclusions: readonly Conclusion[], sentences: readonly string[]) =>
  conclusions.map((each, index) => ({ ...each, id: change.newId(), sentence: sentences[index] ?? each.words }));
