import type { NamedAgency } from '../agencies/list.ts';
import { agencyListAt, skipAside } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import { partnerManners } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';

/** What the words around the verb say about who leads and who helps. */
export interface Role {
  kind: 'lead' | 'support' | 'implicit';
  coordinators: NamedAgency[];
  /** First token of the verb. */
  verb: number;
  flags: string[];
}

const partnerTree = phraseSet(partnerManners);
const longestUnknownPartner = 18;
/** Last syllables of words behind which "phối hợp" is a noun: "quy chế phối hợp", "sự phối hợp". */
const nounsOfJoint = new Set([
  'chế',
  'việc',
  'tác',
  'sự',
  'trình',
  'hệ',
  'vị',
  'quan',
  'hoạch',
  'dung',
  'định',
  'thức',
]);

/** Token after a comma and "và". */
export function skipCommas(block: Block, at: number): number {
  const { word } = block.tokens;
  let here = at;
  while ([',', 'và'].includes(word[here] ?? '') && here < at + 2) here += 1;
  return here;
}

/** "chủ trì cùng / với A, B". */
export function withWord(block: Block, at: number, role: Role, next: number, lexicon: Lexicon): number {
  const { word } = block.tokens;
  if (word[at] !== 'cùng' && word[at] !== 'với') return at;
  const start = word[at + 1] === 'với' ? at + 2 : at + 1;
  const list = agencyListAt(block, start, lexicon, true);
  if (list.items.length === 0 || list.next > next) return at;
  role.coordinators.push(...list.items);
  if ((word[at] === 'cùng' || word[at - 1] === 'cùng') && role.kind === 'implicit') role.kind = 'support';
  return skipAside(block.tokens, list.next);
}

/** "phối hợp (chặt chẽ) với A, B": fills the coordinators and returns the token after them. */
export function partners(block: Block, at: number, next: number, role: Role, lexicon: Lexicon): number {
  const { tokens } = block;
  const { word } = tokens;
  const here = skipCommas(block, at);
  const behind = jointWord(block, here);
  if (behind === here) return at;
  const manner = phraseAt(partnerTree, tokens, behind);
  const tight = manner && ['với', 'cùng'].includes(word[manner.next] ?? '') ? manner.next : behind;
  const linked = withEnd(block, tight);
  if (linked === tight && word[here] === 'kết') return at;
  const list = agencyListAt(block, linked, lexicon, true, true);
  if (list.items.length > 0 && list.next <= next) {
    role.coordinators.push(...list.items);
    if (role.kind === 'implicit') role.kind = 'support';
    return skipAside(tokens, list.next);
  }
  if (linked === tight) return alone(block, behind, next, role, lexicon) ? behind : at;
  if (role.kind === 'implicit') role.kind = 'support';
  return unknownPartner(block, linked, next, role, lexicon);
}

/** Token behind "phối hợp", "phối kết hợp", "kết hợp", or `at`. */
function jointWord(block: Block, at: number): number {
  const { word } = block.tokens;
  if (['phối', 'kết'].includes(word[at] ?? '') && word[at + 1] === 'hợp') return at + 2;
  return word[at] === 'phối' && word[at + 1] === 'kết' && word[at + 2] === 'hợp' ? at + 3 : at;
}

function withEnd(block: Block, at: number): number {
  const { word } = block.tokens;
  if (word[at] === 'cùng' && word[at + 1] === 'với') return at + 2;
  return ['với', 'cùng'].includes(word[at] ?? '') ? at + 1 : at;
}

/** "phối hợp kiểm tra …", "phối hợp để …": help that names no partner. */
function alone(block: Block, at: number, next: number, role: Role, lexicon: Lexicon): boolean {
  if (at >= next || role.kind !== 'implicit' || isCapital(block.tokens, at)) return false;
  const behind = block.tokens.word[at] === 'và' ? at + 1 : at;
  if (!phraseAt(lexicon.verbs, block.tokens, behind) && block.tokens.word[at] !== 'để') return false;
  role.kind = 'support';
  return true;
}

/** "chỉ đạo, quản lý và phối hợp với A hướng dẫn …", "chỉ đạo B phối hợp với A": partners behind the verb. */
export function partnersInside(block: Block, from: number, next: number, lexicon: Lexicon): NamedAgency[] {
  const { word } = block.tokens;
  for (let at = from; at < next - 2; at += 1) {
    if (['để', 'nhằm'].includes(word[at] ?? '')) return [];
    const behind = jointWord(block, at);
    if (behind > at && word[at - 1] === 'sự' && word[behind] === 'của' && ['có', 'với'].includes(word[at - 2] ?? '')) {
      const helpers = agencyListAt(block, behind + 1, lexicon, true);
      if (helpers.items.length > 0 && helpers.next <= next) return helpers.items;
    }
    if (behind === at || word[at] === 'kết' || nounsOfJoint.has(word[at - 1] ?? '')) continue;
    const manner = phraseAt(partnerTree, block.tokens, behind);
    const tight = manner && ['với', 'cùng'].includes(word[manner.next] ?? '') ? manner.next : behind;
    const linked = withEnd(block, tight);
    const list = linked > tight ? agencyListAt(block, linked, lexicon, true) : null;
    if (list && list.items.length > 0 && list.next <= next) return list.items;
  }
  return [];
}

/** Partners that are no known agency: everything up to the next verb. */
function unknownPartner(block: Block, at: number, next: number, role: Role, lexicon: Lexicon): number {
  const { tokens } = block;
  for (let here = at + 1; here < Math.min(next, at + longestUnknownPartner); here += 1) {
    const verb = !isCapital(tokens, here) && phraseAt(lexicon.verbs, tokens, here);
    const link = ['trong', 'để', 'nhằm'].includes(tokens.word[here] ?? '');
    if (!verb && !link) continue;
    const end = [',', 'và'].includes(tokens.word[here - 1] ?? '') ? here - 1 : here;
    role.coordinators.push({
      name: tidyName(printedTokens(block.text, tokens, at, end)),
      kind: 'group',
      from: at,
      next: end,
    });
    return here;
  }
  return at;
}
