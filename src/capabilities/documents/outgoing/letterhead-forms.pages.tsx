import { Panel } from '../../../ui/card.tsx';
import { DayField, Form, FormActions, SelectField, SubmitButton, TextField } from '../../../ui/form.tsx';
import { documentPaths } from '../document.paths.ts';
import type { LetterheadProps } from './letterhead.pages.tsx';

/** From which day on the papers of a unit begin otherwise. */
export const HeadForm = ({ t, model, tokens }: LetterheadProps) => {
  const { letterhead, typed, errors } = model;
  const now = {
    parentName: letterhead.issuer.parent ?? '',
    name: letterhead.issuer.name,
    place: letterhead.place,
    symbol: letterhead.symbol,
    archive: letterhead.archive,
  };
  return (
    <Panel title={t('letterhead.change')}>
      <Form
        action={documentPaths.letterhead(model.unitId)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        label={t('letterhead.change')}
      >
        {(['parentName', 'name', 'place', 'symbol', 'archive'] as const).map((field) => (
          <TextField
            name={field}
            label={t(`letterhead.${field}`)}
            hint={field === 'parentName' ? t('letterhead.parentName.hint') : undefined}
            value={typed[field] ?? now[field]}
            error={errors[field]}
            required={field !== 'parentName'}
            size={field === 'name' || field === 'parentName' ? 'full' : 'medium'}
          />
        ))}
        <Since t={t} model={model} tokens={tokens} prefix="head" />
      </Form>
    </Panel>
  );
};

export const NumberingForm = ({ t, model, tokens }: LetterheadProps) => (
  <Panel title={t('numbering.change')}>
    <Form
      action={documentPaths.numbering(model.unitId)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      label={t('numbering.change')}
    >
      <SelectField
        name="mode"
        label={t('paper.numbering')}
        value={model.typed.mode ?? model.letterhead.mode}
        choices={(['outside', 'here'] as const).map((mode) => ({ value: mode, label: t(`paper.numbering.${mode}`) }))}
      />
      <TextField
        name="firstNumber"
        label={t('numbering.first')}
        hint={t('numbering.first.hint')}
        value={model.typed.firstNumber ?? String(model.firstNumber)}
        error={model.errors.firstNumber}
        inputmode="numeric"
        size="short"
      />
      <Since t={t} model={model} tokens={tokens} prefix="numbering" />
    </Form>
  </Panel>
);

const Since = ({ t, model, prefix }: LetterheadProps & { prefix: string }) => (
  <>
    <DayField
      t={t}
      name="from"
      id={`${prefix}-from`}
      label={t('letterhead.since')}
      value={model.typed.from ?? model.today}
      error={model.errors.from}
      required
    />
    <TextField name="basis" id={`${prefix}-basis`} label={t('letterhead.basis')} value={model.typed.basis} />
    <FormActions>
      <SubmitButton tone="secondary">{t('document.save')}</SubmitButton>
    </FormActions>
  </>
);
