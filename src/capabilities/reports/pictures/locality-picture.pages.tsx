import { Chart, type Column, type Tile, TileMap } from '../../../ui/index.ts';
import { activitiesOf } from './activity-link.paths.ts';
import { DataOf } from './data-links.pages.tsx';
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
