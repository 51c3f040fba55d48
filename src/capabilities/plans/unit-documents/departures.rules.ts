import type { Id } from '../../../kernel/ids.ts';
import { translator } from '../../../kernel/translate.ts';
import { fieldChanges } from '../acts/line-words.rules.ts';
import { sendingMessages } from '../acts/sending.messages.ts';
import type { CodeNames } from '../lines/content/code-names.rules.ts';
import type { FormField } from '../lines/content/line-fields.rules.ts';
import type { LineContent, LineState } from '../lines/line.rules.ts';
import { lineFormMessages } from '../lines/line-form.messages.ts';

/** A unit's line beside what the province decided on it. */
export interface DecidedLine {
  readonly id: Id;
  readonly state: LineState;
  /** what the unit has in its plan now */
  readonly content: LineContent;
  readonly decision: 'keep' | 'merge' | 'amend' | 'cut' | 'postpone' | null;
  readonly reason: string;
  /** what was decided on */
  readonly decided: LineContent | null;
  /** the line of the provincial plan that it went into */
  readonly item: LineContent | null;
}

export interface Departure {
  readonly lineId: Id;
  readonly title: string;
  readonly kind: 'kept-though-cut' | 'kept-though-postponed' | 'undecided' | 'differs';
  /** column by column where it differs; in Vietnamese, as a document says it */
  readonly changes: readonly { readonly label: string; readonly approved: string; readonly issued: string }[];
}

/** A line that the unit has opened again goes its own way; a locked one follows the province. */
const isOwnWay = (line: DecidedLine): boolean => line.state === 'returned' || line.state === 'open';

/** What the unit issues: cut and postponed lines stay out, amended ones as approved, unless the unit opened them again. */
export function issuedContentOf(line: DecidedLine): LineContent | null {
  if (isOwnWay(line)) return line.content;
  if (line.decision === 'cut' || line.decision === 'postpone') return null;
  return line.decision === 'amend' ? (line.item ?? line.content) : line.content;
}

const COMPARED: readonly FormField[] = ['title', 'time', 'place', 'leadName', 'product', 'quantity', 'money'];
const t = translator('vi', lineFormMessages, sendingMessages);

/**
 * Where the plan that a unit issues says something else than the lines that the province approved (practice 8); nothing
 * before the provincial plan is issued.
 */
export const departuresOf = (lines: readonly DecidedLine[], names: CodeNames): Departure[] =>
  lines.flatMap((line): Departure[] => {
    const issued = issuedContentOf(line);
    if (!issued) return [];
    const about = { lineId: line.id, title: issued.title, changes: [] };
    if (line.decision === null) return [{ ...about, kind: 'undecided' }];
    if (line.decision === 'cut') return [{ ...about, kind: 'kept-though-cut' }];
    if (line.decision === 'postpone') return [{ ...about, kind: 'kept-though-postponed' }];
    // of a merged line the item holds several: its own part was approved as it was decided on
    const approved = line.decision === 'amend' ? line.item : line.decided;
    const changes = approved
      ? fieldChanges(t, approved, issued, names).filter(({ field }) => COMPARED.includes(field))
      : [];
    if (changes.length === 0) return [];
    const worded = changes.map(({ field, before, after }) => ({
      label: t(`plan.line.field.${field}`),
      approved: before,
      issued: after,
    }));
    return [{ ...about, kind: 'differs', changes: worded }];
  });
