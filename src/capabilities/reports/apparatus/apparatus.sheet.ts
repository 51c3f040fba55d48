import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import type { StaffedUnit } from './load-apparatus.ts';

/** The units as the page lists them: how each staffs this work and what it lacks. */
export const apparatusSheet = (t: Translate, units: readonly StaffedUnit[]): Sheet => ({
  name: t('apparatus.title'),
  columns: [
    { header: t('staffRegister.unit'), width: 40 },
    { header: t('post.staffing'), width: 18 },
    { header: t('apparatus.posts'), width: 10 },
    { header: t('apparatus.decisions'), width: 30 },
    { header: t('post.training'), width: 16 },
    { header: t('apparatus.gaps'), width: 50 },
  ],
  rows: units.map(({ unit, staffing, posts, lastTrainingOn, gaps }) => [
    unit.name,
    t(`post.staffing.${staffing}`),
    posts.length,
    posts.flatMap(({ decisionNumber }) => decisionNumber ?? []).join('; '),
    lastTrainingOn && { day: lastTrainingOn },
    gaps.map((gap) => t(`apparatus.gap.${gap}`)).join('; '),
  ]),
});
