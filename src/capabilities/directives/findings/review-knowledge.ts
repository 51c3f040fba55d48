import type { LintKnowledge } from '../../../compiler/index.ts';
import type { WorkCalendar } from '../../../kernel/working-days.ts';
import type { View } from '../../../platform/change.ts';
import { listKnownActs } from '../../documents/index.ts';
import { listEndedUnits } from '../../organisations/index.ts';
import { loadCalendar } from '../../rulebook/index.ts';

/** No document cites more. */
const MOST_NUMBERS = 500;
/** What may be the number of a cited act: "79/", "16-KL". */
const NUMBER = /(?<![\d/.,-])(\d{1,6}[a-z]?) ?[/-] ?(?=\p{Lu}|\p{Ll}{2}-|(?:19|20)\d{2} ?[/-])/gu;

/**
 * What the installation knows that a text does not say: acts of the register with the numbers that the text prints,
 * units that ended, the calendar; as of today for a text without a date. Four queries.
 */
export async function loadReviewKnowledge(view: View, text: string): Promise<LintKnowledge> {
  const numbers = new Set<string>();
  for (const match of text.matchAll(NUMBER)) {
    if (numbers.size >= MOST_NUMBERS) break;
    numbers.add(match[1] ?? '');
  }
  const acts = await listKnownActs(view.tx, [...numbers]);
  const dissolved = (await listEndedUnits(view.tx, view.today)).map(({ successors, ...unit }) => ({
    ...unit,
    successors: [...successors],
  }));
  const calendar = await calendarOf(view);
  return { on: view.today, acts, dissolved, ...(calendar && { calendar }) };
}

/** A province without an installed calendar is not told about days off. */
async function calendarOf(view: View): Promise<WorkCalendar | null> {
  try {
    return await loadCalendar(view.tx);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
