import { formatAmount, formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DayField, EmptyState, Form, FormActions, MoneyField, SubmitButton, TextField } from '../../../ui/index.ts';
import { budgetPaths } from '../budget.paths.ts';
import { type Pot, potKey } from '../budget.rules.ts';
import { type BudgetWords, potName } from '../budget-words.rules.ts';
import type { Position } from '../money/line-money.store.ts';
import { errorAt, SentErrors, type SentForm, type Tokens } from '../sent-form.pages.tsx';

export interface SettlementModel {
  readonly unitId: string;
  readonly year: number;
  readonly version: number;
  readonly places: readonly Position[];
  readonly titles: ReadonlyMap<string, string>;
  readonly words: BudgetWords;
}

interface Props {
  readonly t: Translate;
  readonly model: SettlementModel;
  readonly tokens: Tokens;
  readonly sent: SentForm | null;
}

export const settledField = (place: Pot & { readonly lineId: string | null }): string =>
  `settled-${place.lineId ?? 'none'}-${potKey(place).replace(':', '-')}`;

/** Every place of the year with what was paid offered as what is settled. */
export const SettlementPage = ({ t, model, tokens, sent }: Props) => {
  const { places, titles, words } = model;
  if (places.length === 0) return <EmptyState title={t('settlement.none')} />;
  return (
    <Form
      action={budgetPaths.settlement(model.unitId, model.year)}
      label={t('settlement.title')}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.version}
      guarded
    >
      <SentErrors t={t} sent={sent} />
      <TextField
        name="number"
        label={t('settlement.number')}
        value={sent?.text('number') ?? ''}
        error={errorAt(t, sent, 'number')}
        size="medium"
        required
      />
      <DayField
        t={t}
        name="settledOn"
        label={t('settlement.day')}
        value={sent?.text('settledOn') ?? ''}
        error={errorAt(t, sent, 'settledOn')}
        required
      />
      {places.map((place) => (
        <MoneyField
          t={t}
          name={settledField(place)}
          label={`${place.lineId ? (titles.get(place.lineId) ?? '') : t('budget.noLine')} · ${potName(t, words, place)}`}
          hint={t('settlement.standing', { assigned: formatDong(place.assigned), spent: formatDong(place.spent) })}
          value={sent?.text(settledField(place)) ?? formatAmount(place.settled > 0 ? place.settled : place.spent)}
          error={errorAt(t, sent, settledField(place))}
        />
      ))}
      <FormActions>
        <SubmitButton>{t('settlement.save')}</SubmitButton>
      </FormActions>
    </Form>
  );
};
