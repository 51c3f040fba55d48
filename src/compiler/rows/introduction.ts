import type { AgencyList, NamedAgency } from '../agencies/list.ts';
import { agencyListAt, inBlock } from '../agencies/list.ts';
import { opensAdjunct } from '../clauses/openings.ts';
import { readRole } from '../clauses/role.ts';
import type { TokenRange } from '../clauses/sentences.ts';
import { subjectEnd } from '../clauses/subject-end.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { carryingVerbs } from '../lexicon/section-words.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Standing } from './standing.ts';

const carrying = phraseSet(carryingVerbs);
const prefaces = phraseSet([
  'giao',
  'giao cho',
  'yêu cầu',
  'đề nghị',
  'đối với',
  'về',
  'về phía',
  'trách nhiệm của',
  'nhiệm vụ của',
  'phân công',
  'chỉ đạo',
]);

/** Tokens of an adjunct before the names. */
const farthest = 60;

/**
 * "b) Cục X chủ trì, phối hợp với Y:", "Thủ trưởng các sở, ban, ngành có trách nhiệm:": a line that ends with a colon
 * gives the items behind it a lead, a role and coordinators. It may be the head of a section or stand in one.
 */
export function readIntroduction(place: PlacedBlock, roles: Map<Section, Standing>, lexicon: Lexicon): void {
  const { block, section } = place;
  if (section.head !== block && (block.marker !== null || !endsOpen(block))) return;
  if (section.head === block && section.addressees.length > 0 && section.heading !== null) return;
  const told = introducedBy(block, lexicon);
  const role = readRole(block, told.behind, block.tokens.count, lexicon);
  if (issuerSpeaks(block, told.behind)) return;
  if (told.items.length > 0 && (role?.kind !== 'implicit' || endsOpen(block))) {
    section.addressees = told.items;
    section.addressBlock = block;
    roles.delete(section);
  }
  if (role && role.kind !== 'implicit')
    roles.set(section, { kind: role.kind, coordinators: inBlock(block, role.coordinators), source: 'introduced' });
}

const speech =
  /^ ?(?:xin |đã )?(?:nhấn mạnh|hướng dẫn|thông báo|kết luận|ban hành|quy định|quyết định|thống nhất|có ý kiến|báo cáo|trả lời|nhận thấy|đề nghị|ghi nhận|đánh giá|khẳng định|thông qua|quyết nghị|phê duyệt|công bố) .{0,300}(?:như sau|sau đây|sau) ?:$/;

/** "Hội đồng nhân dân tỉnh nhấn mạnh một số nội dung sau:": the issuer speaks, nobody is told to act. */
function issuerSpeaks(block: Block, behind: number): boolean {
  const words = block.lower.slice(block.tokens.start[behind] ?? 0);
  return speech.test(words) || order.test(words);
}

/** "Chủ tịch … tỉnh điện:", "… yêu cầu:": words of the issuer without anybody behind them. */
const order = /^ ?(?:điện|yêu cầu|chỉ thị|chỉ đạo|đề nghị) ?:$/;

/** Those whom the line names: behind a person who directs, those who are directed. */
function introducedBy(block: Block, lexicon: Lexicon): Introduced {
  const { tokens } = block;
  const start = phraseAt(prefaces, tokens, 0)?.next ?? 0;
  for (let at = start; at < Math.min(tokens.count, start + farthest); at += 1) {
    if (at > start && !(opensAdjunct(tokens, start) && tokens.word[at - 1] === ',')) continue;
    const list = agencyListAt(block, at, lexicon, start > 0, true);
    if (list.items.length === 0) continue;
    const behind = subjectEnd(block, list.next, tokens.count, lexicon);
    return directed(block, list, behind, lexicon) ?? { items: list.items, behind };
  }
  return { items: [], behind: start };
}

/** "Thứ trưởng A chỉ đạo Vụ B chủ trì …": a person by name who directs, and those who are directed. */
function directed(block: Block, by: AgencyList, behind: number, lexicon: Lexicon): Introduced | null {
  const { word } = block.tokens;
  if (!by.items.every((item) => item.individual)) return null;
  for (let at = behind; at < block.tokens.count; at += 1) {
    if (word[at] !== 'chỉ' || word[at + 1] !== 'đạo') continue;
    const list = agencyListAt(block, at + 2, lexicon, true, true);
    if (list.items.length > 0) return { items: list.items, behind: list.next };
  }
  return null;
}

interface Introduced {
  items: NamedAgency[];
  /** Token behind the names and what stands before their verb. */
  behind: number;
}

const endsOpen = (block: Block): boolean => block.text.endsWith(':');

/** "… thực hiện các nhiệm vụ sau:" announces duties and is none. */
export function announces(block: Block, piece: TokenRange, verb: number): boolean {
  if (piece.next < block.tokens.count || block.tokens.word[piece.next - 1] !== ':') return false;
  if (verb < piece.next - 1 && !phraseAt(carrying, block.tokens, verb)) return false;
  return /(?:sau|sau đây|dưới đây|cụ thể|gồm|là|nội dung|nhiệm vụ|giải pháp|trách nhiệm|thực hiện|triển khai|chỉ đạo) ?:$/.test(
    block.lower.slice(-40),
  );
}

/** Words before a colon that opens a list inside a clause. */
const opensItems =
  /(?: về| gồm| bao gồm| như| lĩnh vực| nội dung| vấn đề| hành vi| dự án| luật| chính sách| sau| trường hợp) ?$/;

/** "… pháp luật về: khoa học; tăng cường …": what follows the semicolons belongs to the list inside the clause. */
export function opensList(block: Block, piece: TokenRange): boolean {
  const { tokens } = block;
  const end = tokens.end[piece.next - 1] ?? 0;
  const colon = block.lower.lastIndexOf(':', end - 4);
  const start = tokens.start[piece.from] ?? 0;
  return colon > start && opensItems.test(block.lower.slice(Math.max(start, colon - 20), colon));
}
