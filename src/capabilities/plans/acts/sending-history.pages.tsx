import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Panel, StatusTag } from '../../../ui/index.ts';
import { actsPaths } from './acts.paths.ts';
import type { SendingModel } from './load-sending.ts';

/** Each sending with its receipt: what a unit shows when somebody says that nothing came. */
export const SendingHistory = ({ t, model }: { t: Translate; model: SendingModel }) => {
  if (model.sendings.length === 0) return null;
  return (
    <Panel
      title={t('plan.act.sendings')}
      actions={<a href={actsPaths.history(model.plan.id)}>{t('plan.act.history')}</a>}
    >
      <ul class="stack-close">
        {model.sendings.map((sending) => (
          <li>
            {t('plan.act.sendingLine', { day: formatDay(sending.sentOn), count: sending.lines })}
            {sending.documentNumber && ` ${t('plan.act.withPaper', { number: sending.documentNumber })}`}
            {'. '}
            {t('plan.act.receipt')} <strong class="numeral">{sending.receipt}</strong>{' '}
            {sending.takenBack ? (
              <StatusTag tone="neutral">{t('plan.act.takenBack')}</StatusTag>
            ) : (
              sending.daysLate > 0 && (
                <StatusTag tone="gold">{t('plan.act.lateTag', { days: sending.daysLate })}</StatusTag>
              )
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
