import type { LabelCounter } from '../../docx/number-labels.ts';
import type { NumberingList } from '../../docx/numbering.ts';
import type { WordStyles } from '../../docx/styles.ts';
import type { LaidOutParagraph, LaidOutSection, PaperPlace, RuleBelow } from '../laid-out-document.ts';
import type { StyleSheet } from './style-sheet.ts';

/** What the reading of a document goes along with. */
export interface Flow {
  readonly sheet: StyleSheet;
  readonly styles: WordStyles;
  readonly lists: ReadonlyMap<string, NumberingList>;
  readonly label: LabelCounter;
  readonly fields: boolean[];
  readonly sections: readonly LaidOutSection[];
  readonly out: Draft[];
  readonly pictures: PaperPlace[];
  section: number;
  row: number;
  /** points that the paragraphs before leave open; null at the top of a cell and below a table */
  gap: number | null;
  style: string | null;
}

/** A paragraph to which lines drawn further down may still belong. */
export interface Draft extends LaidOutParagraph {
  rule: RuleBelow | null;
  readonly scope: string;
}

/** Where a paragraph stands. */
export interface Area {
  readonly column: LaidOutParagraph['column'];
  readonly inTable: boolean;
  readonly framed: boolean;
  /** millimetres between its edges */
  readonly width: number;
  readonly tableStyle: string | null;
  /** lines look for their words in the same scope */
  readonly scope: string;
}

/** Gives a line to the words above it. @returns whether there were any */
export function attachRule(flow: Flow, { scope }: Pick<Area, 'scope'>, rule: RuleBelow): boolean {
  const words = flow.out.findLast((draft) => draft.scope === scope || scope.startsWith(`${draft.scope} table`));
  if (words) words.rule = rule;
  return words !== undefined;
}
