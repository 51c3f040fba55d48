import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { Change } from '../../../platform/change.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import {
  addLine,
  approveLines,
  findGaps,
  findPlanOfUnit,
  giveReason,
  listLines,
  type Plan,
  receivePlan,
  resendLines,
  returnLines,
  saveLine,
  sendPlan,
  takeOverLines,
} from '../../plans/index.ts';
import { contentOf } from './invented-line.rules.ts';
import type { Scene } from './play-course.ts';
import { cast, cycleOf, NOT_NOW, OFFICE, STANDING_BODY } from './play-cycle.ts';

/** The officer writes what the visitor has not written, the head sends by click. */
export async function sendFrom(scene: Scene, unit: string): Promise<Result<unknown>> {
  const plan = await planOf(scene, unit);
  if (plan?.state !== 'drafting') return NOT_NOW;
  const officer = await cast(scene, unit, 'officer', 'clerk', 'head');
  if ((await listLines(scene.tx, plan.id)).length === 0) await writePlan(scene, officer, plan, unit);
  await giveReasons(officer, plan);
  const head = await cast(scene, unit, 'head');
  const fresh = await planOf(scene, unit);
  const version = fresh?.version ?? 0;
  return sendPlan(head, { planId: plan.id, version, fingerprint: null, way: { kind: 'click' } });
}

async function planOf(scene: Scene, unit: string): Promise<Plan | null> {
  const cycle = await cycleOf(scene);
  const found = cycle && (await findUnitByCode(scene.tx, unit, scene.on));
  return cycle && found ? findPlanOfUnit(scene.tx, cycle.id, found.id) : null;
}

/** Last year's lines first, then what is new this year. */
async function writePlan(scene: Scene, officer: Change, plan: Plan, unit: string): Promise<void> {
  await takeOverLines(officer, { planId: plan.id, lineIds: null });
  const { year } = scene.cycle;
  const there = new Set((await listLines(scene.tx, plan.id)).map((line) => line.content.title));
  const name = (await findUnitByCode(scene.tx, unit, scene.on))?.name ?? '';
  const { duties } = await findGaps(officer, plan, []);
  const wanted = scene.course.lines.filter(
    (line) => line.unit === unit && line.years.includes(year) && !there.has(line.title),
  );
  for (const line of wanted) {
    const answered = duties.filter((duty) => line.answers.some((words) => fold(duty.action).includes(fold(words))));
    const content = { ...contentOf(line, year, name), obligationIds: answered.map((duty) => duty.obligationId) };
    await addLine(officer, { planId: plan.id, content });
  }
}

const fold = (text: string): string => foldDiacritics(text).toLowerCase();

async function giveReasons(officer: Change, plan: Plan): Promise<void> {
  const { unanswered } = await findGaps(officer, plan, await listLines(officer.tx, plan.id));
  const [first, ...also] = unanswered.map((duty) => duty.obligationId);
  if (first) await giveReason(officer, { planId: plan.id, obligationId: first, also, reason: REASON });
}

const REASON = 'Thực hiện thường xuyên trong công tác của đơn vị, không lập dòng riêng.';

/** Received and looked through: by the standing body, its own plan by the office of the PPC. */
export async function receiveFrom(scene: Scene, unit: string): Promise<Result<unknown>> {
  const plan = await planOf(scene, unit);
  if (plan?.state !== 'sent') return NOT_NOW;
  const reader = await readerOf(scene, unit);
  const received = await receivePlan(reader, { planId: plan.id, version: plan.version });
  if (!received.ok) return received;
  const lines = (await listLines(scene.tx, plan.id)).filter((line) => line.state === 'locked');
  if (lines.length > 0) await approveLines(reader, { planId: plan.id, lines: lines.map(shown) });
  return ok(null);
}

const readerOf = (scene: Scene, unit: string): Promise<Change> =>
  cast(scene, unit === STANDING_BODY ? OFFICE : STANDING_BODY, 'officer', 'head');

const shown = (line: { id: Id; sentRevisionId: Id | null; revisionId: Id }) => ({
  lineId: line.id,
  revisionId: line.sentRevisionId ?? line.revisionId,
});

export async function returnTo(scene: Scene, unit: string, message: string): Promise<Result<unknown>> {
  const plan = await planOf(scene, unit);
  const [line] = plan ? (await listLines(scene.tx, plan.id)).filter((each) => each.state === 'locked').slice(-1) : [];
  if (!plan || !line) return NOT_NOW;
  const reader = await readerOf(scene, unit);
  return returnLines(reader, { planId: plan.id, lines: [{ ...shown(line), message }] });
}

/** The returned line is completed and sent again; the others were never open. */
export async function resendFrom(scene: Scene, unit: string): Promise<Result<unknown>> {
  const plan = await planOf(scene, unit);
  const returned = plan ? (await listLines(scene.tx, plan.id)).filter((line) => line.state === 'returned') : [];
  if (!plan || returned.length === 0) return NOT_NOW;
  const officer = await cast(scene, unit, 'officer', 'head');
  for (const { id, revisionId, content } of returned) {
    const note = 'Tổ chức tại tất cả các thôn, làng, mỗi thôn 02 buổi.';
    await saveLine(officer, { planId: plan.id, lineId: id, baseRevisionId: revisionId, content: { ...content, note } });
  }
  const head = await cast(scene, unit, 'head');
  const lines = (await listLines(scene.tx, plan.id)).filter((line) => line.state === 'returned');
  const current = lines.map((line) => ({ lineId: line.id, revisionId: line.revisionId }));
  return resendLines(head, { planId: plan.id, lines: current, way: { kind: 'click' } });
}
