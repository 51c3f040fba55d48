import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  DayField,
  ErrorSummary,
  Form,
  FormActions,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { kindShape } from '../kinds/index.ts';
import { CoreFields } from './core-fields.pages.tsx';
import { entryOf, itemsOf } from './edit-input.pages.tsx';
import { KindFields } from './kind-fields.pages.tsx';
import type { EditModel } from './load-edit.ts';
import { PlanFields } from './plan-fields.pages.tsx';
import { recordingPaths } from './recording.paths.ts';

export interface EditProps {
  readonly t: Translate;
  readonly model: EditModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** Everything about one activity, in the order in which a unit knows it: what, which plan, how many, the rest. */
export const EditActivityPage = (props: EditProps) => {
  const { t, model, tokens } = props;
  const shape = kindShape(model.kind);
  return (
    <Form
      id="activity"
      action={recordingPaths.edit(model.activity.id)}
      csrf={tokens.csrf}
      idempotencyKey={tokens.key}
      version={model.version}
      guarded
    >
      {model.refusal && <Callout tone="brocade">{t(model.refusal)}</Callout>}
      <ErrorSummary
        t={t}
        errors={Object.entries(model.errors).map(([field, { key, params }]) => ({ field, message: t(key, params) }))}
      />
      <TextArea {...entryOf(props, 'title')} rows={2} maxlength={2000} required />
      <DayField t={t} {...entryOf(props, 'startsOn')} hint={false} required />
      <DayField t={t} {...entryOf(props, 'endsOn')} hint={t('activity.new.endsOn.hint')} />
      <TextField {...entryOf(props, 'place')} maxlength={2000} />
      <SelectField
        {...entryOf(props, 'kind')}
        hint={t('activity.edit.kind.hint')}
        choices={itemsOf(props, 'activity-kinds')}
      />
      <TextArea {...entryOf(props, 'summary')} rows={3} maxlength={2000} />
      <Save t={t} />
      <PlanFields {...props} />
      <KindFields {...props} shape={shape} />
      <CoreFields {...props} shown={shape.core} />
      <Save t={t} />
    </Form>
  );
};

const Save = ({ t }: Pick<EditProps, 't'>) => (
  <FormActions>
    <SubmitButton>{t('activity.edit.save')}</SubmitButton>
  </FormActions>
);
