import type { Translate } from '../../../kernel/translate.ts';
import { Card, LinkButton, Panel } from '../../../ui/index.ts';
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
      {gaps.unanswered.map((duty) => (
        <Card
          level={3}
          title={duty.action}
          subtitle={sourceWords(t, duty)}
          actions={
            model.drafts && (
              <>
                <LinkButton href={linePaths.newLine(place.id, duty.obligationId)}>{t('plan.lines.add')}</LinkButton>
                <a href={linePaths.reason(place.id, duty.obligationId)}>{t('plan.duties.reason')}</a>
              </>
            )
          }
        >
          <blockquote class="quote">{duty.quote}</blockquote>
        </Card>
      ))}
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

export const sourceWords = (t: Translate, duty: Pick<Duty, 'section' | 'documentLabel' | 'part'>): string =>
  [
    t('plan.duties.source', { section: duty.section, document: duty.documentLabel }),
    duty.part === 'coordinator' && t('plan.duties.coordinator'),
  ]
    .filter(Boolean)
    .join(' · ');
