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

interface Unit {
  readonly id: Id;
  readonly name: string;
}

interface Props {
  t: Translate;
  directiveId: Id;
  name: string;
  chosen: readonly string[];
  /** what the name means by the day's list */
  likely: readonly Unit[];
  others: readonly Unit[];
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

/** Which units one name of the text means, or deliberately none. */
export const ChooseUnitsPage = ({ t, directiveId, name, chosen, likely, others, errors, tokens }: Props) => (
  <>
    <Panel title={t('actors.leave')}>
      <p>{t('actors.leave.text')}</p>
      <ButtonForm
        action={directivePaths.actors(directiveId)}
        csrf={tokens.csrf}
        tone="secondary"
        fields={{ name, leave: 'yes' }}
      >
        {t('actors.leave.submit')}
      </ButtonForm>
    </Panel>
    <Form action={directivePaths.actors(directiveId)} csrf={tokens.csrf} idempotencyKey={tokens.key} fields={{ name }}>
      <ErrorSummary t={t} errors={errors} />
      {likely.length > 0 && (
        <CheckboxGroup name="units" label={t('actors.likely')} values={chosen} choices={likely.map(choiceOf)} />
      )}
      <details open={likely.length === 0 || others.some((unit) => chosen.includes(unit.id))}>
        <summary>{t('actors.others')}</summary>
        <CheckboxGroup
          name="units"
          id="other-units"
          label={t('actors.units')}
          values={chosen}
          choices={others.map(choiceOf)}
        />
      </details>
      <FormActions>
        <SubmitButton>{t('actors.choose.submit')}</SubmitButton>
        <a href={directivePaths.actors(directiveId)}>{t('actors.title')}</a>
      </FormActions>
    </Form>
  </>
);

const choiceOf = (unit: Unit) => ({ value: unit.id, label: unit.name });
