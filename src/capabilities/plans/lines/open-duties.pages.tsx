import type { Translate } from '../../../kernel/translate.ts';
import { LinkButton, Panel } from '../../../ui/index.ts';
import type { Duty } from '../../obligations/index.ts';
import { linePaths } from './lines.paths.ts';
import type { PlanPageModel } from './load-plan-page.ts';

interface Props {
  t: Translate;
  model: PlanPageModel;
}

/** Obligations that no line answers, each with its sentence and its two ways out; below, those that a reason answers. */
export const OpenDuties = ({ t, model }: Props) => {
  const { gaps, place } = model;
  const answered = gaps.duties.filter((duty) => gaps.reasons.has(duty.obligationId));
  return (
    <Panel id="duties" title={t('plan.duties.open')}>
      {gaps.unanswered.length > 0 && <p class="hint">{t('plan.duties.open.hint')}</p>}
      {model.lines.length > 0 ? (
        <DutyList t={t} model={model} />
      ) : (
        <details>
          <summary>{t('plan.duties.all', { count: gaps.unanswered.length })}</summary>
          <DutyList t={t} model={model} />
        </details>
      )}
      {answered.length > 0 && (
        <details>
          <summary>{t('plan.duties.reasons', { count: answered.length })}</summary>
          <ul class="choice-list">
            {answered.map((duty) => (
              <li>
                <div>
                  {duty.action}
                  <p class="hint">{gaps.reasons.get(duty.obligationId)}</p>
                </div>
                {model.drafts && (
                  <a href={linePaths.reason(place.id, duty.obligationId)}>{t('plan.duties.reason.change')}</a>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
};

/** What an empty plan is filled from needs no reading yet; later each obligation asks for one of its two answers. */
const DutyList = ({ t, model }: Props) => (
  <ul class="choice-list">
    {model.gaps.unanswered.map((duty) => (
      <li>
        <div>
          {duty.action}
          <p class="hint">{sourceWords(t, duty)}</p>
          {!sameWords(duty) && (
            <details>
              <summary class="hint">{t('plan.duties.sentence')}</summary>
              <blockquote class="quote">{duty.quote}</blockquote>
            </details>
          )}
        </div>
        {model.drafts && (
          <div class="card-actions">
            <LinkButton href={linePaths.newLine(model.place.id, duty.obligationId)}>{t('plan.lines.add')}</LinkButton>
            <a href={linePaths.reason(model.place.id, duty.obligationId)}>{t('plan.duties.reason')}</a>
          </div>
        )}
      </li>
    ))}
  </ul>
);

const sameWords = ({ action, quote }: Pick<Duty, 'action' | 'quote'>): boolean =>
  quote.replace(/[.;]$/, '').toLowerCase() === action.toLowerCase();

export const sourceWords = (t: Translate, duty: Pick<Duty, 'section' | 'documentLabel' | 'part'>): string =>
  [
    t('plan.duties.source', { section: duty.section, document: duty.documentLabel }),
    duty.part === 'coordinator' && t('plan.duties.coordinator'),
  ]
    .filter(Boolean)
    .join(' · ');
