import type { Translate } from '../../../kernel/translate.ts';
import { Fieldset } from '../../../ui/form.tsx';
import type { UnitAt } from '../unit.rules.ts';
import { nameIn } from '../unit-words.pages.tsx';
import type { DraftSource } from './reorganisation-form.rules.ts';

interface ChoiceProps {
  readonly t: Translate;
  readonly name: 'from' | 'to';
  readonly units: readonly UnitAt[];
  readonly typed: DraftSource;
  readonly error: string | undefined;
}

/** The chosen ones in sight, the rest behind a summary: a province has more units than a screen has lines. */
export const UnitChoice = ({ t, name, units, typed, error }: ChoiceProps) => {
  const chosen = units.filter((unit) => typed.all(name).includes(unit.id));
  const others = units.filter((unit) => !chosen.includes(unit));
  return (
    <Fieldset legend={t(`reorganisation.${name}`)} hint={t(`reorganisation.${name}.hint`)}>
      <div id={name}>
        {error && <p class="error">{error}</p>}
        {chosen.map((unit) => (
          <UnitCheck t={t} name={name} unit={unit} checked />
        ))}
        <details>
          <summary>{t('reorganisation.choose', { count: others.length })}</summary>
          {others.map((unit) => (
            <UnitCheck t={t} name={name} unit={unit} checked={false} />
          ))}
        </details>
      </div>
    </Fieldset>
  );
};

const UnitCheck = ({ t, name, unit, checked }: { t: Translate; name: string; unit: UnitAt; checked: boolean }) => (
  <div class="check">
    <input id={`${name}-${unit.id}`} name={name} type="checkbox" value={unit.id} checked={checked} />
    <label for={`${name}-${unit.id}`}>{nameIn(t, unit)}</label>
  </div>
);
