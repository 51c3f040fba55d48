import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Panel, SelectField } from '../../../ui/index.ts';
import type { UnitAt } from '../../organisations/index.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { Cycle } from './cycle.rules.ts';
import { CycleForm, type FormContext } from './cycle-forms.pages.tsx';
import type { UnitProgress } from './cycle-unit.store.ts';

interface CycleUnitsProps extends FormContext {
  readonly cycle: Cycle;
  readonly addable: readonly UnitAt[];
  readonly units: readonly UnitProgress[];
}

const nameIn = (t: Translate, unit: UnitAt): string => (t.locale === 'vi' ? unit.name : unit.nameEn);

/** Whom no duty names is asked: added here, and taken off the list while nothing was begun. */
export const CycleUnitsPage = ({ cycle, addable, units, ...context }: CycleUnitsProps) => {
  const { t, tokens } = context;
  const added = units.filter((unit) => unit.added);
  return (
    <>
      <CycleForm
        {...context}
        action={cyclePaths.units(cycle.id)}
        submit={t('cycle.addUnit')}
        back={cyclePaths.show(cycle.id)}
      >
        <SelectField
          name="unitId"
          label={t('cycle.column.unit')}
          hint={t('cycle.askedOnly.text')}
          blank={t('ui.form.choose')}
          value={context.value('unitId')}
          error={context.refusal?.fields?.unitId ? t(context.refusal.fields.unitId) : undefined}
          choices={addable.map((unit) => ({ value: unit.id, label: nameIn(t, unit) }))}
          required
        />
      </CycleForm>
      {added.length > 0 && (
        <Panel title={t('cycle.added')}>
          <ul class="stack-close">
            {added.map((unit) => (
              <li>
                {unit.name}{' '}
                {!unit.planId && (
                  <ButtonForm
                    action={`${cyclePaths.unit(cycle.id, unit.unitId)}/removal`}
                    csrf={tokens.csrf}
                    tone="link"
                    label={t('cycle.removeUnit.label', { unit: unit.name })}
                  >
                    {t('cycle.removeUnit')}
                  </ButtonForm>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
};
