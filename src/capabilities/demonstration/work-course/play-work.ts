import type { PostKind } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import { conflict, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import {
  type ActivityContent,
  checkActivity,
  confirmActivity,
  emptyActivity,
  findActivity,
  handInActivity,
  recordWithProof,
  returnActivity,
} from '../../activities/index.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { attempt } from '../../plans/index.ts';
import type { Stage } from '../stage.contributor.ts';
import type { InventedActivity } from './invent-activities.rules.ts';
import { inventProof } from './invent-proof.ts';
import { coverActivity } from './play-coverage.ts';
import { assignEstimate, distributeEstimate, payActivity, settleYear } from './play-money.ts';
import {
  declareTheRest,
  gatherReports,
  openReports,
  receiveUnitReport,
  reportToMinistry,
  sendUnitReport,
} from './play-reports.ts';
import { type DatedWork, type WorkAct, workOf, type YearOfWork } from './work-course.rules.ts';
import { findInventedActivity, findLineByTitle, type PlayedActivity } from './work-course.store.ts';

/** What the acts of one day need. */
export interface WorkScene {
  readonly stage: Stage;
  readonly tx: Tx;
  readonly content: ContentStore;
  readonly on: Day;
  readonly year: number;
  /** unit codes of who runs the province */
  readonly house: { readonly standingBody: string; readonly office: string; readonly finance: string };
  readonly units: readonly string[];
}

export const NOT_NOW: Result<never> = conflict('demonstration.notNow');

/**
 * Lets invented people work on the days after `from` up to `to`, through the use cases that people use. A visitor who
 * acted first is never in the way: what cannot be done any more is left as the visitor has it.
 */
export async function playWork(
  scene: Omit<WorkScene, 'on' | 'year' | 'units'>,
  course: YearOfWork,
  days: { readonly from: Day | null; readonly to: Day },
): Promise<void> {
  if (!(await findUnitByCode(scene.tx, scene.house.standingBody, days.to))) return;
  const units = [...new Set(course.lines.map((line) => line.unit))].sort();
  for (const { on, act } of between(workOf(course), days))
    await attempt(scene.tx, () => playAct({ ...scene, on, year: course.year, units }, act));
}

const between = (all: readonly DatedWork[], { from, to }: { from: Day | null; to: Day }): DatedWork[] =>
  all.filter(({ on }) => (from === null || on > from) && on <= to);

function playAct(scene: WorkScene, act: WorkAct): Promise<Result<unknown>> {
  switch (act.kind) {
    case 'assign':
      return assignEstimate(scene);
    case 'distribute':
      return distributeEstimate(scene, act.unit);
    case 'settle':
      return settleYear(scene);
    case 'record':
      return recordWork(scene, act.activity);
    case 'complete':
      return completeWork(scene, act.activity);
    case 'confirm':
      return onWork(scene, act.activity, 'head', (head, on) => confirmActivity(head, on));
    case 'check':
      return onWork(scene, act.activity, 'checker', (checker, on) => checkActivity(checker, on));
    case 'return':
      return onWork(scene, act.activity, 'checker', (checker, on) =>
        returnActivity(checker, { ...on, words: act.words }),
      );
    case 'pay':
      return payActivity(scene, act);
    case 'cover':
      return coverActivity(scene, act);
    case 'open-reports':
      return openReports(scene);
    case 'report':
      return sendUnitReport(scene, act);
    case 'receive-report':
      return receiveUnitReport(scene, act);
    case 'rest-of-reports':
      return declareTheRest(scene, act.form);
    case 'gather-reports':
      return gatherReports(scene, act.form);
    case 'report-to-ministry':
      return reportToMinistry(scene, act.form);
  }
}

/** The officer records it on the day that the course says, with what proves it. */
async function recordWork(scene: WorkScene, invented: InventedActivity): Promise<Result<unknown>> {
  const officer = await somebody(scene, invented.unit, 'officer', 'clerk', 'head');
  const unit = await findUnitByCode(scene.tx, invented.unit, scene.on);
  if (!officer || !unit) return NOT_NOW;
  if (await findInventedActivity(scene.tx, invented.unit, invented.title, invented.from)) return NOT_NOW;
  const lineId = invented.line === null ? null : await findLineByTitle(scene.tx, unit.id, scene.year, invented.line);
  const proof = await inventProof(invented, scene.on);
  return recordWithProof(officer, scene.content, { content: contentOf(invented, lineId), proof });
}

const contentOf = (invented: InventedActivity, lineId: ActivityContent['lineId']): ActivityContent => ({
  ...emptyActivity(invented.kind, invented.title, invented.from),
  endsOn: invented.to,
  place: invented.place,
  channel: invented.channel,
  informationKind: invented.informationKind,
  languages: invented.languages,
  countries: invented.countries,
  lineId,
  unplannedReason: lineId ? null : 'Việc phát sinh theo đề nghị của tỉnh bạn, chưa có trong kế hoạch năm.',
  measures: invented.measures,
});

async function completeWork(scene: WorkScene, invented: InventedActivity): Promise<Result<unknown>> {
  const officer = await somebody(scene, invented.unit, 'officer', 'clerk', 'head');
  const found = await findInventedActivity(scene.tx, invented.unit, invented.title, invented.from);
  const activity = found && (await findActivity(scene.tx, found.id, scene.on))?.activity;
  if (!officer || !activity) return NOT_NOW;
  const content = { ...activity.content, summary: 'Đã bổ sung số liệu theo từng thôn, làng và thứ tiếng.' };
  return handInActivity(officer, { activityId: activity.id, version: activity.version, content });
}

/** An act on recorded work by the head of its unit, or by whoever checks that unit. */
async function onWork(
  scene: WorkScene,
  invented: InventedActivity,
  who: 'head' | 'checker',
  act: (change: Change, on: { activityId: PlayedActivity['id']; version: number }) => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const { standingBody, office } = scene.house;
  const checks = invented.unit === standingBody ? office : standingBody;
  const change =
    who === 'head'
      ? await somebody(scene, invented.unit, 'head', 'deputy')
      : await somebody(scene, checks, 'head', 'officer');
  const found = await findInventedActivity(scene.tx, invented.unit, invented.title, invented.from);
  if (!change || !found) return NOT_NOW;
  return act(change, { activityId: found.id, version: found.version });
}

export const somebody = (scene: WorkScene, unit: string, ...kinds: PostKind[]): Promise<Change | null> =>
  scene.stage.as(unit, kinds, scene.on);
