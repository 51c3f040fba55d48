import type { Result } from '../../../kernel/result.ts';
import { recordItem } from '../../activities/index.ts';
import type { WorkAct } from './work-act.rules.ts';
import { findInventedActivity } from './work-course.store.ts';
import { NOT_NOW, somebody, type WorkScene } from './work-scene.ts';

/** An officer enters what an outlet published about the work. Outlets and addresses are invented. */
export async function coverActivity(
  scene: WorkScene,
  act: Extract<WorkAct, { kind: 'cover' }>,
): Promise<Result<unknown>> {
  const { activity, outlet } = act;
  const officer = await somebody(scene, activity.unit, 'officer', 'head');
  const found = await findInventedActivity(scene.tx, activity.unit, activity.title, activity.from);
  if (!officer || !found) return NOT_NOW;
  return recordItem(officer, {
    another: true,
    content: {
      outlet: outlet.name,
      country: outlet.country,
      language: outlet.language,
      publishedOn: scene.on,
      title: activity.title,
      summary: `Đưa tin về hoạt động tại ${activity.place}, nêu thời gian, thành phần và kết quả.`,
      reference: '',
      address: `https://vi-du.example/${outlet.country}/${scene.on}/${found.id.slice(-6)}-${outlet.language}`,
      activityId: found.id,
      requestId: null,
    },
  });
}
