import { type Day, daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, type Column, DataTable, EmptyState, Form, FormActions, SubmitButton } from '../../../ui/index.ts';
import type { ListedTask } from '../my-work/my-work.rules.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import type { EvidenceRow } from '../tasks/task-history.store.ts';
import { TimeTag } from '../tasks/task-status.pages.tsx';
import { timeStatusOf } from '../tasks/task-status.rules.ts';
import { unitName } from '../tasks/unit-name.rules.ts';
import { checkPaths } from './check.paths.ts';
import type { Checks } from './load-checks.ts';

interface CheckProps {
  t: Translate;
  checks: Checks;
  tokens: { readonly csrf: string; readonly key: string };
  /** what came back: why, and the lines as they were ticked */
  sent: { readonly refusal: Refusal; readonly ticked: readonly string[] } | null;
}

/** The preview and the act in one: each line shows what was handed in, and is ticked or not. */
export const CheckPage = ({ t, checks, tokens, sent }: CheckProps) => {
  const { tasks } = checks.toCheck;
  if (tasks.length === 0) return <EmptyState title={t('check.empty')}>{t('check.empty.text')}</EmptyState>;
  const words = sent && t(Object.values(sent.refusal.fields ?? {})[0] ?? sent.refusal.key);
  const onTime = (task: ListedTask) => timeStatusOf(task, checks.today, checks.soonDays) !== 'late';
  // a line that changed meanwhile has another version, and loses its tick: nobody checks what they have not seen
  const isTicked = (task: ListedTask) => (sent ? sent.ticked.includes(tickOf(task)) : onTime(task));
  return (
    <Form action={checkPaths.list} label={t('check.title')} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      {words && <Callout tone="brocade">{words}</Callout>}
      <p class="hint">{t('check.hint')}</p>
      <DataTable t={t} caption={t('check.title')} rows={tasks} columns={columnsOf(t, checks, isTicked)} empty={null} />
      <FormActions>
        <SubmitButton>{t('check.submit')}</SubmitButton>
      </FormActions>
    </Form>
  );
};

const columnsOf = (t: Translate, checks: Checks, isTicked: (task: ListedTask) => boolean): Column<ListedTask>[] => [
  {
    key: 'task',
    header: t('check.column.task'),
    heading: true,
    cell: (task) => (
      <span class="check">
        <input id={`check-${task.id}`} type="checkbox" name="task" value={tickOf(task)} checked={isTicked(task)} />
        <label for={`check-${task.id}`}>
          {unitName(checks.units.get(task.unitId), t.locale)}: {task.action}
        </label>
      </span>
    ),
  },
  {
    key: 'evidence',
    header: t('task.page.evidence'),
    cell: (task) => <a href={taskPaths.task(task.id)}>{evidenceWords(t, checks.evidence.get(task.id) ?? [])}</a>,
  },
  {
    key: 'time',
    header: t('check.column.time'),
    cell: (task) => <TimeTag t={t} task={task} today={checks.today} soonDays={checks.soonDays} />,
  },
  {
    key: 'waiting',
    header: t('check.column.waiting'),
    align: 'end',
    cell: (task) => waitingDays(task, checks.today),
  },
];

const tickOf = (task: ListedTask): string => `${task.id}:${task.version}`;

const waitingDays = (task: ListedTask, today: Day): number =>
  task.confirmedOn ? daysBetween(task.confirmedOn, today) : 0;

/** What the last round handed in, by its first piece. */
function evidenceWords(t: Translate, evidence: readonly EvidenceRow[]): string {
  const [first, ...more] = evidence;
  if (!first) return t('task.page.evidence');
  const name =
    first.kind === 'document' && first.documentNumber
      ? first.documentOn
        ? t('task.page.evidence.dated', { number: first.documentNumber, day: formatDay(first.documentOn) })
        : t('task.page.evidence.document', { number: first.documentNumber })
      : (first.fileName ?? first.address ?? '');
  return more.length === 0 ? name : `${name} ${t('check.evidence.more', { count: more.length })}`;
}
