import { periodLabel } from '../../../kernel/period.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout } from '../../../ui/index.ts';
import { minutesFor } from './content/plan-minutes.rules.ts';
import { LineTable } from './line-table.pages.tsx';
import { linePaths } from './lines.paths.ts';
import type { PlanPageModel } from './load-plan-page.ts';
import { OpenDuties } from './open-duties.pages.tsx';
import { PlanLinks } from './plan-links.pages.tsx';
import { PreviousLines } from './previous-lines.pages.tsx';
import { StartPanel } from './start-panel.pages.tsx';

export interface PlanPageProps {
  t: Translate;
  model: PlanPageModel;
  tokens: { readonly csrf: string; readonly key: string };
  /** the act that has just been done and can be undone */
  undo: string | null;
}

/** One plan of a unit: what is missing first, then its lines, then where further lines come from. */
export const PlanPage = (props: PlanPageProps) => {
  const { t, model } = props;
  const { place, lines, gaps, drafts } = model;
  const empty = lines.length === 0 && !place.noActivity;
  return (
    <>
      {model.drafts && <OfflinePages model={model} />}
      <UndoOffer {...props} />
      {place.noActivity && <NoActivity {...props} />}
      {drafts && empty && <StartPanel {...props} />}
      {drafts && !empty && !place.noActivity && <HowFar t={t} model={model} />}
      {!(drafts && empty) && !place.noActivity && <LineTable t={t} model={model} />}
      <PlanLinks t={t} model={model} />
      {empty && drafts && model.previous.length > 0 && <PreviousLines {...props} />}
      {model.mine && !place.noActivity && (gaps.unanswered.length > 0 || gaps.reasons.size > 0) && (
        <OpenDuties t={t} model={model} />
      )}
      {!empty && drafts && !place.noActivity && model.previous.length > 0 && <PreviousLines {...props} />}
      {drafts && empty && (
        <p>
          <a href={linePaths.noActivity(place.id)}>{t('plan.noActivity')}</a>
        </p>
      )}
      {!model.names.inForce && <p class="hint">{t('plan.unit.outsideValidity')}</p>}
    </>
  );
};

/** The forms that a browser keeps for work without a network, where the site is https. */
const OfflinePages = ({ model }: Pick<PlanPageProps, 'model'>) => {
  const lines = model.lines.slice(0, MOST_KEPT).map((line) => linePaths.line(model.place.id, line.id));
  return <div hidden data-offline-pages={JSON.stringify([linePaths.newLine(model.place.id), ...lines])} />;
};
const MOST_KEPT = 40;

const UndoOffer = ({ t, model, tokens, undo }: PlanPageProps) =>
  undo && model.mine ? (
    <Callout
      tone="neutral"
      action={
        <ButtonForm
          action={linePaths.undo(model.place.id)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          tone="link"
          fields={{ act: undo }}
        >
          {t('plan.undo')}
        </ButtonForm>
      }
    >
      {t('plan.undo.offer')}
    </Callout>
  ) : null;

const NoActivity = ({ t, model, tokens }: PlanPageProps) => (
  <Callout
    tone="sky"
    action={
      model.drafts && (
        <ButtonForm
          action={linePaths.noActivityRemoval(model.place.id)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          tone="link"
        >
          {t('plan.noActivity.takeBack')}
        </ButtonForm>
      )
    }
  >
    {t('plan.noActivity.declared', { period: periodLabel(model.place.period, t.locale) })}
  </Callout>
);

/** One sentence that says how much is left, or that the plan can go. */
const HowFar = ({ t, model }: { t: Translate; model: PlanPageModel }) => {
  const left = model.gaps.unanswered.length + model.gaps.incomplete.length;
  if (left === 0) return <p class="lead">{t('plan.unit.ready')}</p>;
  return <p class="lead">{t('plan.unit.left', { count: left, minutes: minutesFor(left) })}</p>;
};
