import type { Translate } from '../../../kernel/translate.ts';
import type { Sheet } from '../../../platform/xlsx/xlsx.ts';
import type { ListedClock } from './clock-list.store.ts';

/** What the law asks around events, as it stands on the screen. */
export const clocksSheet = (t: Translate, clocks: readonly ListedClock[]): Sheet => ({
  name: t('activity.clocks'),
  columns: [
    { header: t('activity.clock.activity'), width: 42 },
    { header: t('activity.clock.unit'), width: 32 },
    { header: t('activity.clock.starts'), width: 12 },
    { header: t('activity.clock.what'), width: 42 },
    { header: t('activity.clock.receiver'), width: 30 },
    { header: t('activity.clock.due'), width: 12 },
    { header: t('activity.clock.urged'), width: 12 },
    { header: t('activity.clock.done'), width: 12 },
    { header: t('activity.clock.document'), width: 28 },
    { header: t('activity.clock.basis'), width: 42 },
  ],
  rows: clocks.map((clock) => [
    clock.title,
    clock.unitName,
    { day: clock.startsOn },
    t.locale === 'vi' ? clock.name : clock.nameEn,
    clock.receiver,
    { day: clock.dueOn },
    { day: clock.urgedOn },
    clock.doneOn && { day: clock.doneOn },
    clock.documentNumber ?? clock.notNeededReason,
    clock.basis,
  ]),
});
