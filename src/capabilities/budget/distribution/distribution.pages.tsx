import { type Dong, formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  Card,
  CheckboxField,
  DataTable,
  EmptyState,
  Form,
  FormActions,
  MoneyField,
  StatusTag,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { potKey } from '../budget.rules.ts';
import { potName } from '../budget-words.rules.ts';
import { errorAt, SentErrors, type SentForm, type Tokens } from '../sent-form.pages.tsx';
import { amountField, integratedField } from './distribution-form.rules.ts';
import type { DistributedLine, DistributionModel } from './load-distribution.ts';

interface Props {
  readonly t: Translate;
  readonly model: DistributionModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

/** Pots above, lines below; what must be laid again and what was never laid is ticked already. */
export const DistributionPage = (props: Props) => {
  const { t, model, tokens, sent } = props;
  if (model.lines.length === 0) return <EmptyState title={t('distribution.noLines')} />;
  return (
    <>
      <Pots t={t} model={model} />
      <Form
        action={budgetPaths.distribution(model.unitId, model.year)}
        label={t('distribution.title')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={model.version}
        guarded
      >
        <SentErrors t={t} sent={sent} />
        {model.lines.map((line) => (
          <LineFields {...props} line={line} />
        ))}
        <TextField
          name="document"
          label={t('distribution.document')}
          value={sent?.text('document') ?? ''}
          size="medium"
        />
        <FormActions>
          <SubmitButton>{t('distribution.save')}</SubmitButton>
        </FormActions>
      </Form>
    </>
  );
};

const Pots = ({ t, model: { pots, words } }: { t: Translate; model: DistributionModel }) => (
  <DataTable
    t={t}
    caption={t('distribution.pots')}
    captionVisible
    columns={[
      { key: 'pot', header: t('budget.line.pot'), heading: true, cell: (row) => potName(t, words, row) },
      { key: 'lump', header: t('distribution.lump'), align: 'end', cell: (row) => formatAmount(row.assigned) },
      { key: 'drawn', header: t('distribution.drawn'), align: 'end', cell: (row) => formatAmount(row.drawn) },
      { key: 'rest', header: t('distribution.rest'), align: 'end', cell: (row) => formatAmount(row.rest) },
    ]}
    rows={pots}
    rowId={(row) => `pot-${potKey(row)}`}
    rowTone={(row) => (row.rest < 0 ? 'brocade' : undefined)}
    empty={<Callout tone="gold">{t('distribution.noLump')}</Callout>}
  />
);

const LineFields = ({ t, model, line, sent }: Props & { readonly line: DistributedLine }) => {
  const { pots, words } = model;
  const ticked = sent ? sent.all('line').includes(line.lineId) : line.isOpen || (!line.confirmed && line.planned > 0);
  const known = (amount: Dong | undefined): string => (amount ? formatAmount(amount) : '');
  const only = pots.length === 1 && !line.confirmed && ticked ? line.planned : undefined;
  return (
    <Card
      title={line.title}
      status={line.isOpen && <StatusTag tone="gold">{t('distribution.open')}</StatusTag>}
      subtitle={[
        t('distribution.planned', { amount: formatDong(line.planned) }),
        ...(line.named === 0 ? [] : [t('distribution.named', { amount: formatDong(line.named) })]),
      ].join(' · ')}
    >
      <CheckboxField
        name="line"
        id={`line-${line.lineId}`}
        value={line.lineId}
        label={t('distribution.tick')}
        checked={ticked}
        error={errorAt(t, sent, `line-${line.lineId}`)}
      />
      <div class="fieldset-columns">
        {pots.map((pot) => {
          const field = amountField(line.lineId, pot);
          return (
            <MoneyField
              t={t}
              name={field}
              label={potName(t, words, pot)}
              value={sent?.text(field) ?? known(line.drawn.get(potKey(pot)) ?? only)}
              error={errorAt(t, sent, field)}
            />
          );
        })}
        <MoneyField
          t={t}
          name={integratedField(line.lineId)}
          label={t('distribution.integrated')}
          value={sent?.text(integratedField(line.lineId)) ?? known(line.integrated)}
          error={errorAt(t, sent, integratedField(line.lineId))}
        />
      </div>
    </Card>
  );
};
