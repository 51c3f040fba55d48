import type { Block, Numbered } from '../format/official-document.rules.ts';

/** Signs before a line by which a person says what it is; the numbers themselves are given in drawing. */
const SIGNS: Readonly<Record<Numbered['kind'], { readonly sign: string; readonly read: RegExp }>> = {
  part: { sign: 'Phần I.', read: /^Phần [IVXL\p{L}]+\.?\s+/u },
  chapter: { sign: 'Chương I.', read: /^Chương [IVXL]+\.?\s+/u },
  article: { sign: 'Điều 1.', read: /^Điều \d+\.\s+/u },
  section: { sign: 'I.', read: /^[IVXL]+\.\s+/u },
  clause: { sign: '1.', read: /^\d{1,3}\.\s+/u },
  point: { sign: 'a)', read: /^\p{Ll}\)\s+/u },
};
const KINDS = Object.keys(SIGNS) as Numbered['kind'][];
const TABLE = /^\[Bảng (\d+)\]$/;

/**
 * The body as a person writes it: a line for each block, "I." "1." "a)" "-" before it, a bold title between asterisks,
 * a table by its place: "[Bảng 1]".
 */
export function bodyAsText(body: readonly Block[]): string {
  let tables = 0;
  return body
    .map((block) => {
      if (block.kind === 'table') {
        tables += 1;
        return `[Bảng ${tables}]`;
      }
      if (block.kind === 'paragraph') return oneLine(block.text);
      if (block.kind === 'dash') return `- ${oneLine(block.text)}`;
      return `${SIGNS[block.kind].sign} ${titled(block)}`;
    })
    .join('\n');
}

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
