import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Panel } from '../../../ui/index.ts';
import { ChangeCard } from './change-line.pages.tsx';
import type { ChangeLine, UnitChanges } from './changes.rules.ts';
import type { ChangesView } from './load-changes.ts';

interface Props {
  t: Translate;
  model: ChangesView;
  /** whoever reads: their own unit stands first */
  ownUnitId: Id | null;
}

/** What changes for each unit; where many are concerned, folded so that each can be found. */
export const ByUnit = ({ t, model, ownUnitId }: Props) => {
  const nameOf = ({ unitId }: UnitChanges): string => {
    const label = model.labels.get(unitId);
    return (t.locale === 'vi' ? label?.name : label?.nameEn) ?? '';
  };
  const units = model.units.toSorted(
    (a, b) =>
      Number(b.unitId === ownUnitId) - Number(a.unitId === ownUnitId) || nameOf(a).localeCompare(nameOf(b), 'vi'),
  );
  const panelOf = (unit: UnitChanges) => (
    <UnitPanel t={t} unit={unit} name={nameOf(unit)} own={unit.unitId === ownUnitId} published={!model.draft} />
  );
  // whoever came to see their own work is not led through that of a hundred others
  const aside = !model.seen.may.readDraft && units[0]?.unitId === ownUnitId;
  if (aside) {
    return (
      <>
        {units.slice(0, 1).map(panelOf)}
        {units.length > 1 && (
          <details>
            <summary>{t('change.unit.others', { count: units.length - 1 })}</summary>
            {units.slice(1).map(panelOf)}
          </details>
        )}
      </>
    );
  }
  if (units.length <= MOST_OPEN) return <>{units.map(panelOf)}</>;
  return (
    <div>
      {units.map((unit) => (
        <details class="fold">
          <summary>
            <strong>{nameOf(unit)}</strong> <span class="soft">{countsOf(t, unit)}</span>
          </summary>
          {panelOf(unit)}
        </details>
      ))}
    </div>
  );
};

/** More units than these would bury each other: each is opened where it is wanted. */
const MOST_OPEN = 3;

const PLACES = [
  ['ends', 'ended'],
  ['changes', 'changed'],
  ['begins', 'added'],
  ['same', 'same'],
] as const;

/** "1 kết thúc · 2 thay đổi": only what there is. */
const countsOf = (t: Translate, unit: UnitChanges): string =>
  PLACES.filter(([place]) => unit[place].length > 0)
    .map(([place]) => t(`change.unit.count.${place}`, { count: unit[place].length }))
    .join(' · ');

interface UnitProps {
  t: Translate;
  unit: UnitChanges;
  name: string;
  own: boolean;
  published: boolean;
}

const UnitPanel = ({ t, unit, name, own, published }: UnitProps) => (
  <Panel title={own ? `${name} (${t('change.unit.own')})` : name} id={`unit-${unit.unitId}`}>
    <p class="soft">{countsOf(t, unit)}</p>
    {PLACES.filter(([place]) => unit[place].length > 0).map(([place, kind]) => (
      <section class="stack" aria-label={`${name}: ${t(`change.unit.${place}`)}`}>
        <h3>{t(`change.unit.${place}`)}</h3>
        {unit[place].map((line) => (
          <ChangeCard t={t} line={ofUnit(line, unit.unitId)} level={4} shownAs={kind} published={published} />
        ))}
      </section>
    ))}
  </Panel>
);

/** The tasks of this unit only. */
const ofUnit = (line: ChangeLine, unitId: Id): ChangeLine => ({
  ...line,
  effects: line.effects.flatMap((effect) => {
    const tasks = effect.perUnit?.find((each) => each.unitId === unitId)?.tasks ?? 0;
    return tasks > 0 ? [{ ...effect, tasks }] : [];
  }),
});
