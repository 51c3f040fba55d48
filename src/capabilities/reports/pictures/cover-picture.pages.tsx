import { Chart, type Column, EmptyState, HeatMap, type HeatState, type Tile, TileMap } from '../../../ui/index.ts';
import { activityPaths } from '../../activities/activities.paths.ts';
import { registerPaths } from '../../obligations/register/register.paths.ts';
import { DataOf } from './data-links.pages.tsx';
import type { DutyCover } from './duty-cover.store.ts';
import type { LocalityCount } from './picture.store.ts';
import { totalOf } from './picture-filter.rules.ts';
import type { PicturesProps } from './pictures.pages.tsx';

/** Where something happened and where nothing did. Where nothing did is a question, not a fault: no alarm colour. */
export const LocalityPicture = ({ t, model: { filter, localities, tiles } }: PicturesProps) => {
  const { rows, rest, unverified } = tiles;
  const tile = (place: LocalityCount): Tile => ({
    label: place.label,
    word: wordOf(t, place),
    tone: place.reported > 0 ? 'forest' : place.stated > 0 ? 'sky' : 'neutral',
    href: activitiesOf(filter.year, { locality: place.unitId }),
  });
  const columns: Column<LocalityCount>[] = [
    { key: 'locality', header: t('pictures.column.locality_name'), heading: true, cell: ({ label }) => label },
    ...(['reported', 'confirmed', 'checked', 'stated'] as const).map(
      (level): Column<LocalityCount> => ({
        key: level,
        header: t(`pictures.column.${level}`),
        align: 'end',
        cell: (place) => place[level],
        total: totalOf(localities)[level],
      }),
    ),
  ];
  return (
    <>
      <Chart
        t={t}
        id="localities"
        question={t('pictures.localities')}
        picture={
          <TileMap
            label={t('pictures.localities')}
            rows={rows.map((row) => row.map((place) => place && tile(place)))}
            rest={rest.map(tile)}
          />
        }
        columns={columns}
        rows={localities}
      />
      {unverified && rows.length > 0 && <p class="hint">{t('pictures.localities.unverified')}</p>}
      <DataOf t={t} picture="localities" filter={filter} />
    </>
  );
};

function wordOf(t: PicturesProps['t'], { reported, stated }: LocalityCount): string {
  if (reported > 0) return t('pictures.localities.count', { count: reported });
  return stated > 0 ? t('pictures.localities.stated', { count: stated }) : t('pictures.localities.none');
}

const activitiesOf = (year: number, more: Readonly<Record<string, string>>): string =>
  `${activityPaths.hub}?${new URLSearchParams({ from: `01/01/${year}`, to: `31/12/${year}`, ...more })}`;

/** Unit × obligation, by name; a duty without activity is neutral until its task is late, which the overview says. */
export const DutyPicture = ({ t, model: { filter, duties, more } }: PicturesProps) => {
  const vi = t.locale === 'vi';
  const units = [...new Map(duties.map((duty) => [duty.unitId, duty])).values()];
  const columns = [...new Map(duties.map((duty) => [duty.obligationId, duty])).values()];
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
          label: duty.section,
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

const STATES: readonly (Omit<HeatState, 'word'> & { readonly key: DutyCover['state'] })[] = [
  { key: 'confirmed', tone: 'forest' },
  { key: 'recorded', tone: 'forest', shape: 'arrow', light: true },
  { key: 'stated', tone: 'sky', shape: 'dash' },
  { key: 'none', tone: 'neutral', shape: 'circle' },
];
