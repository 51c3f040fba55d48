/** A note about how a text was read, as it is stored: "code", or "code=count". */
export interface StoredNote {
  readonly code: string;
  readonly count?: number;
}

export const noteToText = ({ code, count }: StoredNote): string => (count === undefined ? code : `${code}=${count}`);

function noteOfText(text: string): StoredNote {
  const [code = '', count] = text.split('=');
  return count === undefined ? { code } : { code, count: Number(count) };
}

/** How letters and line ends were written changes no word; it stays in the record. */
const LETTERS = new Set(['byte-order-mark', 'utf-16', 'decomposed', 'carriage-returns', 'mixed-line-ends']);

/** What a reader of the text should know of how it was read. */
export const notesToShow = (stored: readonly string[]): StoredNote[] =>
  stored.map(noteOfText).filter(({ code }) => !LETTERS.has(code));
