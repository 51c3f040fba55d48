import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../../ui/card.tsx';
import { DayField, ErrorSummary, Form, FormActions, SelectField, SubmitButton, TextField } from '../../../ui/form.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { documentPaths } from '../document.paths.ts';
import type { Letterhead } from './letterhead.rules.ts';
import type { LetterheadRow, NumberingRow } from './letterhead.store.ts';

export interface LetterheadModel {
  readonly unitId: string;
  readonly letterhead: Letterhead;
  readonly firstNumber: number;
  readonly letterheads: readonly LetterheadRow[];
  readonly numberings: readonly NumberingRow[];
  readonly today: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

interface LetterheadProps {
  readonly t: Translate;
  readonly model: LetterheadModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** How a unit's papers begin, and who numbers them: what holds now, how to change it from a day on, what held before. */
export const LetterheadPage = (props: LetterheadProps) => {
  const { t, model } = props;
  const { letterhead } = model;
  const errors = Object.entries(model.errors).map(([field, message]) => ({ field, message }));
  return (
    <>
      <ErrorSummary t={t} errors={errors} />
      <Panel title={t('letterhead.now')}>
        {letterhead.derived && <p class="hint">{t('letterhead.derived')}</p>}
        <DefinitionList
          items={[
            { term: t('letterhead.parentName'), detail: letterhead.issuer.parent },
            { term: t('letterhead.name'), detail: letterhead.issuer.name },
            { term: t('letterhead.place'), detail: letterhead.place },
            { term: t('letterhead.symbol'), detail: letterhead.symbol },
            { term: t('letterhead.archive'), detail: letterhead.archive },
            { term: t('paper.numbering'), detail: t(`paper.numbering.${letterhead.mode}`) },
          ]}
        />
      </Panel>
      <HeadForm {...props} />
      <NumberingForm {...props} />
      {(model.letterheads.length > 0 || model.numberings.length > 0) && <Before {...props} />}
    </>
  );
};

const HeadForm = ({ t, model, tokens }: LetterheadProps) => {
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

const NumberingForm = ({ t, model, tokens }: LetterheadProps) => (
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

const Before = ({ t, model }: LetterheadProps) => (
  <Panel title={t('letterhead.before')}>
    <Timeline
      label={t('letterhead.before')}
      entries={[
        ...model.letterheads.map((row) => ({
          what: `${row.name} · ${row.symbol} · ${row.archive}`,
          when: formatDay(row.from),
          datetime: row.from,
          detail: row.basis ?? undefined,
        })),
        ...model.numberings.map((row) => ({
          what: t(`paper.numbering.${row.mode}`),
          when: formatDay(row.from),
          datetime: row.from,
          detail: row.basis ?? undefined,
        })),
      ]}
    />
  </Panel>
);
