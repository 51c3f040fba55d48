import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';

/** One line of a paper and how it is set; sizes in points, lengths in millimetres. */
export interface Line {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: LaidOutParagraph['align'];
  readonly font?: string;
  readonly color?: string;
  readonly indent?: number;
  readonly gap?: number;
  readonly lines?: number;
  /** bold words before the text */
  readonly label?: string;
  /** length of the line drawn below */
  readonly rule?: number;
}

export interface Paper {
  /** issuer, motto, number, place and date */
  readonly head: readonly [readonly Line[], readonly Line[], readonly Line[], readonly Line[]];
  readonly title: readonly Line[];
  readonly body: readonly Line[];
  /** Nơi nhận and signature */
  readonly tail: readonly [readonly Line[], readonly Line[]];
  readonly annexes?: readonly {
    readonly lines: readonly Line[];
    readonly table?: readonly (readonly string[])[];
    readonly landscape?: boolean;
  }[];
}

/** What is set wrong on the page itself. */
export interface Seed {
  readonly margins?: readonly [top: number, right: number, bottom: number, left: number];
  readonly paper?: readonly [width: number, height: number];
  readonly numberAt?: 'top' | 'bottom' | 'none';
  readonly numberAlign?: 'center' | 'right';
  readonly numberSize?: number;
  readonly numberOnFirst?: boolean;
  readonly annexGoesOn?: boolean;
}
