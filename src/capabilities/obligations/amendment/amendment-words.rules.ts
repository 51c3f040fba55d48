import { formatDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import type { FactRow } from '../tasks/task-history.store.ts';
import type { AmendmentWords } from './amendment-words.store.ts';

/** The amendment that a fact of a task speaks of; none for every other fact. */
export function amendmentOf({ kind, details }: Pick<FactRow, 'kind' | 'details'>): Id[] {
  const id = kind === 'ended' || kind === 'carried-over' ? details.amendment : null;
  const parsed = typeof id === 'string' ? parseId(id) : null;
  return parsed ? [parsed] : [];
}

/** "Chỉ thị số 05/CT-UBND ngày 12/05/2014": the paper, as one names it. */
export const paperWords = (t: Translate, { paperLabel, paperOn }: AmendmentWords): string =>
  paperOn ? t('amended.paper.dated', { paper: paperLabel, day: formatDay(paperOn) }) : paperLabel;
