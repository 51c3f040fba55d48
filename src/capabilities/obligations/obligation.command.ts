import { formatDay } from '../../kernel/day.ts';
import { periodCode, periodLabel } from '../../kernel/period.ts';
import type { Locale, Message } from '../../kernel/translate.ts';
import type { ListedTask, TaskList, TaskListHead, UnitOf } from './task-list.rules.ts';

/** What `tasks --json` prints: one document, days as YYYY-MM-DD, moments in UTC. */
export const taskListJson = (head: TaskListHead, list: TaskList, unitOf: UnitOf): string =>
  `${JSON.stringify(
    {
      schema: 'ngoclinh-tasks/1',
      preset: head.preset,
      from: head.from,
      to: head.to,
      units_of_day: head.from,
      rules_in_force: head.rulesInForce,
      text_sha256: head.textSha256,
      tasks: list.tasks.map((task) => taskJson(task, unitOf)),
      unresolved: list.unresolved,
    },
    null,
    2,
  )}\n`;

const taskJson = ({ key, obligation, unitCode, part, needsChoice, due }: ListedTask, unitOf: UnitOf) => ({
  key,
  obligation: obligation.id,
  section: obligation.section,
  anchor: obligation.anchor,
  action: obligation.action,
  unit: { code: unitCode, name: unitOf(unitCode)?.name ?? unitCode },
  part,
  cooperation_request: unitOf(unitCode)?.inLine === false,
  needs_choice: needsChoice,
  deadline_text: obligation.deadline.text,
  period: due.period && periodCode(due.period),
  opens_on: due.opensOn,
  stated_on: due.statedOn,
  urged_on: due.urgedOn,
  due_at: due.dueAt,
  standing: due.standing,
  by_default: due.byDefault,
  waits_for: due.waitsFor,
});

/**
 * What `tasks` prints for people: each day's duties with the units that owe them, then standing and
 * waiting ones, then names for which no unit was found. A star marks a unit that is asked, not ordered.
 */
export function taskListText(head: TaskListHead, list: TaskList, unitOf: UnitOf, locale: Locale): string {
  const vi = locale === 'vi';
  const cards = Map.groupBy(list.tasks, (task) => `${task.obligation.id} ${task.due.key}`);
  const lines = [...cards.values()].flatMap((tasks) => cardLines(tasks, unitOf, locale));
  const open = list.unresolved.map(
    ({ obligation, name }) => `${vi ? 'Chưa rõ đơn vị' : 'No unit found'}: ${name} (${obligation})`,
  );
  const warning = head.rulesInForce
    ? []
    : [vi ? 'Quy tắc áp dụng ngoài thời gian hiệu lực.' : 'Rules are applied outside their time of validity.'];
  const asked = list.tasks.some((task) => unitOf(task.unitCode)?.inLine === false)
    ? [vi ? '* đề nghị phối hợp' : '* cooperation request']
    : [];
  const count = vi ? `${list.tasks.length} đầu việc` : `${list.tasks.length} tasks`;
  const range = `${formatDay(head.from)} - ${formatDay(head.to)}`;
  return `${[`${count}, ${range}, ${head.preset}`, ...warning, '', ...lines, ...open, ...asked].join('\n')}\n`;
}

function cardLines(tasks: readonly ListedTask[], unitOf: UnitOf, locale: Locale): string[] {
  const [first] = tasks;
  if (!first) return [];
  const byDefault = locale === 'vi' ? 'hạn theo thiết lập của tỉnh' : 'day set by the province';
  const note = first.due.byDefault ? ` (${byDefault})` : '';
  const units = (['lead', 'coordinator'] as const).flatMap((part) => {
    const owing = tasks.filter((task) => task.part === part);
    const choose = locale === 'vi' ? 'cần chọn đơn vị' : 'units still to be chosen';
    const open = owing.length > 0 && owing.every((task) => task.needsChoice) ? ` (${choose})` : '';
    const names = owing.map(({ unitCode }) => {
      const unit = unitOf(unitCode);
      return `${unit?.shortName ?? unit?.name ?? unitCode}${unit?.inLine === false ? '*' : ''}`;
    });
    return names.length > 0 ? [`    ${PARTS[part][locale]}: ${names.join('; ')}${open}`] : [];
  });
  return [`${when(first, locale)} · ${first.obligation.section} · ${first.obligation.action}${note}`, ...units];
}

const PARTS: Record<ListedTask['part'], Message> = {
  lead: { vi: 'thực hiện', en: 'owes' },
  coordinator: { vi: 'phối hợp', en: 'coordinates' },
};

function when({ due }: ListedTask, locale: Locale): string {
  const vi = locale === 'vi';
  if (due.waitsFor === 'event') return vi ? 'chờ sự kiện' : 'waits for an event';
  if (due.waitsFor === 'demand') return vi ? 'khi có yêu cầu' : 'on demand';
  if (!due.urgedOn) return `${vi ? 'thường xuyên' : 'standing'}, ${due.period ? periodLabel(due.period, locale) : ''}`;
  const stated =
    due.statedOn !== due.urgedOn && due.statedOn ? ` (${vi ? 'hạn' : 'due'} ${formatDay(due.statedOn)})` : '';
  return `${formatDay(due.urgedOn)}${stated}`;
}
