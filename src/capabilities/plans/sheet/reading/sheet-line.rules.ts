import type { Id } from '../../../../kernel/ids.ts';
import type { FormField } from '../../lines/content/line-fields.rules.ts';
import type { LineContent } from '../../lines/line.rules.ts';

/** A row as it was understood, before it is compared with the plan's lines. */
export interface SheetLine {
  readonly row: number;
  /** the line that the row came from, and the revision that went out with it */
  readonly of: LineCode | null;
  /** what the sheet says; only the given fields count */
  readonly content: LineContent;
  readonly given: readonly FormField[];
  /** sources of money that have a column of their own */
  readonly sources: readonly string[];
  /** where each given field stands, for what is found later */
  readonly at: Readonly<Record<string, string>>;
  /** some cell could not be understood */
  readonly wrong: boolean;
}

export interface LineCode {
  readonly lineId: Id;
  readonly revision: number;
}
