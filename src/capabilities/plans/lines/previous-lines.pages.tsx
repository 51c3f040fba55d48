import { periodLabel } from '../../../kernel/period.ts';
import { ButtonForm, Panel } from '../../../ui/index.ts';
import { timeWords } from './content/line-time.rules.ts';
import { linePaths } from './lines.paths.ts';
import type { PlanPageProps } from './plan.pages.tsx';
import type { PreviousLine } from './previous-plan.store.ts';

/** Last year's lines, what the province decided and what became of them; one by one or all into this plan. */
export const PreviousLines = (props: PlanPageProps) => {
  const { t, model, tokens } = props;
  const { place, previous } = model;
  const [year = 0] = previous.map((line) => line.periodYear);
  const waiting = previous.filter((line) => line.takenOverAs === null && line.decision !== 'cut');
  const hint = t('plan.previous.hint', { period: periodLabel(place.period, t.locale) });
  return (
    <Panel title={t('plan.previous', { year })}>
      <p class="hint">{hint}</p>
      <ul class="choice-list">
        {previous.map((line) => (
          <li>
            <div>
              {line.content.title}
              <p class="hint">{whatBecame(props, line)}</p>
            </div>
            {line.takenOverAs ? (
              <a href={linePaths.line(place.id, line.takenOverAs)}>{t('plan.previous.taken')}</a>
            ) : (
              <ButtonForm
                action={linePaths.takeOver(place.id)}
                csrf={tokens.csrf}
                idempotencyKey={tokens.key}
                fields={{ line: line.id }}
                label={`${t('plan.previous.one')}: ${line.content.title}`}
              >
                {t('plan.previous.one')}
              </ButtonForm>
            )}
          </li>
        ))}
      </ul>
      {waiting.length > 1 && model.lines.length > 0 && (
        <ButtonForm action={linePaths.takeOver(place.id)} csrf={tokens.csrf} idempotencyKey={tokens.key}>
          {t('plan.previous.all', { count: waiting.length })}
        </ButtonForm>
      )}
    </Panel>
  );
};

/** "tháng 5/2014 · tỉnh giữ · đã xác nhận kết quả" */
function whatBecame({ t, model }: PlanPageProps, { content, decision, decisionReason }: PreviousLine): string {
  const tasks = content.obligationIds.flatMap((id) => model.tasks.get(id) ?? []);
  const done = tasks.some((task) => task.state === 'unit-confirmed' || task.state === 'checked');
  const state = done ? 'done' : tasks.some((task) => task.handedInOn) ? 'handedIn' : 'open';
  return [
    timeWords(content.time, t.locale),
    decision && t(`plan.previous.decision.${decision}`),
    decisionReason,
    t(`plan.previous.task.${state}`),
  ]
    .filter(Boolean)
    .join(' · ');
}
