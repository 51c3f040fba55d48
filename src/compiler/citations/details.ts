import { agencyListAt } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { printedTokens, tokenAt } from '../text/tokens.ts';
import { dateAt } from './dates.ts';
import type { SymbolMatch } from './symbols.ts';

/** What stands behind a symbol: date, issuer, title, in either order. Character ranges. */
export interface CitationDetails {
  date: string | null;
  /** A date that no calendar has. */
  impossibleDate: boolean;
  dateFrom: number;
  issuer: string | null;
  issuerFrom: number;
  title: string | null;
  titleFrom: number;
  /** End of the last detail. */
  to: number;
}

const longestTitle = 320;
const dateWord = /^[\s,]*\(?(?:ban hành |ký |được ban hành |ban hành kèm theo )?(?:ngày )?/;

/** Reads date, issuer and title behind a symbol, up to `limit` (the next citation or the end of the block). */
export function readDetails(block: Block, symbol: SymbolMatch, limit: number, lexicon: Lexicon): CitationDetails {
  const details: CitationDetails = {
    date: null,
    impossibleDate: false,
    dateFrom: -1,
    issuer: null,
    issuerFrom: -1,
    title: null,
    titleFrom: -1,
    to: symbol.to,
  };
  for (let round = 0; round < 3; round += 1) {
    const read = readDate(block, details, limit) || readIssuer(block, details, limit, lexicon);
    if (!read) break;
  }
  readTitle(block, details, limit);
  return details;
}

function readDate(block: Block, details: CitationDetails, limit: number): boolean {
  if (details.dateFrom >= 0) return false;
  const words = block.lower.slice(details.to, Math.min(limit, details.to + 60));
  const lead = dateWord.exec(words)?.[0].length ?? 0;
  if (lead === 0) return false;
  const date = dateAt(block.lower, details.to + lead);
  if (!date || (!/ngày/.test(words.slice(0, lead)) && !/\//.test(words.slice(lead, lead + 5)))) return false;
  details.date = date.day;
  details.impossibleDate = date.day === null;
  details.dateFrom = details.to + lead;
  details.to = date.to;
  return true;
}

function readIssuer(block: Block, details: CitationDetails, limit: number, lexicon: Lexicon): boolean {
  if (details.issuer !== null) return false;
  const gap = /^[\s,]*của /.exec(block.lower.slice(details.to, Math.min(limit, details.to + 12)))?.[0].length ?? 0;
  if (gap === 0) return false;
  const token = tokenAt(block.tokens, details.to + gap);
  const list = agencyListAt(block, token, lexicon, true);
  const first = list.items[0];
  if (!first) return false;
  const joint = jointIssuer(block, first.next, lexicon);
  const end = aside(block, joint);
  details.issuer = printedTokens(block.text, block.tokens, first.from, end);
  details.issuerFrom = block.tokens.start[first.from] ?? details.to;
  details.to = block.tokens.end[end - 1] ?? details.to;
  return true;
}

/** "Bộ A - Bộ B": issuers of a joint act. */
function jointIssuer(block: Block, next: number, lexicon: Lexicon): number {
  let here = next;
  for (let count = 0; count < 4 && block.tokens.word[here] === '-'; count += 1) {
    const other = agencyListAt(block, here + 1, lexicon).items[0];
    if (!other) break;
    here = other.next;
  }
  return here;
}

/** "(khóa XI)" belongs to the issuer. */
function aside(block: Block, next: number): number {
  const { word } = block.tokens;
  if (word[next] !== '(' || !['khóa', 'khoá'].includes(word[next + 1] ?? '')) return next;
  return word[next + 3] === ')' ? next + 4 : next;
}

function readTitle(block: Block, details: CitationDetails, limit: number): void {
  const words = block.text.slice(details.to, Math.min(limit, details.to + longestTitle));
  const opening = /^[\s,]*(?:về(?: việc)? |quy định |ban hành |phê duyệt |hướng dẫn |thực hiện |sửa đổi)/u.exec(words);
  if (!opening) return;
  const end = titleEnd(words, opening[0].length);
  const title = words
    .slice(0, end)
    .trim()
    .replace(/^[,\s]+/, '');
  details.title = title.replace(/[\s,]+$/, '');
  details.titleFrom = details.to;
  details.to += end;
}

function titleEnd(words: string, from: number): number {
  const stop = words
    .slice(from)
    .search(/[;)]|\.(?:\s|$)|,\s(?!\p{Lu})|\s(?:và|cho) (?:các|Chỉ thị|Quyết định|Nghị quyết|Kế hoạch)/u);
  return stop < 0 ? words.length : from + stop;
}
