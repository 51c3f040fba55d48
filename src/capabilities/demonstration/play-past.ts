import { addDays, type Day } from '../../kernel/day.ts';
import type { Change } from '../../platform/change.ts';
import type { ContentStore } from '../../platform/files/content.ts';
import {
  checkByStandingBody,
  confirmByUnit,
  handInEvidence,
  noteProgress,
  returnEvidence,
} from '../obligations/index.ts';
import { listPastTasks, type PastTask } from './demonstration.store.ts';
import { courseOf } from './past.rules.ts';
import { done, type Stage } from './stage.contributor.ts';

/** At most so many tasks have a past: a start is quick, and the year still has its colours. */
const MOST = 140;
/** What falls due so soon may have been sent already. */
const SENT_EARLY_DAYS = 25;
const PPC_OFFICE_KIND = 'ppc-office';

/** Lets the units hand in, confirm and be checked on their days, as `courseOf` says. */
export async function playPast(stage: Stage, content: ContentStore, now: Change, standingBody: string): Promise<void> {
  const tasks = await listPastTasks(now.tx, addDays(now.today, SENT_EARLY_DAYS));
  const dated = tasks.filter((task) => !task.standing).slice(0, MOST);
  const office = tasks.find((task) => task.unitKind === PPC_OFFICE_KIND)?.unitCode ?? standingBody;
  for (const [place, task] of dated.entries())
    await play(stage, content, task, place, { today: now.today, office, standingBody });
  const standing = tasks.filter((task) => task.standing && task.openedOn <= addDays(now.today, -20));
  for (const [place, task] of standing.entries()) if (place % 4 === 0) await note(stage, task, place, now.today);
}

interface Cast {
  readonly today: Day;
  readonly office: string;
  readonly standingBody: string;
}

async function play(stage: Stage, content: ContentStore, task: PastTask, place: number, cast: Cast): Promise<void> {
  const course = courseOf(task, place, cast.today);
  if (!course.handedIn) return;
  const officer = await stage.as(task.unitCode, ['officer', 'clerk'], course.handedIn);
  if (!officer) return;
  const evidence = { documentNumber: `${12 + place}/BC-TD`, documentOn: course.handedIn, address: '' };
  const on = { taskId: task.id, version: task.version };
  done(await handInEvidence(officer, content, { ...on, evidence, files: [], secrecyDeclared: true, note: '' }));
  if (!course.confirmed) return;
  const head = await stage.as(task.unitCode, ['head', 'deputy'], addDays(course.handedIn, 2));
  if (!head) return;
  done(await confirmByUnit(head, { ...on, version: task.version + 1 }));
  const checker = task.standingBody ? cast.office : cast.standingBody;
  const checks = await stage.as(checker, ['officer', 'head'], addDays(course.handedIn, 5));
  if (!checks) return;
  const next = { ...on, version: task.version + 2 };
  if (course.checked) done(await checkByStandingBody(checks, next));
  if (course.returned) done(await returnEvidence(checks, { ...next, message: RETURNED }));
}

const RETURNED = 'Báo cáo chưa nêu số lượng sản phẩm. Đề nghị bổ sung số liệu và gửi lại.';
const NOTES = [
  'Đã đăng 02 tin trên trang thông tin của đơn vị.',
  'Đã lồng ghép nội dung vào hội nghị giao ban tháng.',
  'Đã phối hợp đón một đoàn khách đến tìm hiểu cơ hội đầu tư.',
];

async function note(stage: Stage, task: PastTask, place: number, today: Day): Promise<void> {
  const officer = await stage.as(task.unitCode, ['officer'], addDays(today, -3 - (place % 15)));
  if (!officer) return;
  const words = NOTES[place % NOTES.length] ?? '';
  done(await noteProgress(officer, { taskId: task.id, version: task.version, note: words }));
}
