import type { Refusal } from '../../kernel/result.ts';
import type { Message } from '../../kernel/translate.ts';

/** Where the words come from; `ocr`: a machine recognised them on a picture and may be wrong. */
export type SourceOrigin = 'text' | 'html' | 'docx' | 'pdf' | 'ocr';

/** Something that was left out, put right or counted while a file was read. */
export interface ReadingNote {
  readonly code: string;
  /** how many, where the message has a number */
  readonly count?: number;
}

/** The words of a file, before they are made canonical: lines, and tables as pipe tables. */
export interface ReadFile {
  readonly text: string;
  readonly origin: SourceOrigin;
  readonly notes: readonly ReadingNote[];
}

/** Why a file was not read; `message` says what it is, that nothing was kept, and what to do. */
export interface FileRefusal extends Refusal {
  readonly kind: 'invalid';
  readonly code: string;
  readonly message: Message;
}
