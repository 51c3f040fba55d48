import type { Child } from 'hono/jsx';
import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  DayField,
  DefinitionList,
  ErrorSummary,
  Form,
  FormActions,
  Panel,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import type { DueDays } from './clock.rules.ts';
import type { ListedClock } from './clock-list.store.ts';
import { ClockStanding, DueWords } from './clock-table.pages.tsx';

export interface FulfilModel extends DueDays, Pick<ListedClock, 'name' | 'nameEn' | 'receiver' | 'basis' | 'inForce'> {
  readonly note: string | null;
  readonly doneOn: Day | null;
  readonly documentNumber: string | null;
  readonly notNeededReason: string | null;
}

export interface FulfilPageProps {
  readonly t: Translate;
  readonly model: FulfilModel;
  /** the activity that it is about; null for a yearly duty */
  readonly about: Child;
  readonly today: Day;
  readonly soonDays: number;
  /** null where this person may only look */
  readonly action: string | null;
  /** a yearly duty cannot be left out for a reason */
  readonly mayBeUnneeded: boolean;
  readonly values: { readonly documentNumber: string; readonly doneOn: string; readonly notNeededReason: string };
  /** message keys by field */
  readonly errors: Readonly<Record<string, string>>;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** One duty of the law: what, until when, on what basis, and by which document it was done. */
export const FulfilPage = (props: FulfilPageProps) => {
  const { t, model, about, today, soonDays, action } = props;
  return (
    <>
      <Panel>
        <DefinitionList
          items={[
            { term: t('activity.clock.activity'), detail: about },
            { term: t('activity.clock.receiver'), detail: model.receiver },
            { term: t('activity.clock.due'), detail: <DueWords t={t} due={model} /> },
            {
              term: t('activity.clock.standing'),
              detail: <ClockStanding t={t} due={model} today={today} soonDays={soonDays} />,
            },
            { term: t('activity.clock.document'), detail: model.documentNumber ?? model.notNeededReason },
            { term: t('activity.clock.basis'), detail: basisWords(t, model) },
            { term: t('activity.clock.note'), detail: model.note },
          ]}
        />
        {model.doneOn && action && (
          <ButtonForm
            action={`${action}/removal`}
            csrf={props.tokens.csrf}
            idempotencyKey={props.tokens.key}
            tone="quiet"
          >
            {t('activity.clock.takeBack')}
          </ButtonForm>
        )}
      </Panel>
      {!model.doneOn && action && <FulfilForm {...props} action={action} />}
    </>
  );
};

const basisWords = (t: Translate, { basis, inForce }: FulfilModel): string | null =>
  [basis, inForce ? null : `(${t('activity.clock.notInForce')})`].filter(Boolean).join(' ') || null;

const FulfilForm = ({
  t,
  action,
  values,
  errors,
  tokens,
  today,
  mayBeUnneeded,
}: FulfilPageProps & { action: string }) => {
  const error = (field: string) => (errors[field] ? { error: t(errors[field]) } : {});
  return (
    <Panel title={t('activity.clock.fulfil')}>
      <Form action={action} csrf={tokens.csrf} idempotencyKey={tokens.key}>
        <ErrorSummary t={t} errors={Object.entries(errors).map(([field, key]) => ({ field, message: t(key) }))} />
        <TextField
          name="documentNumber"
          label={t('activity.clock.fulfil.document')}
          hint={t('activity.clock.fulfil.document.hint')}
          value={values.documentNumber}
          maxlength={200}
          size="medium"
          {...error('documentNumber')}
        />
        <DayField
          t={t}
          name="doneOn"
          label={t('activity.clock.fulfil.day')}
          value={values.doneOn || formatDay(today)}
          {...error('doneOn')}
        />
        {mayBeUnneeded && (
          <TextField
            name="notNeededReason"
            label={t('activity.clock.fulfil.notNeeded')}
            value={values.notNeededReason}
            maxlength={500}
            {...error('notNeededReason')}
          />
        )}
        <FormActions>
          <SubmitButton>{t('activity.clock.fulfil')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};
