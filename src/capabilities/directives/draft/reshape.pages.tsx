import type { Translate } from '../../../kernel/translate.ts';
import {
  CheckboxGroup,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  SubmitButton,
  TextArea,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { DraftObligation } from './draft.rules.ts';
import { QuoteOf } from './obligation.pages.tsx';
import type { ObligationFormPlace } from './obligation-form.pages.tsx';
import { sectionWords } from './section.rules.ts';

interface Props {
  t: Translate;
  place: ObligationFormPlace;
  errors: readonly FieldError[];
}

export const SplitPage = ({ t, place, errors, parts }: Props & { parts: string }) => (
  <>
    <QuoteOf t={t} obligation={place.obligation} />
    <p>{t('split.text')}</p>
    <Form
      action={directivePaths.split(place.directiveId, place.obligation.lineageId)}
      csrf={place.tokens.csrf}
      idempotencyKey={place.tokens.key}
      version={place.obligation.version}
    >
      <ErrorSummary t={t} errors={errors} />
      <TextArea
        name="parts"
        label={t('split.parts')}
        value={parts}
        rows={6}
        error={errors.find((error) => error.field === 'parts')?.message}
        required
      />
      <FormActions>
        <SubmitButton>{t('split.submit')}</SubmitButton>
        <a href={directivePaths.card(place.directiveId, place.obligation.lineageId)}>{t('obligation.back')}</a>
      </FormActions>
    </Form>
  </>
);

export const MergePage = (props: Props & { candidates: readonly DraftObligation[]; chosen: readonly string[] }) => {
  const { t, place, errors, candidates, chosen } = props;
  return (
    <>
      <QuoteOf t={t} obligation={place.obligation} />
      <p>{t('merge.text')}</p>
      <Form
        action={directivePaths.merge(place.directiveId, place.obligation.lineageId)}
        csrf={place.tokens.csrf}
        idempotencyKey={place.tokens.key}
        version={place.obligation.version}
      >
        <ErrorSummary t={t} errors={errors} />
        <CheckboxGroup
          name="others"
          label={t('merge.others')}
          error={errors.find((error) => error.field === 'others')?.message}
          values={chosen}
          choices={candidates.map((each) => ({
            value: `${each.lineageId} ${each.version}`,
            label: each.fields.action,
            hint: `${sectionWords(t, each.section)} · ${each.fields.lead.join('; ')}`,
          }))}
        />
        <FormActions>
          <SubmitButton>{t('merge.submit')}</SubmitButton>
          <a href={directivePaths.card(place.directiveId, place.obligation.lineageId)}>{t('obligation.back')}</a>
        </FormActions>
      </Form>
    </>
  );
};
