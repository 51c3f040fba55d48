import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Callout, Panel } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { actsPaths } from './acts.paths.ts';
import type { SendingModel } from './load-sending.ts';
import { PaperForm } from './paper-form.pages.tsx';
import type { SendingProps } from './sending.pages.tsx';

/** By click of who may sign, as a paper signed outside, or first a công văn in the unit's own letterhead. */
export const SendingWays = ({ t, model, tokens, attempt }: SendingProps) => {
  const { plan, byClick, fingerprint } = model;
  const common = { csrf: tokens.csrf, idempotencyKey: tokens.key, version: plan.version };
  return (
    <>
      {model.daysLate > 0 && <Callout tone="gold">{t('plan.act.late', { days: model.daysLate })}</Callout>}
      {model.papers.filter(isIssuedLetter).map((letter) => (
        <Panel title={t('plan.act.letter.ready', { number: numberOf(letter) })}>
          <div class="stack">
            <p>{t('plan.act.letter.ready.what')}</p>
            <ButtonForm
              action={actsPaths.sending(plan.id)}
              tone="primary"
              fields={{ shown: fingerprint, letter: letter.documentId }}
              {...common}
            >
              {t('plan.act.letter.send')}
            </ButtonForm>
          </div>
        </Panel>
      ))}
      {byClick && (
        <Panel title={t('plan.act.byClick')}>
          <div class="stack">
            <p>{t('plan.act.byClick.what')}</p>
            <ButtonForm action={actsPaths.sending(plan.id)} tone="primary" fields={{ shown: fingerprint }} {...common}>
              {t('plan.act.send')}
            </ButtonForm>
          </div>
        </Panel>
      )}
      <Panel title={t('plan.act.letter')}>
        <div class="stack">
          <Letters t={t} model={model} />
          <ButtonForm action={actsPaths.letter(plan.id)} tone={byClick ? 'secondary' : 'primary'} {...common}>
            {t(model.papers.some(isOpenLetter) ? 'plan.act.letter.renew' : 'plan.act.letter.draft')}
          </ButtonForm>
        </div>
      </Panel>
      <details class="panel" open={Boolean(attempt?.value('number'))}>
        <summary>{t('plan.act.signed')}</summary>
        <PaperForm
          t={t}
          action={actsPaths.signedSending(plan.id)}
          attempt={attempt}
          hint={t('plan.act.signed.what')}
          example={t('plan.act.signed.number.hint')}
          submit={t('plan.act.signed.send')}
          common={common}
          fields={{ shown: fingerprint }}
        />
      </details>
    </>
  );
};

const isIssuedLetter = ({ purpose, state }: SendingModel['papers'][number]): boolean =>
  purpose === 'plan-proposal' && state === 'issued';

const isOpenLetter = (paper: SendingModel['papers'][number]): boolean =>
  paper.purpose === 'plan-proposal' && ['draft', 'agreed', 'for-signing'].includes(paper.state);

/** The unit's own papers about this plan; issuing the công văn sends the plan. */
const Letters = ({ t, model }: { t: Translate; model: SendingModel }) => {
  const letters = model.papers.filter((paper) => paper.purpose === 'plan-proposal' && paper.state !== 'dropped');
  return (
    <>
      <p>{t('plan.act.letter.what')}</p>
      {letters.length > 0 && (
        <ul class="stack-close">
          {letters.map((paper) => (
            <li>
              <a href={documentPaths.show(paper.documentId)}>{t('plan.act.letter.name', { title: paper.title })}</a>{' '}
              <span class="soft">
                {paper.issuedOn
                  ? t('plan.act.letter.issued', { number: numberOf(paper), day: formatDay(paper.issuedOn) })
                  : t('plan.act.letter.draftState')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

export const numberOf = ({ number, symbol }: { number: string | null; symbol: string | null }): string =>
  [number, symbol].filter(Boolean).join('/');
