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
  readonly proposal: Proposal;
}

export interface Proposal {
  /** beside the matter on the sheet */
  readonly short: string;
  /** as the notice would say it, after the names of the units */
  readonly words: string;
  readonly dueOn: Day | null;
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
  /** in millimetres */
  readonly height: number;
}

export interface SheetSection extends Omit<BriefingSection, 'items'> {
  readonly rows: readonly SheetRow[];
  /** not on the sheet; the list has them */
  readonly more: number;
}

/** Shares of the table and how many letters a line of each column takes, at 13 pt on 165 mm. */
export const COLUMNS = [
  { key: 'what', width: 36, letters: 25 },
  { key: 'units', width: 22, letters: 14 },
  { key: 'day', width: 15, letters: 10 },
  { key: 'proposal', width: 27, letters: 18 },
] as const;

/** Millimetres: a line, what a row has beside its lines, and what one A4 holds under its head. */
const LINE = 5.3;
const ROW = 1.1;
const PAGE = 195;
/** A section has its title, and a line for what is left out. */
const SECTION = 2 * (LINE + ROW);
/** A capital is wider than other letters. */
const CAPITAL = 1.5;
/** How many each section may show before the next one is asked: its first, its second, then whatever there is room for. */
const ROUNDS = [1, 2, Number.POSITIVE_INFINITY];
const LONGEST_WHAT = 110;
const LONGEST_PROPOSAL = 110;
const NAMES_SHOWN = 3;

/** Cuts what does not fit on one A4: a few of each section first, then by rank as long as there is room. */
export function fitSheet(sections: readonly BriefingSection[], dayWords: (day: Day) => string): SheetSection[] {
  const drawn = sections.map((section) => section.items.map((item) => rowOf(item, dayWords)));
  const taken = drawn.map(() => 0);
  let room = PAGE - sections.length * SECTION;
  const take = (most: number): void => {
    drawn.forEach((rows, index) => {
      for (;;) {
        const count = taken[index] ?? 0;
        const next = rows[count];
        if (!next || count >= most || next.height > room) return;
        room -= next.height;
        taken[index] = count + 1;
      }
    });
  };
  for (const most of ROUNDS) take(most);
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
    shortened(item.proposal.short, LONGEST_PROPOSAL),
  ] as const;
  const lines = Math.max(...cells.map((cell, index) => linesOf(cell, COLUMNS[index]?.letters ?? 1)));
  return { item, cells, height: lines * LINE + ROW };
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

/** How many lines words take, broken between them as a printer breaks them; a word too long for a line is divided. */
export function linesOf(text: string, letters: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(/\s+/)) {
    const width = widthOf(word);
    if (filled > 0 && filled + 1 + width > letters) {
      lines += 1;
      filled = 0;
    }
    const over = Math.ceil(width / letters) - 1;
    lines += Math.max(0, over);
    filled += (over > 0 ? width - over * letters : width) + (filled > 0 ? 1 : 0);
  }
  return lines;
}

const widthOf = (word: string): number => {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return word.length + capitals * (CAPITAL - 1);
};
