import type { PageRule } from '../../pdf/page.ts';
import type { FacedText } from '../laid-out-document.ts';

/** A piece of text where the page places it; points, y downwards to the base line. */
export interface FacedItem extends FacedText {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface FacedRule extends PageRule {
  readonly solid: boolean;
}

export interface FacedPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly FacedItem[];
  readonly rules: readonly FacedRule[];
  readonly pictures: number;
}

/** Words on one base line without a wide gap between them. */
export interface Chunk {
  readonly items: readonly FacedItem[];
  readonly text: string;
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly inTable: boolean;
  readonly framed: boolean;
}

/** Chunks on one base line. */
export interface Row {
  readonly page: number;
  readonly y: number;
  readonly chunks: readonly Chunk[];
}

export const MM_PER_POINT = 25.4 / 72;
/** Above and below the base line, as shares of the size, in Times New Roman. */
export const ASCENT = 0.891;
export const DESCENT = 0.216;
/** Height of a line in single spacing, as a share of the size. */
export const SINGLE = 1.15;
