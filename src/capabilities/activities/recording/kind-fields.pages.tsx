import { CheckboxField, DayField, Fieldset, SelectField, TextArea, TextField } from '../../../ui/index.ts';
import { DETAILS, type DetailName, detailInput, type KindShape } from '../kinds/index.ts';
import type { EditProps } from './edit-activity.pages.tsx';
import { entryOf, itemsOf } from './edit-input.pages.tsx';
import { MeasureFields } from './measure-fields.pages.tsx';

type Props = EditProps & { readonly shape: KindShape };

/** What the kind asks beside the first fields: its numbers, then its words. */
export const KindFields = (props: Props) => {
  const { t, model, shape } = props;
  const kind = model.names.nameOf('activity-kinds', model.kind, t.locale);
  return (
    <>
      {shape.measures.length > 0 && (
        <Fieldset legend={t('activity.edit.measures', { kind })} hint={t('activity.edit.measures.hint')}>
          {shape.measures.map((measure) => (
            <MeasureFields {...props} measure={measure} />
          ))}
        </Fieldset>
      )}
      {shape.details.length > 0 && (
        <Fieldset legend={t('activity.edit.details', { kind })}>
          {shape.details.map((name) => (
            <Detail {...props} name={name} />
          ))}
        </Fieldset>
      )}
    </>
  );
};

const Detail = (props: Props & { name: DetailName }) => {
  const { t, model, name } = props;
  const spec = DETAILS[name];
  const entry = entryOf(props, detailInput(name), t(`activity.detail.${name}`));
  switch (spec.input) {
    case 'words':
      return <TextField {...entry} maxlength={300} />;
    case 'long-words':
      return <TextArea {...entry} rows={2} maxlength={4000} />;
    case 'day':
      return <DayField t={t} {...entry} />;
    case 'yes-no':
      return (
        <CheckboxField
          name={entry.name}
          label={entry.label}
          error={entry.error}
          checked={model.values(entry.name).includes('yes')}
        />
      );
    case 'code':
      return <SelectField {...entry} blank={t('ui.form.choose')} choices={itemsOf(props, spec.list)} />;
  }
};
