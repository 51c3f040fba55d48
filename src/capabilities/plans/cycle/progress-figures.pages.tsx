import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { KeyFigure, KeyFigures, type Tone } from '../../../ui/index.ts';
import { cyclePaths } from './cycle.paths.ts';
import type { UnitProgress } from './cycle-unit.store.ts';
import { PROGRESS, type Progress, progressOf } from './progress.rules.ts';

const TONES: Readonly<Record<Progress, Tone>> = {
  sent: 'forest',
  late: 'brocade',
  silent: 'brocade',
  waiting: 'gold',
  'not-owed': 'sky',
};
export const progressTone = (progress: Progress): Tone => TONES[progress];

export interface UnitsProps {
  readonly t: Translate;
  readonly cycleId: Id;
  readonly units: readonly UnitProgress[];
  readonly today: Day;
}

/** Every figure opens its units. */
export const ProgressFigures = ({ t, cycleId, units, today }: UnitsProps) => {
  const count = (progress: Progress): number => units.filter((unit) => progressOf(unit, today) === progress).length;
  return (
    <KeyFigures label={t('cycle.whoIsSilent')}>
      {PROGRESS.filter((progress) => progress !== 'not-owed' || count(progress) > 0).map((progress) => (
        <KeyFigure
          value={count(progress)}
          label={t(`cycle.progress.${progress}`)}
          href={`${cyclePaths.show(cycleId)}?progress=${progress}`}
          link={t('cycle.figure.open')}
        />
      ))}
    </KeyFigures>
  );
};
