import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';

export const SECTIONS = ['overdue', 'ahead', 'waiting'] as const;
/** Quá hạn, đến hạn 14 ngày, chờ ý kiến tôi (practice 28). */
export type SectionKind = (typeof SECTIONS)[number];

/** How far ahead the sheet looks. */
export const DAYS_AHEAD = 14;

export interface BriefingItem {
  readonly what: string;
  readonly units: readonly { readonly id: Id; readonly name: string }[];
  readonly day: Day | null;
  readonly href: string;
  /** as a leader may conclude; neutral, and edited before it is anybody's word */
  readonly proposal: { readonly words: string; readonly dueOn: Day | null };
}

export interface BriefingSection {
  readonly kind: SectionKind;
  /** of everything, shown or not */
  readonly total: number;
  readonly href: string;
  readonly items: readonly BriefingItem[];
}

/** A row of the sheet as it is printed. */
export interface SheetRow {
  readonly item: BriefingItem;
  readonly cells: readonly [what: string, units: string, day: string, proposal: string];
  readonly lines: number;
}

export interface SheetSection extends Omit<BriefingSection, 'items'> {
  readonly rows: readonly SheetRow[];
  /** not on the sheet; the list has them */
  readonly more: number;
}

/** Letters that fit on a line of each column, measured for 13 pt on 165 mm. */
export const COLUMNS = [
  { key: 'what', width: 36, letters: 24 },
  { key: 'units', width: 22, letters: 13 },
  { key: 'day', width: 14, letters: 9 },
  { key: 'proposal', width: 28, letters: 18 },
] as const;

/** Lines of a table that one A4 holds under its head; every section has a line of its own and one for what is left out. */
const PAGE_LINES = 36;
const SECTION_LINES = 2;
/** What each section may show before the next one is asked. */
const AT_LEAST = 2;
const LONGEST_WHAT = 110;
const LONGEST_PROPOSAL = 110;
const NAMES_SHOWN = 3;

/** Cuts what does not fit on one A4: a few of each section first, then by rank as long as there is room. */
export function fitSheet(sections: readonly BriefingSection[], dayWords: (day: Day) => string): SheetSection[] {
  const drawn = sections.map((section) => section.items.map((item) => rowOf(item, dayWords)));
  const taken = drawn.map(() => 0);
  let room = PAGE_LINES - sections.length * SECTION_LINES;
  const take = (most: number): void => {
    drawn.forEach((rows, index) => {
      for (;;) {
        const count = taken[index] ?? 0;
        const next = rows[count];
        if (!next || count >= most || next.lines > room) return;
        room -= next.lines;
        taken[index] = count + 1;
      }
    });
  };
  take(AT_LEAST);
  take(Number.POSITIVE_INFINITY);
  return sections.map(({ items: _, ...section }, index) => {
    const rows = (drawn[index] ?? []).slice(0, taken[index]);
    return { ...section, rows, more: Math.max(0, section.total - rows.length) };
  });
}

function rowOf(item: BriefingItem, dayWords: (day: Day) => string): SheetRow {
  const cells = [
    shortened(item.what, LONGEST_WHAT),
    namesOf(item.units.map(({ name }) => name)),
    item.day ? dayWords(item.day) : '',
    shortened(item.proposal.words, LONGEST_PROPOSAL),
  ] as const;
  const lines = Math.max(...cells.map((cell, index) => linesOf(cell, COLUMNS[index]?.letters ?? 1)));
  return { item, cells, lines };
}

/** "Sở A, Sở B, Sở C và 4 đơn vị khác" */
export function namesOf(names: readonly string[]): string {
  const shown = names.slice(0, names.length === NAMES_SHOWN + 1 ? NAMES_SHOWN - 1 : NAMES_SHOWN);
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(', ')} và ${left} đơn vị khác` : shown.join(', ');
}

/** Cut at a word, so that nothing is read half. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' '))).replace(/[\s,;:.]+$/, '')}…`;
}

/** How many lines words take, broken between them as a printer breaks them. */
export function linesOf(text: string, letters: number): number {
  let lines = 1;
  let room = letters;
  for (const word of text.split(/\s+/)) {
    if (word.length + (room === letters ? 0 : 1) > room) {
      lines += room === letters ? 0 : 1;
      room = letters;
    }
    const over = Math.ceil(word.length / letters) - 1;
    lines += over;
    room -= Math.min(room, (over > 0 ? word.length % letters : word.length) + 1);
  }
  return lines;
}
