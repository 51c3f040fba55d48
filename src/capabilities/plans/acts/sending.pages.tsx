import { formatDay } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, Panel } from '../../../ui/index.ts';
import { linePaths } from '../lines/lines.paths.ts';
import { actsPaths } from './acts.paths.ts';
import { Leaving } from './leaving.pages.tsx';
import type { SendingModel } from './load-sending.ts';
import { SendingHistory } from './sending-history.pages.tsx';
import { SendingWays } from './sending-ways.pages.tsx';

export interface Attempt {
  readonly refusal: Refusal;
  readonly value: (name: string) => string;
}

export interface SendingProps {
  t: Translate;
  model: SendingModel;
  tokens: { readonly csrf: string; readonly key: string };
  /** the form that came back */
  attempt: Attempt | null;
}

/** Exactly what leaves, what still is missing, and the two ways to send it. */
export const SendingPage = (props: SendingProps) => {
  const { t, model, tokens, attempt } = props;
  const { plan } = model;
  const ready = model.gaps.incomplete.length === 0 && model.gaps.unanswered.length === 0;
  return (
    <>
      {attempt && <Callout tone="brocade">{t(attempt.refusal.key, attempt.refusal.params)}</Callout>}
      {model.wholeReturn && plan.state === 'drafting' && (
        <Callout tone="gold" title={t('plan.act.returned.on', { day: formatDay(model.wholeReturn.returnedOn) })}>
          {model.wholeReturn.message}
        </Callout>
      )}
      {plan.state === 'drafting' && !ready && <Missing t={t} model={model} />}
      {plan.state === 'drafting' && ready && model.acts.includes('send') && <SendingWays {...props} />}
      {model.acts.includes('take-back') && (
        <ButtonForm
          action={actsPaths.sending(plan.id)}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={plan.version}
          verb="DELETE"
        >
          {t('plan.act.takeBack')}
        </ButtonForm>
      )}
      <Leaving t={t} model={model} />
      <SendingHistory t={t} model={model} />
    </>
  );
};

/** Each gap is a link to where it is filled. */
const Missing = ({ t, model }: { t: Translate; model: SendingModel }) => (
  <Panel title={t('plan.act.missing')}>
    <ul class="stack-close">
      {model.gaps.incomplete.map(({ line, missing }) => (
        <li>
          <a href={linePaths.line(model.plan.id, line.id)}>{line.content.title || t('plan.act.untitled')}</a>:{' '}
          {t('plan.lines.missing', {
            fields: missing.map((field) => t(`plan.line.field.${field}`).toLocaleLowerCase('vi')).join(', '),
          })}
        </li>
      ))}
      {model.gaps.unanswered.map((duty) => (
        <li>
          {duty.action}: {t('plan.act.unanswered')} (
          <a href={linePaths.newLine(model.plan.id, duty.obligationId)}>{t('plan.lines.add')}</a>,{' '}
          <a href={linePaths.reason(model.plan.id, duty.obligationId)}>{t('plan.duties.reason')}</a>)
        </li>
      ))}
    </ul>
  </Panel>
);
