import { type Day, formatDay, parseDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

/** What a meeting concluded on one point: work for units, or words where nobody is named. */
export interface Conclusion {
  readonly words: string;
  readonly unitIds: readonly Id[];
  readonly dueOn: Day | null;
}

/** As the form has it; `dueOn` dd/mm/yyyy. */
export interface TypedConclusion {
  readonly words: string;
  readonly unitIds: readonly Id[];
  readonly dueOn: string;
}

const LONGEST = 1_000;

/** Errors by the number of the row, as `words-2`; none when all can be kept. */
export function readConclusions(
  typed: readonly TypedConclusion[],
  heldOn: Day | null,
  units: ReadonlySet<Id>,
): { readonly conclusions: Conclusion[]; readonly errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const conclusions = typed.map(({ words, unitIds, dueOn }, index): Conclusion => {
    const day = dueOn === '' ? null : parseDay(dueOn);
    const clean = words.replace(/\s+/g, ' ').trim();
    if (clean === '') errors[`words-${index}`] = 'meeting.error.words';
    if (clean.length > LONGEST) errors[`words-${index}`] = 'meeting.error.long';
    if (dueOn !== '' && !day) errors[`due-${index}`] = 'meeting.error.day';
    else if (day && heldOn && day < heldOn) errors[`due-${index}`] = 'meeting.error.due';
    if (unitIds.some((id) => !units.has(id))) errors[`unit-${index}`] = 'meeting.error.unit';
    return { words: clean, unitIds, dueOn: day };
  });
  return { conclusions, errors };
}

/** "Giao UBND huyện A, UBND huyện B gửi kế hoạch, chậm nhất ngày 16/05/2014": the sentence that the task will quote. */
export function sentenceOf({ words, dueOn }: Pick<Conclusion, 'words' | 'dueOn'>, names: readonly string[]): string {
  const said = words.replace(/[\s.;,]+$/, '');
  const due = dueOn ? `, chậm nhất ngày ${formatDay(dueOn)}` : '';
  if (names.length === 0) return `${said.charAt(0).toUpperCase()}${said.slice(1)}${due}`;
  return `Giao ${names.join(', ')} ${said}${due}`;
}

export const isWork = ({ unitIds }: Pick<Conclusion, 'unitIds'>): boolean => unitIds.length > 0;
