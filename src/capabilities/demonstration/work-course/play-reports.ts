import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import {
  acceptOffered,
  answerMissed,
  declareNoActivity,
  findReport,
  freezeReport,
  loadReportWork,
  openDueRounds,
  receiveReport,
  recordMinistryArrival,
  sendReportToMinistry,
} from '../../reports/index.ts';
import { COMMITTEE, issuePaper, NOT_NOW, unitNumber } from '../plan-course/play-cycle.ts';
import { chance, diceOf } from './dice.rules.ts';
import type { ReportForm, WorkAct } from './work-act.rules.ts';
import { findReportOfRegime, listUnitsStillOwing } from './work-course.store.ts';
import { somebody, type WorkScene } from './work-scene.ts';

/** A month before the cut-off, as the job of the day would. */
export async function openReports(scene: WorkScene): Promise<Result<unknown>> {
  const officer = await somebody(scene, scene.house.standingBody, 'officer', 'head');
  return officer ? openDueRounds(officer) : NOT_NOW;
}

type OfUnit = Extract<WorkAct, { kind: 'report' | 'receive-report' }>;

/** Offered words are accepted, missed targets explained, the paper signed and numbered on one day. */
export const sendUnitReport = (scene: WorkScene, { unit, form }: OfUnit): Promise<Result<unknown>> =>
  issueReport(scene, { regime: `${form}.unit`, unit, writes: unit, distance: 2 });

export async function receiveUnitReport(scene: WorkScene, { unit, form }: OfUnit): Promise<Result<unknown>> {
  const { standingBody, office } = scene.house;
  const reader = await somebody(scene, unit === standingBody ? office : standingBody, 'officer', 'head');
  const report = await findReportOfRegime(scene.tx, unit, `${form}.unit`, scene.year);
  return reader && report ? receiveReport(reader, { reportId: report.id, version: report.version }) : NOT_NOW;
}

/** Two of three units without work of their own say so in one click; the others stay silent. */
export async function declareTheRest(scene: WorkScene, form: ReportForm): Promise<Result<unknown>> {
  const regime = `${form}.unit`;
  const owing = await listUnitsStillOwing(scene.tx, regime, scene.year, scene.units);
  for (const unit of owing.filter((code) => chance(diceOf(scene.year, `nothing ${code} ${form}`), 0.67))) {
    const officer = await somebody(scene, unit, 'officer', 'clerk', 'head');
    const report = await findReportOfRegime(scene.tx, unit, regime, scene.year);
    if (!officer || !report) continue;
    const declared = await declareNoActivity(officer, { reportId: report.id, confirmed: true });
    if (!declared.ok) continue;
    const sent = await issueReport(scene, { regime, unit, writes: unit, distance: 2 });
    if (!sent.ok) return sent;
  }
  return ok(null);
}

/** The standing body names who is silent and reports to the PPC, whose office receives it. */
export const gatherReports = (scene: WorkScene, form: ReportForm): Promise<Result<unknown>> =>
  reportToProvince(scene, `${form}.province`, 320);

/** Once a year what came of the directive itself. */
export const reportOnDirective = (scene: WorkScene): Promise<Result<unknown>> =>
  reportToProvince(scene, 'year.directive', 321);

async function reportToProvince(scene: WorkScene, regime: string, distance: number): Promise<Result<unknown>> {
  const { standingBody, office } = scene.house;
  const sent = await issueReport(scene, { regime, unit: standingBody, writes: standingBody, distance });
  if (!sent.ok) return sent;
  const reader = await somebody(scene, office, 'officer', 'head');
  const report = await findReportOfRegime(scene.tx, standingBody, regime, scene.year);
  return reader && report ? receiveReport(reader, { reportId: report.id, version: report.version }) : NOT_NOW;
}

/** A paper of its own, signed by the PPC; the ministry's number of arrival is the proof (practice 11). */
export async function reportToMinistry(scene: WorkScene, form: ReportForm): Promise<Result<unknown>> {
  const { standingBody } = scene.house;
  const regime = `${form}.ministry`;
  const left = await issueReport(scene, { regime, unit: COMMITTEE, writes: standingBody, distance: 1500 });
  if (!left.ok) return left;
  const officer = await somebody(scene, standingBody, 'officer', 'head');
  const report = await findReportOfRegime(scene.tx, COMMITTEE, regime, scene.year);
  if (!officer || !report) return NOT_NOW;
  const sent = await sendReportToMinistry(officer, { reportId: report.id, way: 'trunk', sentOn: scene.on });
  if (!sent.ok) return sent;
  const now = await findReportOfRegime(scene.tx, COMMITTEE, regime, scene.year);
  const arrival = { receivedOn: scene.on, arrivalNumber: unitNumber(scene.on, 2400) };
  return now ? recordMinistryArrival(officer, { reportId: now.id, version: now.version, ...arrival }) : NOT_NOW;
}

interface Issuing {
  readonly regime: string;
  readonly unit: string;
  /** unit code of whoever writes it */
  readonly writes: string;
  readonly distance: number;
}

async function issueReport(scene: WorkScene, { regime, unit, writes, distance }: Issuing): Promise<Result<unknown>> {
  const officer = await somebody(scene, writes, 'officer', 'clerk', 'head');
  const report = await findReportOfRegime(scene.tx, unit, regime, scene.year);
  if (!officer || !report) return NOT_NOW;
  const explained = await explainMissed(officer, report.id);
  if (!explained.ok) return explained;
  const frozen = await freezeReport(officer, { reportId: report.id, version: null });
  if (!frozen.ok) return frozen;
  return issuePaper(scene, unit, frozen.value.documentId, { number: unitNumber(scene.on, distance), on: scene.on });
}

async function explainMissed(officer: Change, reportId: Id): Promise<Result<unknown>> {
  const found = await findReport(officer.tx, reportId, officer.today);
  if (!found) return NOT_NOW;
  const { missed, answers } = await loadReportWork(officer, found);
  for (const { subject } of missed.filter((each) => !answers.has(each.subject))) {
    const answered = await answerMissed(officer, { reportId, subject, ...WHY });
    if (!answered.ok) return answered;
  }
  return acceptOffered(officer, { reportId });
}

const WHY = {
  cause: 'Cán bộ kiêm nhiệm, thời gian tổ chức trùng với các nhiệm vụ trọng tâm của địa phương.',
  remedy: 'Bố trí lại lịch, thực hiện bù trong quý tiếp theo và báo cáo cơ quan thường trực.',
};
