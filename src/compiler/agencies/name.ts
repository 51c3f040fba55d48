import { lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';
import type { Block } from '../text/blocks.ts';
import type { AgencyMatch } from './match.ts';

/** The name of an agency as it should be printed: UBND short, the field after Sở or Bộ in full. */
export function agencyName(block: Block, match: AgencyMatch): string {
  if (!match.field) return printedName(block, match.from, match.next);
  const head = printedName(block, match.from, match.field.from);
  const tail = printedName(block, match.field.next, match.next);
  return [head, match.field.name, tail].filter((part) => part !== '').join(' ');
}

/** The words of a name in one spelling; what a scan misread is set right ("tô chức" → "tổ chức"). */
export function printedName({ text, tokens }: Block, from: number, next: number): string {
  if (next <= from) return '';
  let name = '';
  let copied = tokens.start[from] ?? 0;
  for (let at = from; at < next; at += 1) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? 0;
    const read = tokens.word[at] ?? '';
    const printed = text.slice(start, end);
    if (printed.toLowerCase() === read || lowerWithOneTonePlace(printed) === read) continue;
    name += text.slice(copied, start) + asPrinted(read, printed);
    copied = end;
  }
  return tidyName(name + text.slice(copied, tokens.end[next - 1] ?? 0));
}

function asPrinted(read: string, printed: string): string {
  if (printed.length > 1 && printed === printed.toUpperCase()) return read.toUpperCase();
  const capital = printed.charAt(0) !== printed.charAt(0).toLowerCase();
  return capital ? read.charAt(0).toUpperCase() + read.slice(1) : read;
}

/** Letters that tidying changes. */
const untidy = /[ỷỶ]|oá|oà|ban nhân/iu;

/** One spelling for the People's Committee and for tone marks in names. */
export function tidyName(name: string): string {
  if (!untidy.test(name)) return name.trim();
  return name
    .replace(/(?:[ỦU][ỷyỶY]|[Uu][ỷỶ]|ủy) ban nhân(?: dân)?(?!\p{L})/giu, 'UBND')
    .replace(/Uỷ|Uỷ/g, 'Ủy')
    .replace(/uỷ/g, 'ủy')
    .replace(/([Hh])oá(?!\p{L})/gu, '$1óa')
    .replace(/([Hh])oà(?!\p{L})/gu, '$1òa')
    .trim();
}

/** Key under which two spellings of one agency are the same. */
export function agencyKey(name: string): string {
  return tidyName(name)
    .toLowerCase()
    .replace(/^(?:tất cả )?(?:các|từng|mọi|những) /, '')
    .replace(/[.,;:"'()-]/g, ' ')
    .replace(/ và | & /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
