/** A piece of text as the page places it; all measures in points, y downwards from the top to the base line. */
export interface PageItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** height of the letters */
  readonly size: number;
  readonly bold: boolean;
}

/** A drawn straight line, horizontal or vertical. */
export interface PageRule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
  readonly rules: readonly PageRule[];
}

/** Words that follow each other without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** width of the first word: whether it would have fitted on the line before */
  readonly firstWord: number;
}

export interface PageLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}
