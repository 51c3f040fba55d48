import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import {
  type ActivityContent,
  emptyActivity,
  findActivity,
  handInActivity,
  recordWithProof,
} from '../../activities/index.ts';
import { findUnitByCode, type KnownUnit } from '../../organisations/index.ts';
import type { InventedActivity } from './invent-activities.rules.ts';
import { inventProof } from './invent-proof.ts';
import { findInventedActivity, findLineByTitle, type PlayedActivity } from './work-course.store.ts';
import { NOT_NOW, somebody, type WorkScene } from './work-scene.ts';

/** The officer records it on the day that the course says, with what proves it. */
export async function recordWork(scene: WorkScene, invented: InventedActivity): Promise<Result<unknown>> {
  const officer = await somebody(scene, invented.unit, 'officer', 'clerk', 'head');
  const unit = await findUnitByCode(scene.tx, invented.unit, scene.on);
  if (!officer || !unit) return NOT_NOW;
  if (await findInventedActivity(scene.tx, invented.unit, invented.title, invented.from)) return NOT_NOW;
  const lineId = invented.line === null ? null : await findLineByTitle(scene.tx, unit.id, scene.year, invented.line);
  const proof = await inventProof(invented, scene.on);
  return recordWithProof(officer, scene.content, { content: contentOf(invented, lineId, localityOf(unit)), proof });
}

/** Districts and communes work on their own ground; where a department went stands in words only. */
const localityOf = (unit: KnownUnit): ActivityContent['localityId'] =>
  unit.kind === 'district-ppc' || unit.kind === 'commune-ppc' ? unit.id : null;

const contentOf = (
  invented: InventedActivity,
  lineId: ActivityContent['lineId'],
  localityId: ActivityContent['localityId'],
): ActivityContent => ({
  ...emptyActivity(invented.kind, invented.title, invented.from),
  endsOn: invented.to,
  place: invented.place,
  localityId,
  channel: invented.channel,
  informationKind: invented.informationKind,
  languages: invented.languages,
  countries: invented.countries,
  lineId,
  unplannedReason: lineId ? null : 'Việc phát sinh theo đề nghị của tỉnh bạn, chưa có trong kế hoạch năm.',
  measures: invented.measures,
});

export async function completeWork(scene: WorkScene, invented: InventedActivity): Promise<Result<unknown>> {
  const officer = await somebody(scene, invented.unit, 'officer', 'clerk', 'head');
  const found = await findInventedActivity(scene.tx, invented.unit, invented.title, invented.from);
  const activity = found && (await findActivity(scene.tx, found.id, scene.on))?.activity;
  if (!officer || !activity) return NOT_NOW;
  const content = { ...activity.content, summary: 'Đã bổ sung số liệu theo từng thôn, làng và thứ tiếng.' };
  return handInActivity(officer, { activityId: activity.id, version: activity.version, content });
}

/** An act on recorded work by the head of its unit, or by whoever checks that unit. */
export async function onWork(
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
