import type { TableColumn } from './official-document.rules.ts';

/** What stands on paper, in the order in which it is read; Word, PDF and the frozen text are made of it. */
export interface PrintedDocument {
  readonly title: string;
  readonly head: PrintedHead;
  /** ô 5a: null in a công văn */
  readonly heading: PrintedHeading | null;
  readonly body: readonly PrintedBlock[];
  readonly closing: PrintedClosing;
  readonly annexes: readonly PrintedAnnex[];
}

/** The two columns at the top of page 1: `parent`, `issuer`, `number`, `letterSubject`, marks; motto, place and date. */
export interface PrintedHead {
  readonly parent: readonly string[];
  readonly issuer: readonly string[];
  /** empty in a paper without a register */
  readonly number: string;
  /** ô 5b: "V/v …", else empty */
  readonly letterSubject: string;
  readonly draft: string;
  readonly urgency: PrintedUrgency | null;
  readonly country: string;
  readonly motto: string;
  readonly placeAndDate: string;
}

/** `width` of its frame in millimetres; the height is 8 (NĐ 30/2020, Annex I, II.10b). */
export interface PrintedUrgency {
  readonly text: string;
  readonly width: number;
}

export interface PrintedHeading {
  readonly type: string;
  readonly subject: string;
  /** "(Ban hành kèm theo …)" under the subject of a document that another one issues */
  readonly reference: string;
}

export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** `body` is justified with an indented first line. */
export type Placing = 'body' | 'center' | 'addressees' | 'addressee';

export interface PrintedParagraph {
  readonly kind: 'paragraph';
  readonly placing: Placing;
  /** 0: no heading; 1 is the document's own */
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface PrintedTable {
  readonly kind: 'table';
  /** half-points */
  readonly size: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly PrintedRow[];
}

/** The first cell spans the columns for which the row has no cells. The name of a group stays with its first row. */
export interface PrintedRow {
  readonly group: boolean;
  readonly cells: readonly string[];
  readonly span: number;
  readonly bold: boolean;
}

/** Rows of modules, '1' dark (ISO/IEC 18004), without the quiet zone; `text` below them. */
export interface PrintedCode {
  readonly kind: 'code';
  readonly rows: readonly string[];
  readonly text: string;
}

export type PrintedBlock = PrintedParagraph | PrintedTable;
export type PrintedAnnexBlock = PrintedBlock | PrintedCode;

export interface PrintedClosing {
  /** "Nơi nhận:" and its lines; empty where nothing is distributed */
  readonly recipients: readonly string[];
  readonly signatures: readonly PrintedSignature[];
}

export interface PrintedSignature {
  readonly lines: readonly string[];
  readonly name: string;
}

export interface PrintedAnnex {
  readonly landscape: boolean;
  /** with its own letterhead where the document issues another one, else null */
  readonly head: Pick<PrintedHead, 'parent' | 'issuer' | 'country' | 'motto'> | null;
  /** "Phụ lục I", or the type of what is issued */
  readonly heading: PrintedHeading;
  readonly body: readonly PrintedAnnexBlock[];
}
