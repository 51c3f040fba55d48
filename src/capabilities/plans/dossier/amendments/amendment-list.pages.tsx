import { formatDay } from '../../../../kernel/day.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import { Callout, Form, FormActions, Panel, StatusTag, SubmitButton, TextArea } from '../../../../ui/index.ts';
import { dossierPaths } from '../dossier.paths.ts';
import type { Sent } from '../dossier-acts.pages.tsx';
import type { DossierModel } from '../load-dossier.ts';
import type { Tokens } from '../sent-form.pages.tsx';
import type { PlanAmendment } from './amendment.rules.ts';

interface ListProps {
  readonly t: Translate;
  readonly model: DossierModel;
  readonly tokens: Tokens;
  readonly mayAmend: boolean;
  readonly sent: Sent | null;
}

/** Amendments of an issued plan, and the way to begin one. */
export const AmendmentList = ({ t, model, tokens, mayAmend, sent }: ListProps) => {
  if (model.dossier.state !== 'issued') return null;
  const open = model.amendments.some((amendment) => amendment.state === 'drafting');
  const refused = sent?.action === 'amend' ? sent : null;
  return (
    <Panel title={t('planAmendment.list')}>
      <ul class="stack-close">
        {model.amendments.map((amendment) => (
          <li>
            <a href={dossierPaths.amendment(amendment.id)}>{t('planAmendment.number', { number: amendment.number })}</a>{' '}
            <AmendmentTag t={t} amendment={amendment} />
          </li>
        ))}
      </ul>
      {mayAmend && !open && (
        <Form
          action={dossierPaths.amendments(model.dossier.planId)}
          label={t('planAmendment.start')}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={model.dossier.version}
        >
          {refused && (
            <Callout tone="brocade">{t(Object.values(refused.refusal.fields ?? {})[0] ?? refused.refusal.key)}</Callout>
          )}
          <TextArea
            name="reason"
            label={t('planAmendment.reason')}
            hint={t('planAmendment.start.text')}
            value={refused?.text('reason') ?? ''}
            rows={2}
          />
          <FormActions>
            <SubmitButton tone="secondary">{t('planAmendment.start')}</SubmitButton>
          </FormActions>
        </Form>
      )}
    </Panel>
  );
};

const TONE = { drafting: 'gold', issued: 'forest', dropped: 'neutral' } as const;

export const AmendmentTag = ({ t, amendment }: { t: Translate; amendment: PlanAmendment }) => (
  <StatusTag tone={TONE[amendment.state]}>
    {t(
      `planAmendment.state.${amendment.state}`,
      amendment.issuedOn ? { day: formatDay(amendment.issuedOn) } : undefined,
    )}
  </StatusTag>
);
