import { formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, Panel } from '../../../ui/index.ts';
import { timeWords } from '../lines/content/line-time.rules.ts';
import { type LineContent, totalOf } from '../lines/line.rules.ts';
import type { SendingModel } from './load-sending.ts';

/** Every line that leaves, the sum, and the reasons for what has no line. */
export const Leaving = ({ t, model }: { t: Translate; model: SendingModel }) => {
  const { lines, totals, plan, gaps } = model;
  if (plan.noActivity) return <Callout tone="sky">{t('plan.act.noActivity')}</Callout>;
  return (
    <Panel title={t(plan.state === 'drafting' ? 'plan.act.leaving' : 'plan.act.left', { count: lines.length })}>
      <div class="stack">
        <ol class="stack-close">
          {lines.map(({ content }) => (
            <li>
              <strong>{content.title || t('plan.act.untitled')}</strong>
              <br />
              <span class="soft">
                {[
                  timeWords(content.time, t.locale),
                  content.place,
                  content.leadName,
                  productOf(content),
                  money(content),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
        <p>
          <strong>
            {totals.total > 0 ? t('plan.act.total', { amount: formatDong(totals.total) }) : t('plan.act.total.none')}
          </strong>
        </p>
        {gaps.reasons.size > 0 && <Reasons t={t} model={model} />}
      </div>
    </Panel>
  );
};

const productOf = ({ product, quantity, productUnit }: LineContent): string =>
  [product, quantity, productUnit].filter(Boolean).join(' ');

const money = (content: LineContent): string => {
  const total = totalOf(content);
  return total === 0 ? '' : formatDong(total);
};

/** Obligations that no line answers leave with their reasons. */
const Reasons = ({ t, model }: { t: Translate; model: SendingModel }) => (
  <>
    <h3>{t('plan.act.reasons')}</h3>
    <ul class="stack-close">
      {model.gaps.duties
        .filter((duty) => model.gaps.reasons.has(duty.obligationId))
        .map((duty) => (
          <li>
            {duty.action}: <span class="soft">{model.gaps.reasons.get(duty.obligationId)}</span>
          </li>
        ))}
    </ul>
  </>
);
