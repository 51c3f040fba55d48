import { Field, inputLinks, TextField } from '../../../ui/index.ts';
import { type MeasureDimension, type MeasureShape, measureInput } from '../kinds/index.ts';
import type { EditProps } from './edit-activity.pages.tsx';
import { entryOf, itemsOf, UnitInput } from './edit-input.pages.tsx';

type Props = EditProps & { readonly measure: MeasureShape };

const LISTS = { country: 'countries', language: 'languages', rank: 'guest-ranks' } as const;

/** A number; where it can be told apart, its parts below it, with room for two more than there are. */
export const MeasureFields = (props: Props) => {
  const { t, model, measure } = props;
  const amounts = model.values(measureInput(measure.code, 'amount'));
  const total = entryOf(props, measureInput(measure.code), t(`activity.measure.${measure.code}`));
  const filled = amounts.filter((amount) => amount !== '').length;
  const wrong = [measureInput(measure.code, 'amount'), ...measure.by.map((by) => measureInput(measure.code, by))].some(
    (name) => name in model.errors,
  );
  return (
    <>
      <TextField {...total} size="short" inputmode="numeric" autocomplete="off" />
      {measure.by.length > 0 && (
        <details class="fold" open={filled > 0 || wrong}>
          <summary>
            {t('activity.edit.parts', {
              name: t(`activity.measure.${measure.code}`),
              by: measure.by.map((by) => t(`activity.dimension.${by}`).toLowerCase()).join(', '),
            })}
          </summary>
          {Array.from({ length: Math.max(amounts.length, 1) + 2 }, (_, row) => (
            <Row {...props} row={row} />
          ))}
        </details>
      )}
    </>
  );
};

const Row = (props: Props & { row: number }) => {
  const { t, model, measure, row } = props;
  const name = measureInput(measure.code, 'amount');
  const error = row === 0 ? model.errors[name] : undefined;
  const amount = {
    name,
    id: `${name}-${row + 1}`,
    label: t('activity.edit.amount', { row: row + 1 }),
    error: error && t(error.key, error.params),
  };
  return (
    <div class="fieldset-columns">
      {measure.by.map((by) => (
        <Part {...props} by={by} />
      ))}
      <Field {...amount}>
        <input
          {...inputLinks(amount)}
          class="input input-short numeral"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          value={model.values(name)[row] ?? ''}
        />
      </Field>
    </div>
  );
};

const Part = (props: Props & { row: number; by: MeasureDimension }) => {
  const { t, model, measure, row, by } = props;
  const name = measureInput(measure.code, by);
  const wrong = row === 0 ? model.errors[name] : undefined;
  const field = {
    name,
    id: `${name}-${row + 1}`,
    label: t('activity.edit.part', { by: t(`activity.dimension.${by}`), row: row + 1 }),
    error: wrong && t(wrong.key, wrong.params),
  };
  const value = model.values(name)[row] ?? '';
  if (by === 'unit') return <UnitInput {...props} {...field} value={value} />;
  return (
    <Field {...field}>
      <select {...inputLinks(field)} class="input input-full">
        <option value="">{t('activity.edit.part.unknown')}</option>
        {itemsOf(props, LISTS[by]).map((item) => (
          <option value={item.value} selected={item.value === value}>
            {item.label}
          </option>
        ))}
      </select>
    </Field>
  );
};
