import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import { nameIn } from '../unit-words.pages.tsx';
import type { StaffRegister } from './load-staff-register.ts';
import { staffingShown } from './staff-register.rules.ts';

/** The register as a list for the desk: one row per post, and one per unit that has none. */
export const staffRegisterSheet = (t: Translate, { lines, people }: StaffRegister): Sheet => ({
  name: t('staffRegister.title'),
  columns: [
    { header: t('staffRegister.unit'), width: 40 },
    { header: t('post.title'), width: 36 },
    { header: t('post.person'), width: 26 },
    { header: t('post.staffing'), width: 18 },
    { header: t('post.decision'), width: 22 },
    { header: t('post.decisionOn'), width: 14 },
    { header: t('post.training'), width: 14 },
  ],
  rows: lines.flatMap(({ unit, posts }) =>
    posts.length === 0
      ? [[nameIn(t, unit), null, null, t('staffRegister.gap.no-post'), null, null, null]]
      : posts.map((post) => [
          nameIn(t, unit),
          t.locale === 'en' ? (post.titleEn ?? post.title) : post.title,
          post.personId === null ? null : (people.get(post.personId) ?? t('person.erased')),
          t(`post.staffing.${staffingShown(post)}`),
          post.decisionNumber,
          post.decisionOn && { day: post.decisionOn },
          post.lastTrainingOn && { day: post.lastTrainingOn },
        ]),
  ),
});
