import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, EmptyState, Panel } from '../../../ui/card.tsx';
import { DayField, Form, FormActions, SubmitButton, TextField } from '../../../ui/form.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { documentPaths } from '../document.paths.ts';
import type { DistributionFindings, Receiver } from './distribution.rules.ts';
import type { DistributionModel } from './load-distribution.ts';
import { SendForm } from './sending-form.pages.tsx';

export interface DistributionProps {
  readonly t: Translate;
  readonly model: DistributionModel;
  readonly forms: { readonly csrf: string; readonly key: string; readonly today: string; readonly errors: Errors };
}

type Errors = Readonly<Record<string, string>>;

/** Nơi nhận with receipts, and where it differs from the list of units that have work by the paper. */
export const DistributionPanel = (props: DistributionProps) => {
  const { t, model } = props;
  return (
    <Panel title={t('exchange.distribution')} id="distribution">
      <div class="stack">
        {model.findings && <Findings t={t} findings={model.findings} />}
        <Receivers {...props} />
        {model.sends && model.receivers.length > 0 && <SendForm {...props} />}
      </div>
    </Panel>
  );
};

const Findings = ({ t, findings }: { t: Translate; findings: DistributionFindings }) => (
  <>
    {findings.withoutPaper.length > 0 && (
      <Callout tone="gold" title={t('exchange.withoutPaper', { count: findings.withoutPaper.length })}>
        {findings.withoutPaper.map(({ name }) => name).join('; ')}
      </Callout>
    )}
    {findings.withoutDuty.length > 0 && (
      <Callout tone="sky" title={t('exchange.withoutDuty', { count: findings.withoutDuty.length })}>
        {findings.withoutDuty.map(({ name }) => name).join('; ')}
      </Callout>
    )}
  </>
);

const Receivers = (props: DistributionProps) => {
  const { t, model } = props;
  return (
    <DataTable
      t={t}
      caption={t('exchange.distribution')}
      rows={model.receivers}
      empty={<EmptyState title={t('exchange.empty')}>{t('exchange.empty.hint')}</EmptyState>}
      columns={[
        {
          key: 'name',
          header: t('document.recipients'),
          heading: true,
          cell: (row) => (row.note ? `${row.name} (${row.note})` : row.name),
        },
        { key: 'sent', header: t('exchange.sentOn'), cell: (row) => (row.sentOn ? sentWords(t, row) : '–') },
        { key: 'receipt', header: t('exchange.receipt'), cell: (row) => <Receipt {...props} row={row} /> },
      ]}
    />
  );
};

const sentWords = (t: Translate, { sentOn, way }: Receiver) =>
  [sentOn && formatDay(sentOn), way && t(`exchange.way.${way}`)].filter(Boolean).join(' · ');

const Receipt = ({ t, model, forms, row }: DistributionProps & { row: Receiver }) => {
  if (row.receivedOn) {
    const number = row.arrivalNumber ? t('exchange.arrival', { number: row.arrivalNumber }) : '';
    return <StatusTag tone="forest">{[formatDay(row.receivedOn), number].filter(Boolean).join(' · ')}</StatusTag>;
  }
  if (!row.sendingId) return <>–</>;
  if (!model.receives.has(row.sendingId)) return <StatusTag tone="gold">{t('exchange.waiting')}</StatusTag>;
  return (
    <details>
      <summary>{t('exchange.receive')}</summary>
      <Form
        action={documentPaths.receipt(model.documentId, row.sendingId)}
        csrf={forms.csrf}
        idempotencyKey={forms.key}
        label={t('exchange.receive')}
      >
        <DayField
          t={t}
          name="receivedOn"
          id={`received-${row.position}`}
          label={t('exchange.receivedOn')}
          value={forms.today}
          error={forms.errors.receivedOn}
        />
        <TextField
          name="arrivalNumber"
          id={`arrival-${row.position}`}
          label={t('document.arrivalNumber')}
          size="short"
        />
        <FormActions>
          <SubmitButton tone="secondary">{t('exchange.receive')}</SubmitButton>
        </FormActions>
      </Form>
    </details>
  );
};
