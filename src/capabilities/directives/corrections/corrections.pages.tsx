import type { Translate } from '../../../kernel/translate.ts';
import {
  DayField,
  DefinitionList,
  EmptyState,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  SubmitButton,
} from '../../../ui/index.ts';
import { correctionsPaths } from './corrections.paths.ts';

interface Props {
  t: Translate;
  count: number;
  since: string;
  errors: readonly FieldError[];
  csrf: string;
}

/** What leaves with the file and what does not, before anybody takes it. */
export const CorrectionsPage = ({ t, count, since, errors, csrf }: Props) => (
  <>
    <p>{t('corrections.text')}</p>
    <DefinitionList
      items={(['holds', 'holdsNot'] as const).map((what) => ({
        term: t(`corrections.${what}.term`),
        detail: t(`corrections.${what}`),
      }))}
    />
    {count === 0 && errors.length === 0 ? (
      <EmptyState title={t('corrections.none')} />
    ) : (
      <>
        <p>
          <strong>{t('corrections.count', { count })}</strong>
        </p>
        <ErrorSummary t={t} errors={errors} />
        <Form action={correctionsPaths.corrections} csrf={csrf}>
          <DayField
            t={t}
            name="since"
            label={t('corrections.since')}
            hint={t('corrections.since.hint')}
            value={since}
            error={errors.find((each) => each.field === 'since')?.message}
          />
          <FormActions>
            <SubmitButton>{t('corrections.submit')}</SubmitButton>
          </FormActions>
        </Form>
      </>
    )}
  </>
);
