import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listPersonNames, listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { checkActivities, oversees } from '../activity.policy.ts';
import { deskOf } from './desk.rules.ts';
import { drawSample, type FrameRow, type Share, shareOf } from './draw.rules.ts';
import { findSample, listFrameOf, listSamples, type Sample } from './sample.store.ts';
import { type DrawnRow, listDrawn } from './verdict.store.ts';
import { countWaiting } from './waiting.store.ts';

export interface SampleModel {
  readonly sample: Sample;
  readonly share: Share | null;
  readonly rows: readonly DrawnRow[];
  readonly units: ReadonlyMap<Id, UnitLabel>;
  readonly drawnBy: string;
  /** whether drawing again from frame and seed gives the same; null when nobody asked */
  readonly again: boolean | null;
  /** of the frame beside the sample, what still waits as it was */
  readonly rest: number;
  readonly mayJudge: boolean;
}

/** @returns null when there is none, or for whoever neither checks nor oversees */
export async function loadSample(view: View, sampleId: Id, again: boolean): Promise<SampleModel | null> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const sample = await findSample(tx, sampleId);
  if (!sample || !(oversees(actor) || sample.unitId === actor.unitId)) return null;
  const rows = await listDrawn(tx, sampleId);
  const desk = deskOf(actor, 'check');
  const filter = { unitId: null, kind: '', from: null, to: null, stated: '' as const, sampleId };
  const mayJudge = checkActivities.allows(actor) && sample.unitId === actor.unitId;
  const rest = mayJudge ? await countWaiting(tx, desk, filter, { today, lateBefore: null }) : null;
  return {
    sample,
    share: shareOf(sample.right, sample.judged),
    rows,
    units: await listUnitLabels(tx, [...new Set(rows.map((row) => row.unitId))], today),
    drawnBy: (await listPersonNames(view, [sample.drawnBy])).get(sample.drawnBy) ?? '',
    again: again ? sameAgain(sample, await listFrameOf(tx, sampleId)) : null,
    rest: rest ? rest.total - rest.own : 0,
    mayJudge,
  };
}

function sameAgain(sample: Sample, frame: readonly (FrameRow & { readonly drawn: boolean })[]): boolean {
  const drawn = drawSample(frame, sample.size, sample.seed);
  return frame.every((row) => row.drawn === drawn.has(row.activityId));
}

const SHOWN = 20;

export interface SamplesModel {
  readonly samples: readonly Sample[];
  /** waiting for the check now: the frame of the next sample */
  readonly waiting: number;
}

/** The newest samples of the checker's own body, and how much waits for the next. */
export async function loadSamples(view: View): Promise<SamplesModel> {
  const actor = actorOf(view);
  const desk = deskOf(actor, 'check');
  const filter = { unitId: null, kind: '', from: null, to: null, stated: '' as const, sampleId: null };
  const counts = await countWaiting(view.tx, desk, filter, { today: view.today, lateBefore: null });
  return { samples: await listSamples(view.tx, actor.unitId, SHOWN), waiting: counts.total };
}
