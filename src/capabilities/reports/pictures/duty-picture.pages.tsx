import { Chart, EmptyState, HeatMap, type HeatState } from '../../../ui/index.ts';
import { registerPaths } from '../../obligations/register/register.paths.ts';
import { activitiesOf } from './activity-link.paths.ts';
import { DataOf } from './data-links.pages.tsx';
import type { DutyCover } from './duty-cover.store.ts';
import type { PicturesProps } from './pictures.pages.tsx';

/** Unit × obligation, by name; a duty without activity is neutral until its task is late, which the overview says. */
export const DutyPicture = ({ t, model: { filter, duties, more } }: PicturesProps) => {
  const vi = t.locale === 'vi';
  const units = [...new Map(duties.map((duty) => [duty.unitId, duty])).values()];
  const columns = [...new Map(duties.map((duty) => [duty.obligationId, duty])).values()].sort(
    (a, b) => a.position - b.position,
  );
  const labels = columnLabels(columns);
  if (duties.length === 0)
    return (
      <Chart
        t={t}
        id="duties"
        question={t('pictures.duties')}
        picture={<EmptyState title={t('pictures.empty')} />}
        columns={[]}
        rows={[]}
      />
    );
  return (
    <>
      <HeatMap
        t={t}
        id="duties"
        question={t('pictures.duties')}
        units={units.map((duty) => ({
          id: duty.unitId,
          label: duty.unitShortName,
          title: vi ? duty.unitName : duty.unitNameEn,
          href: activitiesOf(filter.year, { unit: duty.unitId }),
        }))}
        obligations={columns.map((duty) => ({
          id: duty.obligationId,
          label: labels.get(duty.obligationId) ?? duty.section,
          title: duty.action,
          href: registerPaths.obligation(duty.obligationId),
        }))}
        states={STATES.map((state) => ({ ...state, word: t(`pictures.state.${state.key}`) }))}
        cells={duties.map((duty) => ({
          unit: duty.unitId,
          obligation: duty.obligationId,
          state: duty.state,
          href: activitiesOf(filter.year, { unit: duty.unitId, obligation: duty.obligationId }),
        }))}
      />
      {more && <p class="hint">{t('pictures.duties.more')}</p>}
      <DataOf t={t} picture="duties" filter={filter} />
    </>
  );
};

/** "III.1a", "III.1b": sections that hold several duties. */
function columnLabels(columns: readonly DutyCover[]): ReadonlyMap<string, string> {
  const bySection = Map.groupBy(columns, ({ section }) => section);
  return new Map(
    [...bySection].flatMap(([section, own]) =>
      own.map(({ obligationId }, at): [string, string] => [
        obligationId,
        own.length === 1 ? section : `${section}${String.fromCharCode(97 + (at % 26))}`,
      ]),
    ),
  );
}

const STATES: readonly (Omit<HeatState, 'word'> & { readonly key: DutyCover['state'] })[] = [
  { key: 'confirmed', tone: 'forest' },
  { key: 'recorded', tone: 'forest', shape: 'arrow', light: true },
  { key: 'stated', tone: 'sky', shape: 'dash' },
  { key: 'none', tone: 'neutral', shape: 'circle' },
];
