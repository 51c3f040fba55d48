import { type Day, formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { BriefingSection } from './briefing.rules.ts';
import type { TypedConclusion } from './conclusion.rules.ts';

/** One conclusion of the form, taken or not. */
export interface FormRow extends TypedConclusion {
  readonly take: boolean;
  /** what it is about, where it comes from the sheet */
  readonly about: string | null;
}

export interface MeetingForm {
  readonly heldOn: string;
  readonly chairedBy: string;
  readonly rows: readonly FormRow[];
}

/** Rows for what was concluded beside the sheet. */
const EXTRA_ROWS = 3;
const MOST_ROWS = 60;
const EXTRA: FormRow = { take: false, about: null, words: '', unitIds: [], dueOn: '' };

export const withExtraRows = (rows: readonly FormRow[]): FormRow[] => [...rows, ...new Array(EXTRA_ROWS).fill(EXTRA)];

/** The sheet's proposals as a form: nothing is concluded until somebody ticks it. */
export const proposedRows = (sections: readonly BriefingSection[]): FormRow[] =>
  sections
    .flatMap(({ items }) => items)
    .slice(0, MOST_ROWS - EXTRA_ROWS)
    .map(({ what, units, proposal }) => ({
      take: false,
      about: what,
      words: proposal.words,
      unitIds: units.map(({ id }) => id),
      dueOn: typedDay(proposal.dueOn),
    }));

export const typedDay = (day: Day | null): string => (day ? formatDay(day) : '');

interface Values {
  text(name: string): string;
  all(name: string): readonly string[];
}

/** What was sent: row by row as `words-0`, `due-0`, `units-0` (of the sheet) or `unit-0` (chosen), `take-0`. */
export function readMeetingForm(form: Values): MeetingForm {
  const count = Math.min(MOST_ROWS, Number.parseInt(form.text('rows'), 10) || 0);
  return {
    heldOn: form.text('heldOn'),
    chairedBy: form.text('chairedBy'),
    rows: Array.from({ length: count }, (_, index): FormRow => {
      const given = form.text(`units-${index}`).split(',');
      const unitIds = [...given, form.text(`unit-${index}`)].flatMap((text) => parseId(text.trim()) ?? []);
      const words = form.text(`words-${index}`);
      const about = form.text(`about-${index}`) || null;
      return {
        // A row beside the sheet counts as soon as something is written in it.
        take: form.text(`take-${index}`) !== '' || (about === null && words !== ''),
        about,
        words,
        unitIds: [...new Set(unitIds)],
        dueOn: form.text(`due-${index}`),
      };
    }),
  };
}

/** The rows that go into the notice, and where each stands in the form. */
export const takenRows = (rows: readonly FormRow[]): { readonly row: FormRow; readonly at: number }[] =>
  rows.flatMap((row, at) => (row.take ? [{ row, at }] : []));

/** Errors by rows of the notice, as errors by rows of the form. */
export function errorsByRow(
  rows: readonly FormRow[],
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const places = takenRows(rows);
  return Object.fromEntries(
    Object.entries(fields).map(([field, key]) => {
      const [, name, index] = /^(words|due|unit)-(\d+)$/.exec(field) ?? [];
      const at = index === undefined ? undefined : places[Number(index)]?.at;
      return [at === undefined ? field : `${name}-${at}`, key];
    }),
  );
}
