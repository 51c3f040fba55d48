import type { Day } from '../../../kernel/day.ts';

/**
 * An official document as data (NĐ 30/2020, Annex I). Word and PDF are drawn from this one model, the text that is
 * frozen for signing is read from it, and nothing of its form is typed by a person.
 */
export interface OfficialDocument {
  readonly form: DocumentForm;
  readonly issuer: Issuer;
  /** `value` null until it is numbered: "Số:      /KH-UBND"; then the document says DỰ THẢO (practice 2) */
  readonly number: { readonly value: number | null; readonly symbol: string };
  /** of place and date: "Kon Tum" */
  readonly place: string;
  /** null: "ngày     tháng     năm" */
  readonly date: Day | null;
  /** "Kế hoạch", in its own letters; null for a công văn */
  readonly typeName: string | null;
  /** trích yếu; of a công văn without the "V/v " */
  readonly subject: string;
  /** "Kính gửi": only Tờ trình, Báo cáo sent upward, Công văn */
  readonly addressees: readonly string[];
  /** căn cứ, each without its last `;` or `.` */
  readonly bases: readonly string[];
  readonly body: readonly Block[];
  readonly signatures: readonly Signature[];
  /** Nơi nhận, each without dash and `;`; a công văn's "Như trên" and the last line "Lưu" are added in drawing */
  readonly recipients: readonly string[];
  /** "VT, VX": what stands after "Lưu:" */
  readonly archive: string;
  readonly urgency: Urgency | null;
  readonly annexes: readonly Annex[];
}

/** Samples 1.1–1.10 of Annex III; a slip (phiếu trình) is a paper inside an office. */
export type DocumentForm = 'decision' | 'named' | 'letter' | 'invitation' | 'minutes' | 'slip';

/**
 * Ô 2: `parent` null where the issuer stands under nobody, such as a People's Committee. Both in their own letters
 * ("Ủy ban nhân dân tỉnh Kon Tum"): drawing sets the capitals, and the running text needs the name without them.
 */
export interface Issuer {
  readonly parent: string | null;
  readonly name: string;
}

/** Ô 7: `lines` such as "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"; `name` null until somebody signed. */
export interface Signature {
  readonly lines: readonly string[];
  readonly name: string | null;
}

export type Urgency = 'urgent' | 'very-urgent' | 'express';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly style?: 'italic' | 'bold' }
  /** "- …" inside a paragraph's list */
  | { readonly kind: 'dash'; readonly text: string }
  | Numbered
  | TableBlock;

/**
 * Structure A (`chapter`, `article`) and B (`section` I., `clause` 1., `point` a)) of the body; numbers and letters are
 * given in drawing, in the Vietnamese alphabet. `title` is set bold, `text` follows it upright.
 */
export interface Numbered {
  readonly kind: 'part' | 'chapter' | 'section' | 'article' | 'clause' | 'point';
  readonly title: string;
  readonly text?: string;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A code to be read by a telephone, with its words below it; only in annexes (practice 6). */
export interface CodeBlock {
  readonly kind: 'code';
  /** what the code says, at most some hundred characters */
  readonly content: string;
  readonly text: string;
}

export type AnnexBlock = Block | CodeBlock;

/** `width` is a share of the row. */
export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface TableRow {
  readonly kind: 'row' | 'group' | 'total';
  readonly cells: readonly string[];
}

/** "Phụ lục I"; numbered in drawing where there are several. A table too wide for the page asks for `landscape`. */
export interface Annex {
  readonly title: string;
  readonly landscape: boolean;
  readonly body: readonly AnnexBlock[];
  /** "Kế hoạch": the annex is a document that this one issues, with its own head and no number of its own (practice 5) */
  readonly issuedAs?: string;
}
