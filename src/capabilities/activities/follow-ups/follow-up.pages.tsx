import type { Child } from 'hono/jsx';
import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  CheckboxField,
  DayField,
  DefinitionList,
  ErrorSummary,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import type { ListedFollowUp } from './follow-up.store.ts';
import { FollowUpStanding } from './follow-up-table.pages.tsx';
import { followUpPaths } from './follow-ups.paths.ts';

export interface FollowUpPageProps {
  readonly t: Translate;
  readonly row: ListedFollowUp;
  /** the activity, as a link where this person may see it */
  readonly about: Child;
  readonly bodyName: string | null;
  readonly today: Day;
  readonly mayFulfil: boolean;
  readonly mayRevise: boolean;
  readonly values: {
    readonly doneOn: string;
    readonly documentNumber: string;
    readonly outcome: string;
    readonly givenUp: boolean;
  };
  readonly errors: Readonly<Record<string, string>>;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

export const FollowUpPage = (props: FollowUpPageProps) => {
  const { t, row, about, today, mayFulfil, tokens } = props;
  return (
    <>
      <Panel
        actions={
          props.mayRevise &&
          !row.doneOn && <LinkButton href={followUpPaths.revision(row.id)}>{t('activity.followUp.revise')}</LinkButton>
        }
      >
        <DefinitionList
          items={[
            { term: t('activity.followUp.activity'), detail: about },
            { term: t('activity.followUp.unit'), detail: row.unitName },
            {
              term: t('activity.followUp.due'),
              detail: row.dueOn ? formatDay(row.dueOn) : t('activity.followUp.due.none'),
            },
            { term: t('activity.followUp.body'), detail: props.bodyName },
            { term: t('activity.followUp.standing'), detail: <FollowUpStanding t={t} row={row} today={today} /> },
            { term: t('activity.followUp.fulfil.document'), detail: row.documentNumber },
            { term: t('activity.followUp.fulfil.outcome'), detail: row.outcome },
          ]}
        />
        {row.doneOn && mayFulfil && (
          <ButtonForm
            action={`${followUpPaths.fulfilment(row.id)}/removal`}
            csrf={tokens.csrf}
            idempotencyKey={tokens.key}
            version={row.version}
            tone="quiet"
          >
            {t('activity.followUp.reopen')}
          </ButtonForm>
        )}
      </Panel>
      {!row.doneOn && mayFulfil && <FulfilForm {...props} />}
    </>
  );
};

const FulfilForm = ({ t, row, values, errors, tokens, today }: FollowUpPageProps) => {
  const error = (field: string) => (errors[field] ? { error: t(errors[field]) } : {});
  return (
    <Panel title={t('activity.followUp.fulfil')}>
      <Form
        action={followUpPaths.fulfilment(row.id)}
        csrf={tokens.csrf}
        idempotencyKey={tokens.key}
        version={row.version}
      >
        <ErrorSummary t={t} errors={Object.entries(errors).map(([field, key]) => ({ field, message: t(key) }))} />
        <TextArea
          name="outcome"
          label={t('activity.followUp.fulfil.outcome')}
          value={values.outcome}
          rows={3}
          maxlength={2_000}
          {...error('outcome')}
        />
        <TextField
          name="documentNumber"
          label={t('activity.followUp.fulfil.document')}
          value={values.documentNumber}
          size="medium"
          maxlength={200}
        />
        <DayField
          t={t}
          name="doneOn"
          label={t('activity.followUp.fulfil.day')}
          value={values.doneOn || formatDay(today)}
          {...error('doneOn')}
        />
        <CheckboxField name="givenUp" label={t('activity.followUp.fulfil.givenUp')} checked={values.givenUp} />
        <FormActions>
          <SubmitButton>{t('activity.followUp.fulfil')}</SubmitButton>
        </FormActions>
      </Form>
    </Panel>
  );
};
