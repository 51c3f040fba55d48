import type { PostKind } from '../../../kernel/actor.ts';
import { day as certainDay, type Day, daysBetween } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { conflict, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import {
  findOutgoing,
  freezeOutgoing,
  listOutgoingOf,
  numberingOf,
  recordIssue,
  setNumbering,
  signaturesOf,
} from '../../documents/index.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { chooseSuggestedDuties, closeCycle, findCycleOfPeriod, openCycle, prepareCycle } from '../../plans/index.ts';
import type { Numbered } from './plan-course.rules.ts';
import type { Scene } from './play-course.ts';

/** The units that run the planning of the demonstration province. */
export const STANDING_BODY = 'kt-so-tttt';
export const OFFICE = 'kt-van-phong-ubnd';
export const FINANCE = 'kt-so-tai-chinh';
export const COMMITTEE = 'kt-ubnd-tinh';
export const KON_TUM = { standingBody: STANDING_BODY, office: OFFICE, finance: FINANCE } as const;

/** Somebody of a unit on the day of the act. @throws when the preset has nobody there */
export async function cast(
  { stage, on }: Pick<Scene, 'stage' | 'on'>,
  unit: string,
  ...kinds: PostKind[]
): Promise<Change> {
  const change = await stage.as(unit, kinds, on);
  if (!change) throw new Error(`the preset has nobody (${kinds}) in ${unit} on ${on}`);
  return change;
}

export const NOT_NOW: Result<never> = conflict('demonstration.notNow');

export const cycleOf = (scene: Scene): Promise<{ readonly id: Id } | null> =>
  findCycleOfPeriod(scene.tx, 'yearly', String(scene.cycle.year));

export async function preparePlanning(scene: Scene): Promise<Result<unknown>> {
  const officer = await cast(scene, STANDING_BODY, 'officer');
  await numberHere(scene, officer);
  const { year, window, basis } = scene.cycle;
  const [windowFrom, windowTo] = window ?? [null, null];
  const plan = { kind: 'yearly', firstYear: year, lastYear: year, preset: 'may-july', windowFrom, windowTo, basis };
  const prepared = await prepareCycle(officer, plan);
  return prepared.ok ? chooseSuggestedDuties(officer, prepared.value) : prepared;
}

/** From the first cycle on the offices of the demonstration number their papers here (practice 3). */
async function numberHere(scene: Scene, change: Change): Promise<void> {
  for (const code of [COMMITTEE, OFFICE, STANDING_BODY, FINANCE, ...Object.keys(scene.cycle.sends)]) {
    const unit = await findUnitByCode(scene.tx, code, scene.on);
    if (!unit || (await numberingOf(scene.tx, unit.id, scene.on)).mode === 'here') continue;
    await setNumbering(change, { unitId: unit.id, mode: 'here', firstNumber: 1, from: scene.on, basis: null });
  }
}

export async function openPlanning(scene: Scene): Promise<Result<unknown>> {
  const cycle = await cycleOf(scene);
  return cycle ? openCycle(await cast(scene, STANDING_BODY, 'head'), { cycleId: cycle.id }) : NOT_NOW;
}

export async function guide(scene: Scene): Promise<Result<unknown>> {
  const cycle = await cycleOf(scene);
  const papers = cycle ? await listOutgoingOf(scene.tx, 'plan-cycle', cycle.id) : [];
  const draft = papers.find((paper) => paper.state === 'draft');
  return draft ? issuePaper(scene, STANDING_BODY, draft.documentId, scene.cycle.guidance) : NOT_NOW;
}

export async function closePlanning(scene: Scene): Promise<Result<unknown>> {
  const cycle = await cycleOf(scene);
  return cycle ? closeCycle(await cast(scene, STANDING_BODY, 'head'), { cycleId: cycle.id, reason: '' }) : NOT_NOW;
}

/** Signed on paper and numbered outside, then recorded by văn thư or an officer in their own name (practice 3 and 4). */
export async function issuePaper(
  scene: Pick<Scene, 'stage' | 'on'>,
  unit: string,
  documentId: Id,
  { number, on }: Numbered,
): Promise<Result<unknown>> {
  const clerk = await cast(scene, unit, 'clerk', 'officer', 'head');
  const paper = await findOutgoing(clerk.tx, documentId);
  if (!paper) return NOT_NOW;
  const frozen = await freezeOutgoing(clerk, { documentId, version: paper.version });
  const signing = (await findOutgoing(clerk.tx, documentId))?.version ?? 0;
  const choices = await signaturesOf(clerk.tx, paper.issuerUnitId, on);
  const wanted = paper.content.signatures[0]?.lines.join() ?? '';
  const signer = choices.find((choice) => choice.lines.join() === wanted) ?? choices[0];
  if (!frozen.ok || !signer) return frozen.ok ? NOT_NOW : frozen;
  return recordIssue(clerk, null, {
    documentId,
    version: signing,
    number,
    symbol: paper.content.number.symbol,
    issuedOn: on,
    signerName: SIGNER,
    signerLines: signer.lines,
    signed: null,
    differencesSeen: false,
  });
}

/** Numbers of a unit's own papers rise through the year; each kind of paper keeps its own distance. */
export const unitNumber = (on: Day, distance: number): string =>
  String(Math.floor(daysBetween(certainDay(`${on.slice(0, 4)}-01-01`), on) * 0.4) + distance);

/** The signed papers of the demonstration are not at hand; who signed is as invented as they are. */
const SIGNER = 'Người ký trình diễn';
