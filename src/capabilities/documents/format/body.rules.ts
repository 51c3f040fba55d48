import { pointLetters } from '../../../kernel/vietnamese.ts';
import { codeRows } from './code.rules.ts';
import type { AnnexBlock, Block, Numbered, TableBlock } from './official-document.rules.ts';
import type {
  Placing,
  PrintedAnnexBlock,
  PrintedBlock,
  PrintedParagraph,
  PrintedTable,
  Run,
} from './printed-document.rules.ts';
import { capitals, clean, cleanLine, roman } from './words.rules.ts';

type Counters = Record<Numbered['kind'], number>;

/** What a number begins anew below it; articles run on through the chapters (NĐ 30/2020, Annex I, II.6). */
const BELOW: Record<Numbered['kind'], readonly Numbered['kind'][]> = {
  part: ['chapter', 'section', 'clause', 'point'],
  chapter: ['clause', 'point'],
  section: ['clause', 'point'],
  article: ['clause', 'point'],
  clause: ['point'],
  point: [],
};

/** Gives the blocks of a body their numbers, letters and setting. */
export function printBody(blocks: readonly Block[]): PrintedBlock[];
export function printBody(blocks: readonly AnnexBlock[]): PrintedAnnexBlock[];
export function printBody(blocks: readonly AnnexBlock[]): PrintedAnnexBlock[] {
  const at: Counters = { part: 0, chapter: 0, section: 0, article: 0, clause: 0, point: 0 };
  return blocks.flatMap((block): PrintedAnnexBlock[] => {
    if (block.kind === 'code') return [{ kind: 'code', rows: codeRows(block.content), text: cleanLine(block.text) }];
    if (block.kind === 'table') return [printTable(block)];
    if (block.kind === 'dash') return [paragraph([{ text: `- ${cleanLine(block.text).replace(/^[-–+•]\s+/u, '')}` }])];
    if (block.kind !== 'paragraph') return printNumbered(block, at);
    const style = block.style === undefined ? {} : { [block.style]: true };
    return lines(block.text).map((text) => paragraph([{ text, ...style }]));
  });
}

function printNumbered(block: Numbered, at: Counters): PrintedParagraph[] {
  at[block.kind] += 1;
  for (const kind of BELOW[block.kind]) at[kind] = 0;
  const [title, count] = [cleanLine(block.title), at[block.kind]];
  const texts = lines(block.text ?? '');
  const following = texts.map((text) => paragraph([{ text }]));
  const inner = at.part + at.chapter > 0 ? 3 : 2;
  switch (block.kind) {
    case 'part':
    case 'chapter': {
      const label = `${block.kind === 'part' ? 'Phần' : 'Chương'} ${roman(count)}`;
      const name = paragraph([{ text: capitals(title), bold: true }], 'center', 2);
      return [
        paragraph([{ text: label, bold: true }], 'center', title ? 0 : 2),
        ...(title ? [name] : []),
        ...following,
      ];
    }
    case 'section':
      return [
        paragraph([{ text: `${roman(count)}. ${capitals(title)}`.trimEnd(), bold: true }], 'body', inner),
        ...following,
      ];
    case 'article':
      return titled(`Điều ${count}.`, title, texts, inner, true);
    case 'clause':
      return titled(`${count}.`, title, texts, at.section + at.article > 0 ? inner + 1 : inner, false);
    case 'point':
      return point(`${letterOf(count)})`, title, texts);
  }
}

/** "1. Mục đích" bold with its words below it; without a title the words stand beside the number. */
function titled(label: string, title: string, texts: readonly string[], level: number, boldLabel: boolean) {
  if (title) {
    const heading = paragraph([{ text: `${label} ${title}`, bold: true }], 'body', level);
    return [heading, ...texts.map((text) => paragraph([{ text }]))];
  }
  const [first = '', ...rest] = texts;
  const opening = boldLabel
    ? [{ text: label, bold: true }, { text: ` ${first}` }]
    : [{ text: `${label} ${first}`.trimEnd() }];
  return [paragraph(opening), ...rest.map((text) => paragraph([{ text }]))];
}

function point(label: string, title: string, [first = '', ...rest]: readonly string[]): PrintedParagraph[] {
  const runs: Run[] = [{ text: first || title ? `${label} ` : label }];
  const end = first && !/[.:;,?]$/.test(title) ? ':' : '';
  if (title) runs.push({ text: `${title}${end}${first ? ' ' : ''}`, bold: true });
  if (first) runs.push({ text: first });
  return [paragraph(runs), ...rest.map((text) => paragraph([{ text }]))];
}

/** a … y of the Vietnamese alphabet, without f, j, w, z and with đ; then aa, ab, … @param count from 1 */
export function letterOf(count: number): string {
  const letters = pointLetters.length;
  const round = Math.floor((count - 1) / letters);
  return (round > 0 ? letterOf(round) : '') + (pointLetters[(count - 1) % letters] ?? '');
}

/** The letters of a table shrink with the number of its columns, down to what is still read easily. */
function printTable({ columns, rows }: TableBlock): PrintedTable {
  const size = columns.length <= 5 ? 26 : columns.length <= 8 ? 24 : 20;
  const printed = rows.map(({ kind, cells }) => {
    const kept = cells.slice(0, columns.length).map(clean);
    const all = kept.length > 0 ? kept : [''];
    return {
      cells: all,
      span: Math.max(1, columns.length - all.length + 1),
      bold: kind !== 'row',
      group: kind === 'group',
    };
  });
  return {
    kind: 'table',
    size,
    columns: columns.map((each) => ({ ...each, title: cleanLine(each.title) })),
    rows: printed,
  };
}

export const paragraph = (runs: readonly Run[], placing: Placing = 'body', level = 0): PrintedParagraph => ({
  kind: 'paragraph',
  placing,
  level,
  runs,
});

const lines = (text: string): string[] =>
  clean(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
