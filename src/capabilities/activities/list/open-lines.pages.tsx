import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, LinkButton } from '../../../ui/index.ts';
import type { LineChoice } from '../recording/line-choice.store.ts';
import { recordingPaths } from '../recording/recording.paths.ts';
import type { OpenLines } from './open-lines.rules.ts';

/** The lines of the year's plan that wait for a record, each one tap from the form that knows it. */
export const OpenLinesPage = ({ t, lines }: { t: Translate; lines: OpenLines }) => (
  <>
    {lines.due.length === 0 && lines.ahead.length === 0 && (
      <EmptyState
        title={t(lines.all === 0 ? 'activity.lines.noPlan' : 'activity.lines.done')}
        action={<LinkButton href={recordingPaths.create()}>{t('activity.new')}</LinkButton>}
      />
    )}
    <Group t={t} title={t('activity.lines.due')} lines={lines.due} />
    <Group t={t} title={t('activity.lines.ahead')} lines={lines.ahead} />
  </>
);

const Group = ({ t, title, lines }: { t: Translate; title: string; lines: readonly LineChoice[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="choice-list">
        {lines.map((line) => (
          <li>
            <div>
              {line.title}
              <p class="hint">
                {[line.from && line.to && `${formatDay(line.from)} – ${formatDay(line.to)}`, line.place]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <LinkButton href={recordingPaths.create({ line: line.id })}>{t('activity.lines.record')}</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
