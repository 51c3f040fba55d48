import { formatDay } from '../../../kernel/day.ts';
import { CheckboxGroup, Fieldset, SelectField, TextField } from '../../../ui/index.ts';
import type { EditProps } from './edit-activity.pages.tsx';
import { entryOf } from './edit-input.pages.tsx';
import type { LineChoice } from './line-choice.store.ts';

/** Which line and which obligations it is for, or why it is in no plan; likely lines stand first. */
export const PlanFields = (props: EditProps) => {
  const { t, model } = props;
  const likely = new Set(model.suggested.map((line) => line.id));
  const others = model.lines.filter((line) => !likely.has(line.id));
  const chosen = model.values('line')[0] ?? '';
  const gone = chosen !== '' && !model.lines.some((line) => line.id === chosen);
  return (
    <Fieldset legend={t('activity.links')}>
      <SelectField
        {...entryOf(props, 'line')}
        hint={likely.size > 0 ? t('activity.edit.line.suggested', { count: likely.size }) : undefined}
        blank={t('activity.edit.line.none')}
        choices={[
          ...model.suggested.map((line) => choice(props, line, true)),
          ...others.map((line) => choice(props, line, false)),
          ...(gone ? [{ value: chosen, label: t('activity.edit.line.kept') }] : []),
        ]}
      />
      <TextField {...entryOf(props, 'unplannedReason')} hint={t('activity.edit.unplanned.hint')} maxlength={2000} />
      {model.duties.length > 0 && (
        <details class="fold" open={model.values('obligations').length > 0 || 'obligations' in model.errors}>
          <summary>{t('activity.edit.obligations', { count: model.values('obligations').length })}</summary>
          <CheckboxGroup
            {...entryOf(props, 'obligations')}
            values={model.values('obligations')}
            choices={model.duties.map((duty) => ({
              value: duty.obligationId,
              label: duty.action,
              hint: duty.documentLabel,
            }))}
          />
        </details>
      )}
    </Fieldset>
  );
};

function choice({ t }: EditProps, line: LineChoice, likely: boolean) {
  const time = line.from && line.to ? ` (${formatDay(line.from)} – ${formatDay(line.to)})` : '';
  const words = `${line.title.slice(0, 120)}${time}`;
  return { value: line.id, label: likely ? t('activity.edit.line.likely', { words }) : words };
}
