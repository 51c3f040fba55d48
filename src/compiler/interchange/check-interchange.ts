import { createHash } from 'node:crypto';
import { answerShape } from './answer-shape.ts';
import { checkShape, damaged } from './check-shape.ts';
import { Damage } from './damage.ts';
import type { Interchange } from './interchange.ts';
import { peopleShape } from './obligation-shape.ts';

/** A text that is longer is no document that gives work; the same limit as for every other file. */
export const LONGEST_TEXT = 10 * 1024 * 1024;

/**
 * Checks what a file says against itself: the text by its SHA-256, every field, every place, every quote.
 * @returns the same value, now of its type. @throws Damage that names the first element that does not hold
 */
export function checkInterchange(given: { text: string; answer: unknown; people: unknown }): Interchange {
  const { text, answer, people } = given;
  if (text.length > LONGEST_TEXT) {
    throw new Damage('too-large', null, 'Văn bản dài hơn 10 MB.', 'The text is longer than 10 MB.');
  }
  checkShape(answerShape.node, answer, { path: 'answer', length: text.length, depth: 0 });
  if (people !== null) checkShape(peopleShape.node, people, { path: 'people', length: text.length, depth: 0 });
  const interchange = { text, answer, people } as Interchange;
  checkText(interchange);
  checkPlaces(interchange);
  return interchange;
}

export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function checkText({ text, answer }: Interchange): void {
  if (sha256Of(text) === answer.text_sha256) return;
  throw damaged(
    'answer/text_sha256',
    'nội dung văn bản đã bị sửa sau khi xuất (mã SHA-256 không khớp).',
    'the text was changed after the export (its SHA-256 differs).',
  );
}

function checkPlaces({ text, answer, people }: Interchange): void {
  const rows = checkQuotes(answer.obligations, text, 'answer/obligations');
  if (people) {
    checkQuotes(people.obligations, text, 'people/obligations');
    people.obligations.forEach((each, index) => {
      const stray = each.rows.find((row) => !rows.has(row));
      if (stray !== undefined) throw noSuch(`people/obligations[${index + 1}]/rows`, stray);
    });
  }
  const keys = new Set(answer.citation_entities.map((entity) => entity.key));
  answer.citations.forEach((citation, index) => {
    if (!keys.has(citation.key)) throw noSuch(`answer/citations[${index + 1}]/key`, citation.key);
  });
  checkOrder(answer.structure, 'answer/structure');
  checkOrder(answer.citations, 'answer/citations');
  checkOrder(answer.sentences, 'answer/sentences');
  checkCover(answer.sentences, text.length);
}

interface Quoted {
  readonly id: string;
  readonly anchor: readonly [number, number];
  readonly quote: string;
}

/** @returns the ids, each of which stands once */
function checkQuotes(list: readonly Quoted[], text: string, path: string): Set<string> {
  const ids = new Set<string>();
  list.forEach(({ id, anchor, quote }, index) => {
    const where = `${path}[${index + 1}]`;
    if (ids.has(id)) throw damaged(`${where}/id`, `mã ${id} có hai lần.`, `the id ${id} stands twice.`);
    if (text.slice(...anchor) !== quote) {
      throw damaged(`${where}/quote`, 'trích dẫn khác với văn bản.', 'the quote is not what the text says.');
    }
    ids.add(id);
  });
  return ids;
}

const noSuch = (where: string, id: string): Damage => {
  const shown = id.slice(0, 40);
  return damaged(where, `không có mục “${shown}”.`, `there is no “${shown}”.`);
};

function checkOrder(list: readonly { readonly start: number; readonly end: number }[], path: string): void {
  const wrong = list.findIndex(({ start, end }) => start > end);
  if (wrong >= 0)
    throw damaged(`${path}[${wrong + 1}]`, 'vị trí cuối đứng trước vị trí đầu.', 'ends before it starts.');
}

function checkCover(sentences: Interchange['answer']['sentences'], length: number): void {
  let at = 0;
  sentences.forEach(({ start, end }, index) => {
    if (start !== at) throw damaged(`answer/sentences[${index + 1}]`, 'không nối với câu trước.', 'leaves a gap.');
    at = end;
  });
  if (at !== length) throw damaged('answer/sentences', 'không phủ hết văn bản.', 'do not cover the text.');
}
