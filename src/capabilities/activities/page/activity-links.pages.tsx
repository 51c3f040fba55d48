import { formatDay } from '../../../kernel/day.ts';
import { ButtonForm, Panel } from '../../../ui/index.ts';
import { registerPaths } from '../../obligations/register/register.paths.ts';
import { taskPaths } from '../../obligations/tasks/task.paths.ts';
import { linePaths } from '../../plans/lines/lines.paths.ts';
import { coveragePaths } from '../coverage/coverage.paths.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import type { ActivityProps } from './activity.pages.tsx';

/** From the work to the line, the obligation and its sentence, and the tasks that it feeds. */
export const ActivityLinks = (props: ActivityProps) => {
  const { t, model } = props;
  const { content } = model.activity;
  return (
    <Panel title={t('activity.links')}>
      {model.line ? (
        <p>
          {t('activity.field.line')}: <a href={linePaths.line(model.line.planId, model.line.id)}>{model.line.title}</a>
        </p>
      ) : (
        <p class={content.unplannedReason ? undefined : 'soft'}>
          {content.unplannedReason
            ? t('activity.unplanned', { reason: content.unplannedReason })
            : t('activity.noLine')}
        </p>
      )}
      {model.obligations.size === 0 ? (
        <p class="soft">{t('activity.noObligation')}</p>
      ) : (
        <ul>
          {[...model.obligations].map(([id, words]) => (
            <li>
              <a href={registerPaths.obligation(id)}>
                {t('activity.links.sentence', { action: words.action, label: words.documentLabel })}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${coveragePaths.list}?activity=${model.activity.id}`}>{t('coverage.ofActivity')}</a>
        {model.own && (
          <>
            {' · '}
            <a href={`${coveragePaths.create}?activity=${model.activity.id}`}>{t('coverage.new')}</a>
          </>
        )}
      </p>
      {model.own && model.tasks.length > 0 && <Tasks {...props} />}
    </Panel>
  );
};

const OPEN = ['not-started', 'in-progress', 'returned'];

const Tasks = ({ t, model, tokens }: ActivityProps) => (
  <>
    <h3>{t('activity.links.tasks')}</h3>
    <ul class="choice-list">
      {model.tasks.map((task) => (
        <li>
          <div>
            <a href={taskPaths.task(task.id)}>
              {task.standing || !task.statedOn
                ? t('activity.task.standing', { action: task.action })
                : t('activity.task.due', { action: task.action, day: formatDay(task.statedOn) })}
            </a>
          </div>
          {task.shown && <span class="hint">{t('activity.task.shown')}</span>}
          {!task.shown && !task.standing && COUNTED.includes(model.activity.state) && OPEN.includes(task.state) && (
            <ButtonForm
              action={recordingPaths.task(model.activity.id, task.id)}
              csrf={tokens.csrf}
              idempotencyKey={tokens.key}
              version={task.version}
              label={t('activity.task.show.label', { action: task.action })}
            >
              {t('activity.task.show')}
            </ButtonForm>
          )}
        </li>
      ))}
    </ul>
  </>
);

const COUNTED: readonly string[] = ['recorded', 'unit-confirmed', 'checked'];
