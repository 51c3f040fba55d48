import { MarkedText, Panel } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import { registerPaths } from '../register/register.paths.ts';
import { PARTNERS_SHOWN } from './load-task-page.ts';
import { taskPaths } from './task.paths.ts';
import type { TaskFormProps } from './task-form.pages.tsx';
import { ProgressTag } from './task-status.pages.tsx';
import { unitName } from './unit-name.rules.ts';

/** The sentence that gives the work, in its paragraph. */
export const SentencePanel = ({ t, model }: TaskFormProps) => {
  const { source } = model;
  const { text, start, end } = paragraphOf(source.text, source.quoteStart, source.quoteEnd);
  const place = { label: source.documentLabel, section: source.section, edition: source.editionNumber };
  return (
    <Panel title={t('task.page.sentence')}>
      <MarkedText
        text={text}
        marks={[{ id: model.task.obligationId, start, end, kind: 'obligation' }]}
        label={t('task.page.sentence')}
        foot={
          <a href={directivePaths.card(source.directiveId, model.task.obligationId)}>{t('task.page.source', place)}</a>
        }
      />
    </Panel>
  );
};

/** The lines of the text that the quote touches, and where the quote stands in them. */
function paragraphOf(text: string, start: number, end: number): { text: string; start: number; end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { text: text.slice(from, to < 0 ? undefined : to), start: start - from, end: end - from };
}

/** Who else owes the same, and how far they are. */
export const PartnersPanel = ({ t, model }: TaskFormProps) => {
  const { partners } = model;
  const [first] = partners;
  if (!first) return null;
  const more = first.total - PARTNERS_SHOWN;
  return (
    <Panel title={t('task.page.partners', { done: first.done, total: first.total })}>
      <ul class="stack-close">
        {partners.map((partner) => (
          <li>
            <a href={taskPaths.task(partner.id)}>{unitName(model.units.get(partner.unitId), t.locale)}</a>
            {partner.part === 'coordinator' && <span class="soft small"> {t('task.part.coordinator')}</span>}{' '}
            <ProgressTag t={t} state={partner.state} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p class="small">
          <a href={registerPaths.list({ obligation: model.task.obligationId })}>
            {t('task.page.partners.more', { count: more })}
          </a>
        </p>
      )}
    </Panel>
  );
};
