import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  CheckboxGroup,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  Panel,
  SubmitButton,
} from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';

interface ChooseProps {
  t: Translate;
  directiveId: Id;
  name: string;
  chosen: readonly string[];
  /** the likely ones first, then every unit of the day */
  candidates: readonly { readonly id: Id; readonly name: string }[];
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

/** Which units one name of the text means, or deliberately none. */
export const ChooseUnitsPage = ({ t, directiveId, name, chosen, candidates, errors, tokens }: ChooseProps) => (
  <>
    <Form action={directivePaths.actors(directiveId)} csrf={tokens.csrf} idempotencyKey={tokens.key} fields={{ name }}>
      <ErrorSummary t={t} errors={errors} />
      <CheckboxGroup
        name="units"
        label={t('actors.units')}
        values={chosen}
        choices={candidates.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <FormActions>
        <SubmitButton>{t('actors.choose.submit')}</SubmitButton>
        <a href={directivePaths.actors(directiveId)}>{t('actors.title')}</a>
      </FormActions>
    </Form>
    <Panel title={t('actors.leave')}>
      <p>{t('actors.leave.text')}</p>
      <ButtonForm
        action={directivePaths.actors(directiveId)}
        csrf={tokens.csrf}
        tone="secondary"
        fields={{ name, leave: 'yes' }}
      >
        {t('actors.leave')}
      </ButtonForm>
    </Panel>
  </>
);
