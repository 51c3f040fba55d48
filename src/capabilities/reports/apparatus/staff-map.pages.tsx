import type { Translate } from '../../../kernel/translate.ts';
import { KeyFigure, KeyFigures, type Tile, TileMap } from '../../../ui/index.ts';
import { unitPaths } from '../../organisations/index.ts';
import { apparatusPaths } from './apparatus.paths.ts';
import type { Apparatus, StaffedUnit } from './load-apparatus.ts';
import { STAFF_GAPS, type StaffGap } from './staff-gaps.rules.ts';

interface StaffProps {
  readonly t: Translate;
  readonly model: Apparatus;
}

/** How many units lack what, each count with the list behind it. */
export const StaffCounts = ({ t, model }: StaffProps) => {
  const having = (gap: StaffGap): number => model.units.filter(({ gaps }) => gaps.includes(gap)).length;
  return (
    <KeyFigures label={t('apparatus.title')}>
      <KeyFigure
        value={String(model.units.length)}
        label={t('apparatus.units')}
        href={apparatusPaths.show()}
        link={t('dossier.open')}
      />
      {STAFF_GAPS.map((gap) => (
        <KeyFigure
          value={String(having(gap))}
          label={t(`apparatus.gap.${gap}`, { years: model.years })}
          href={apparatusPaths.show(gap)}
          link={t('dossier.open')}
        />
      ))}
    </KeyFigures>
  );
};

/** Localities by whether something is lacking there. */
export const StaffMap = ({ t, model }: StaffProps) => {
  const units = new Map<string, StaffedUnit>(model.units.map((each) => [each.unit.id, each]));
  const tile = ({ unitId, label }: Apparatus['map']['rest'][number]): Tile => {
    const unit = units.get(unitId);
    const lacking = unit?.gaps.length ?? 0;
    return {
      label,
      word: lacking > 0 ? t('apparatus.tile.gaps', { count: lacking }) : t('apparatus.tile.none'),
      tone: lacking > 0 ? 'gold' : 'forest',
      href: unitPaths.unit(unitId),
    };
  };
  const { rows, rest, unverified } = model.map;
  return (
    <>
      <TileMap
        label={t('apparatus.map')}
        rows={rows.map((row) => row.map((place) => place && tile(place)))}
        rest={rest.map(tile)}
      />
      {unverified && rows.length > 0 && <p class="hint">{t('leaders.map.unverified')}</p>}
    </>
  );
};
