import { agencyListAt, inBlock } from '../agencies/list.ts';
import { readRole } from '../clauses/role.ts';
import type { TokenRange } from '../clauses/sentences.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { carryingVerbs } from '../lexicon/section-words.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Standing } from './standing.ts';

const carrying = phraseSet(carryingVerbs);

/** "b) Cục X chủ trì, phối hợp với Y:" gives its items a lead, a role and coordinators. */
export function readIntroduction(place: PlacedBlock, roles: Map<Section, Standing>, lexicon: Lexicon): void {
  const { block, section } = place;
  if (section.head !== block || section.addressees.length > 0) return;
  const list = agencyListAt(block, ['giao', 'về'].includes(block.tokens.word[0] ?? '') ? 1 : 0, lexicon);
  const role = readRole(block, list.next, block.tokens.count, lexicon);
  if (list.items.length > 0 && (role?.kind !== 'implicit' || block.text.endsWith(':'))) {
    section.addressees = list.items;
    section.addressBlock = block;
  }
  if (role && role.kind !== 'implicit')
    roles.set(section, {
      kind: role.kind,
      coordinators: inBlock(block, role.coordinators),
      source: 'introduced',
    });
}

/** "… thực hiện các nhiệm vụ sau:" announces duties and is none. */
export function announces(block: Block, piece: TokenRange, verb: number): boolean {
  if (piece.next < block.tokens.count || block.tokens.word[piece.next - 1] !== ':') return false;
  if (verb < piece.next - 1 && !phraseAt(carrying, block.tokens, verb)) return false;
  return /(?:sau|sau đây|dưới đây|cụ thể|gồm|là|nội dung|nhiệm vụ|giải pháp) ?:$/.test(block.lower.slice(-40));
}

/** "… pháp luật về: khoa học; tăng cường …": what follows the semicolons belongs to the list inside the clause. */
export function opensList(block: Block, piece: TokenRange): boolean {
  const { tokens } = block;
  const words = block.lower.slice(tokens.start[piece.from] ?? 0, tokens.end[piece.next - 1] ?? 0);
  return /(?: về| gồm| bao gồm| như| lĩnh vực| nội dung| vấn đề| hành vi| dự án| luật| chính sách| sau| trường hợp) ?: ?[^:]{3,}$/.test(
    words,
  );
}
