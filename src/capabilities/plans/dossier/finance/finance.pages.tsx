import { formatAmount, formatDong } from '../../../../kernel/money.ts';
import type { Translate } from '../../../../kernel/translate.ts';
import {
  Callout,
  Card,
  EmptyState,
  Form,
  FormActions,
  MoneyField,
  Panel,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../../ui/index.ts';
import type { Item } from '../../consolidation/item.store.ts';
import { totalOf } from '../../lines/line.rules.ts';
import { dossierPaths } from '../dossier.paths.ts';
import type { Dossier } from '../dossier.rules.ts';
import { reasonOf, type SentForm, type Tokens } from '../sent-form.pages.tsx';

interface FinanceProps {
  readonly t: Translate;
  readonly dossier: Dossier;
  readonly items: readonly Item[];
  readonly sources: ReadonlyMap<string, string>;
  readonly tokens: Tokens;
  /** of the finance body, while the dossier is with it */
  readonly mayGive: boolean;
  readonly sentAmounts: SentForm | null;
  readonly sentOpinion: SentForm | null;
}

/** Each item's money beside what Finance agrees to, source by source; then the written opinion. */
export const FinancePage = (props: FinanceProps) => {
  const { t, dossier, items, tokens, mayGive, sentAmounts, sentOpinion } = props;
  const withMoney = items.filter((item) => totalOf(item.content) > 0);
  if (items.length === 0) return <EmptyState title={t('opinion.items.missing')} />;
  if (!mayGive)
    return (
      <div class="stack">
        {withMoney.map((item) => (
          <ItemMoney {...props} item={item} />
        ))}
      </div>
    );
  return (
    <>
      <Form
        action={dossierPaths.appraisals(dossier.planId)}
        label={t('finance.title')}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
      >
        {sentAmounts && <Callout tone="brocade">{reasonOf(t, sentAmounts)}</Callout>}
        {withMoney.map((item) => (
          <ItemMoney {...props} item={item} />
        ))}
        <FormActions>
          <SubmitButton>{t('finance.save')}</SubmitButton>
        </FormActions>
      </Form>
      <Panel title={t('finance.words')}>
        <Form
          action={dossierPaths.finance(dossier.planId)}
          label={t('finance.words')}
          csrf={tokens.csrf}
          idempotencyKey={tokens.key}
          version={dossier.version}
        >
          {sentOpinion && <Callout tone="brocade">{reasonOf(t, sentOpinion)}</Callout>}
          <TextArea
            name="words"
            label={t('finance.words')}
            hint={t('finance.words.hint')}
            value={sentOpinion?.text('words') ?? ''}
            rows={5}
          />
          <FormActions>
            <SubmitButton>{t('finance.give')}</SubmitButton>
          </FormActions>
        </Form>
      </Panel>
    </>
  );
};

/** Names of the fields of one item's money: the revision goes along, so that nobody appraises what they have not seen. */
export const amountField = (item: Pick<Item, 'id'>, source: string): string => `amount-${item.id}-${source}`;
export const noteField = (item: Pick<Item, 'id'>): string => `note-${item.id}`;
export const revisionField = (item: Pick<Item, 'id'>): string => `revision-${item.id}`;

const ItemMoney = ({ t, item, sources, mayGive, sentAmounts }: FinanceProps & { readonly item: Item }) => (
  <Card
    title={item.content.title}
    subtitle={`${item.content.leadName} · ${t('finance.planned')}: ${formatDong(totalOf(item.content))}`}
    level={3}
  >
    {mayGive && <input type="hidden" name={revisionField(item)} value={item.revisionId} />}
    {Object.entries(item.content.money).map(([source, planned]) => {
      const name = sources.get(source) ?? source;
      const known = item.appraised?.[source];
      if (!mayGive)
        return (
          <p>
            {name}: {formatDong(planned)} → {known === undefined ? '' : formatDong(known)}
          </p>
        );
      const error = sentAmounts?.refusal.fields?.[amountField(item, source)];
      return (
        <MoneyField
          t={t}
          name={amountField(item, source)}
          label={t('finance.amount', { source: name })}
          hint={`${t('finance.planned')}: ${formatDong(planned)}`}
          value={sentAmounts?.text(amountField(item, source)) ?? formatAmount(known ?? planned)}
          error={error ? t(error) : undefined}
        />
      );
    })}
    {mayGive && (
      <TextField
        name={noteField(item)}
        label={t('finance.note')}
        value={sentAmounts?.text(noteField(item)) ?? item.appraisalNote}
      />
    )}
  </Card>
);
