import { CheckboxGroup, Fieldset, SelectField } from '../../../ui/index.ts';
import type { CorePart } from '../kinds/index.ts';
import type { EditProps } from './edit-activity.pages.tsx';
import { entryOf, itemsOf, UNITS, UnitInput } from './edit-input.pages.tsx';

const PARTS: readonly CorePart[] = [
  'channel',
  'informationKind',
  'languages',
  'countries',
  'topics',
  'partners',
  'attendees',
];

/** What every activity may say: first what its kind asks, the rest folded; all of it is sent, so that nothing is lost. */
export const CoreFields = (props: EditProps & { readonly shown: readonly CorePart[] }) => {
  const { t, model, shown } = props;
  const rest = PARTS.filter((part) => !shown.includes(part));
  const wrong = [...rest, 'locality'].some((part) => part in model.errors);
  return (
    <>
      <datalist id={UNITS}>
        {model.units.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {shown.length > 0 && (
        <Fieldset legend={t('activity.edit.core')}>
          {shown.map((part) => (
            <Part {...props} part={part} />
          ))}
        </Fieldset>
      )}
      <details class="fold" open={wrong}>
        <summary>{t('activity.edit.more')}</summary>
        <UnitInput {...props} {...entryOf(props, 'locality')} id="locality" />
        {rest.map((part) => (
          <Part {...props} part={part} />
        ))}
      </details>
    </>
  );
};

const Part = (props: EditProps & { part: CorePart }) => {
  const { t, model, part } = props;
  switch (part) {
    case 'channel':
    case 'informationKind':
      return (
        <SelectField
          {...entryOf(props, part)}
          blank={t('ui.form.choose')}
          choices={itemsOf(props, part === 'channel' ? 'channels' : 'information-kinds')}
        />
      );
    case 'languages':
    case 'countries':
    case 'topics':
      return (
        <CheckboxGroup
          {...entryOf(props, part)}
          values={model.values(part)}
          choices={itemsOf(props, part === 'topics' ? 'training-topics' : part)}
        />
      );
    case 'partners':
    case 'attendees':
      return <Units {...props} part={part} />;
  }
};

/** Two more than there are, so that others can be added without script. */
const Units = (props: EditProps & { part: 'partners' | 'attendees' }) => {
  const { t, model, part } = props;
  const names = [...model.values(part).filter(Boolean), '', ''];
  return (
    <>
      {names.map((value, at) => (
        <UnitInput
          {...props}
          {...entryOf(props, part, t('activity.edit.unit', { field: t(`activity.field.${part}`), row: at + 1 }))}
          id={at === 0 ? part : `${part}-${at + 1}`}
          value={value}
          error={at === 0 ? entryOf(props, part).error : undefined}
        />
      ))}
    </>
  );
};
