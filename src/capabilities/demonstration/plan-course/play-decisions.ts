import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import { findUnitByCode } from '../../organisations/index.ts';
import { decideLines, listLinesByIds, listSentLines, mergeLines } from '../../plans/index.ts';
import { listUndecidedLines } from '../demonstration.store.ts';
import type { Scene } from './play-course.ts';
import { cast, OFFICE, STANDING_BODY } from './play-cycle.ts';

/** Words by which the same work of two units is known in the invented lines. */
const SAME_WORK = ['hội chợ thương mại quốc tế biên giới bờ y', 'đoàn đại biểu tỉnh attapư'];

/** What was proposed twice becomes one; everything else is kept; the standing body's own lines are the office's. */
export async function decideAll(scene: Scene, cycleId: Id): Promise<Result<unknown>> {
  const officer = await cast(scene, STANDING_BODY, 'officer');
  const own = (await findUnitByCode(scene.tx, STANDING_BODY, scene.on))?.id ?? null;
  for (const words of SAME_WORK) await mergeSame(scene, cycleId, words);
  const open = await tickable(scene, cycleId);
  const others = open.filter((line) => line.unitId !== own);
  if (others.length > 0)
    await decideLines(officer, { cycleId, lines: others.map(ticked), decision: 'keep', reason: '' });
  const mine = open.filter((line) => line.unitId === own);
  const office = await cast(scene, OFFICE, 'officer', 'head');
  if (mine.length > 0) await decideLines(office, { cycleId, lines: mine.map(ticked), decision: 'keep', reason: '' });
  return ok(null);
}

async function mergeSame(scene: Scene, cycleId: Id, words: string): Promise<void> {
  const open = await tickable(scene, cycleId);
  const contents = await listLinesByIds(
    scene.tx,
    open.map((line) => line.lineId),
  );
  const same = contents.filter((line) => line.content.title.toLocaleLowerCase('vi').includes(words));
  const [first, ...more] = same;
  if (!first || more.length === 0) return;
  const officer = await cast(scene, STANDING_BODY, 'officer');
  const content = {
    ...first.content,
    coordinators: more.map((line) => line.content.leadName),
    money: same.reduce<Record<string, number>>((sums, line) => {
      for (const [source, amount] of Object.entries(line.content.money)) sums[source] = (sums[source] ?? 0) + amount;
      return sums;
    }, {}) as typeof first.content.money,
  };
  const ids = new Set(same.map((line) => line.id));
  const lines = open.filter((line) => ids.has(line.lineId)).map(ticked);
  const reason = 'Các đơn vị cùng đề xuất một sự kiện; giao một đơn vị chủ trì, các đơn vị khác phối hợp.';
  await mergeLines(officer, { cycleId, lines, itemId: null, content, reason });
}

const tickable = async (scene: Scene, cycleId: Id) =>
  listSentLines(scene.tx, cycleId, await listUndecidedLines(scene.tx, cycleId), scene.on);

const ticked = ({ lineId, mark }: { lineId: Id; mark: string }) => ({ lineId, mark });
