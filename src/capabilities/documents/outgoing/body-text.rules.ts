import { letterOf } from '../format/body.rules.ts';
import type { Block, Numbered } from '../format/official-document.rules.ts';

/** Signs before a line by which a person says what it is; the numbers themselves are given in drawing. */
const SIGNS: Readonly<Record<Numbered['kind'], { readonly write: (count: number) => string; readonly read: RegExp }>> =
  {
    part: { write: (count) => `Phần ${roman(count)}.`, read: /^Phần [IVXL\p{L}]+\.?\s+/u },
    chapter: { write: (count) => `Chương ${roman(count)}.`, read: /^Chương [IVXL]+\.?\s+/u },
    article: { write: (count) => `Điều ${count}.`, read: /^Điều \d+\.\s+/u },
    section: { write: (count) => `${roman(count)}.`, read: /^[IVXL]+\.\s+/u },
    clause: { write: (count) => `${count}.`, read: /^\d{1,3}\.\s+/u },
    point: { write: (count) => `${letterOf(count)})`, read: /^\p{Ll}{1,2}\)\s+/u },
  };

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let left = count;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return sign.repeat(times);
  }).join('');
}

const KINDS = Object.keys(SIGNS) as Numbered['kind'][];
const TABLE = /^\[Bảng (\d+)\]$/;

/**
 * The body as a person writes it: a line for each block, "I." "1." "a)" "-" before it, a bold title between asterisks,
 * a table by its place: "[Bảng 1]".
 */
export function bodyAsText(body: readonly Block[]): string {
  const counts = { table: 0, part: 0, chapter: 0, article: 0, section: 0, clause: 0, point: 0 };
  return body
    .map((block) => {
      if (block.kind === 'paragraph') return oneLine(block.text);
      if (block.kind === 'dash') return `- ${oneLine(block.text)}`;
      counts[block.kind] += 1;
      if (block.kind === 'table') return `[Bảng ${counts.table}]`;
      for (const below of RESETS[block.kind]) counts[below] = 0;
      return `${SIGNS[block.kind].write(counts[block.kind])} ${titled(block)}`;
    })
    .join('\n');
}

/** Counting begins anew under each of these; articles run through the whole document. */
const RESETS: Readonly<Record<Numbered['kind'], readonly Numbered['kind'][]>> = {
  part: ['section', 'clause', 'point'],
  chapter: ['section', 'clause', 'point'],
  article: ['clause', 'point'],
  section: ['clause', 'point'],
  clause: ['point'],
  point: [],
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function titled({ kind, title, text }: Numbered): string {
  const words = oneLine(text ?? '');
  if (!title.trim()) return words;
  if (kind === 'section' && !words) return oneLine(title);
  return [`*${oneLine(title)}*`, words].filter(Boolean).join(' ');
}

/**
 * Reads the lines back. A line that says what a block of before said is that block, with its style; a table keeps its
 * rows, and one that is no longer named is gone.
 */
export function textAsBody(text: string, before: readonly Block[]): Block[] {
  const tables = before.filter((block) => block.kind === 'table');
  const known = new Map(before.map((block) => [bodyAsText([block]), block]));
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .flatMap((line): Block[] => {
      const table = TABLE.exec(line);
      if (table) return tables.slice(Number(table[1]) - 1, Number(table[1]));
      const block = blockOf(line);
      return [known.get(bodyAsText([block])) ?? block];
    });
}

function blockOf(line: string): Block {
  if (line.startsWith('- ')) return { kind: 'dash', text: line.slice(2) };
  const kind = KINDS.find((each) => SIGNS[each].read.test(line));
  if (!kind) return { kind: 'paragraph', text: line };
  const words = line.replace(SIGNS[kind].read, '');
  const [, title, rest = ''] = /^\*([^*]+)\*\s*(.*)$/.exec(words) ?? [];
  if (title) return { kind, title, ...(rest && { text: rest }) };
  return kind === 'section' ? { kind, title: words } : { kind, title: '', text: words };
}
