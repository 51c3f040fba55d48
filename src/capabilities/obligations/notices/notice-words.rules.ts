import { type Day, formatDay, parseDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { NoticeDetails, NoticeKind } from './notice.rules.ts';
import type { NoticeRow } from './notice.store.ts';

/** Kinds whose words depend on the answer, and the detail that holds it. */
const ANSWER: Readonly<Partial<Record<NoticeKind, string>>> = {
  'extension-decided': 'granted',
  'transfer-decided': 'accepted',
};

/** What a notice says, in the words of the inbox and of the mail. @param unit the unit that owes the task, or was given work */
export function noticeWords(t: Translate, notice: NoticeRow, unit: string): string {
  const { kind, details, action, documentLabel } = notice;
  if (notice.recordPath) return t(`notice.${kind}`, { unit, ...wordsOf(details) });
  const answer = ANSWER[kind];
  const key = answer ? `notice.${kind}.${details[answer] ? 'yes' : 'no'}` : `notice.${kind}`;
  const day = typeof details.day === 'string' ? formatDay(details.day as Day) : '';
  return t(key, {
    action: action ?? '',
    label: documentLabel,
    unit,
    tasks: Number(details.tasks ?? 0),
    moved: Number(details.moved ?? 0),
    ended: Number(details.ended ?? 0),
    day,
  });
}

/** Days are written as every office writes them; the rest stands as it is. */
const wordsOf = (details: NoticeDetails): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => {
      const day = typeof value === 'string' ? parseDay(value) : null;
      return [name, day ? formatDay(day) : typeof value === 'number' ? value : String(value ?? '')];
    }),
  );
