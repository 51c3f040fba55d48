/**
 * What a document looks like on paper, whoever wrote it and in which program. Lengths are millimetres, sizes of letters
 * and gaps are points; null is what the file does not tell.
 */
export interface LaidOutDocument {
  readonly origin: 'docx' | 'pdf';
  readonly pages: number | null;
  readonly sections: readonly LaidOutSection[];
  /** in reading order; cells of a table that only sets columns side by side are read one after the other */
  readonly paragraphs: readonly LaidOutParagraph[];
  /** words of headers and footers */
  readonly margins: string;
  /** where pictures stand; none is decoded or kept */
  readonly pictures: readonly PaperPlace[];
}

export interface PaperPlace {
  /** from 1 */
  readonly page: number | null;
  /** of the paragraph in the document, from 1 */
  readonly paragraph: number;
}

/** Pages of one kind that are numbered together. */
export interface LaidOutSection {
  readonly width: number;
  readonly height: number;
  /** in a PDF measured from the words, which may end before the margin: see `measured` */
  readonly margins: PaperMargins;
  readonly measured: boolean;
  readonly numbering: PageNumbering;
}

export interface PaperMargins {
  readonly top: number | null;
  readonly right: number | null;
  readonly bottom: number | null;
  readonly left: number | null;
}

export interface PageNumbering {
  /** in which margin the numbers stand */
  readonly at: 'top' | 'bottom' | null;
  readonly align: Alignment | null;
  readonly size: number | null;
  readonly upright: boolean;
  readonly arabic: boolean;
  readonly onFirstPage: boolean;
  /** counts from 1 in this section */
  readonly restarts: boolean;
  /** of the section, where the file tells */
  readonly pages: number | null;
}

export type Alignment = 'left' | 'center' | 'right' | 'both';

/** How letters look. */
export interface Face {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** six hexadecimal digits */
  readonly colour: string;
}

export interface FacedText extends Face {
  readonly text: string;
}

export interface LaidOutParagraph {
  /** with the number that its list gives it, without the white space around it */
  readonly text: string;
  readonly faces: readonly FacedText[];
  readonly place: PaperPlace;
  /** index into the document's sections */
  readonly section: number;
  readonly column: 'whole' | 'left' | 'right';
  /** stands in a table with drawn lines */
  readonly inTable: boolean;
  /** stands in a box or frame of its own */
  readonly framed: boolean;
  /** paragraphs of one row stand at one height; in a PDF the height itself */
  readonly row: number;
  readonly align: Alignment | null;
  /** from the left edge of the text to the first letter */
  readonly firstLine: number | null;
  readonly gapBefore: number | null;
  /** as a multiple of single spacing */
  readonly lineSpacing: number | null;
  /** of its longest line as printed */
  readonly width: number;
  /** too long for one line */
  readonly wraps: boolean;
  readonly rule: RuleBelow | null;
}

/** A horizontal line drawn under the words of a paragraph. */
export interface RuleBelow {
  readonly length: number;
  readonly solid: boolean;
}
