import type { NamedAgency } from '../agencies/list.ts';
import { agencyListAt, skipAside } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import { meetings, partnerManners } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { skipManners } from './openings.ts';

/** What the words around the verb say about who leads and who helps. */
export interface Role {
  kind: 'lead' | 'support' | 'implicit';
  coordinators: NamedAgency[];
  /** First token of the verb. */
  verb: number;
  flags: string[];
}

const meetingTree = phraseSet(meetings);
const partnerTree = phraseSet(partnerManners);
const standing = phraseSet([
  'thường trực',
  'đầu mối',
  'chủ trì',
  'cơ quan thường trực',
  'cơ quan đầu mối',
  'cơ quan chủ trì',
  'đơn vị đầu mối',
  'đơn vị chủ trì',
  'đơn vị thường trực',
  'đầu mối chủ trì',
]);
const longestUnknownPartner = 18;

/** Reads "chủ trì, phối hợp với A, B" and its kin at a token; null when it is the chair of a meeting. */
export function readRole(block: Block, at: number, next: number, lexicon: Lexicon): Role | null {
  const { tokens } = block;
  const role: Role = { kind: 'implicit', coordinators: [], verb: at, flags: [] };
  let here = skipManners(tokens, at, next, lexicon);
  const post = standingAt(block, here);
  if (post > here) {
    role.kind = 'lead';
    role.flags.push('standing_body');
    here = skipCommas(block, post);
  }
  if (isLead(block, here)) {
    if (phraseAt(meetingTree, tokens, here + 2)) return null;
    role.kind = 'lead';
    here = skipCommas(block, here + 2);
    if (phraseAt(meetingTree, tokens, here)) return null;
    here = withWord(block, here, role, next, lexicon);
  }
  if (here === skipManners(tokens, at, next, lexicon)) here = withWord(block, here, role, next, lexicon);
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const after = partners(block, here, next, role, lexicon);
    if (after === here) break;
    here = after;
  }
  if (role.kind === 'lead' && role.coordinators.length === 0) role.flags.push('lead_without_coordinators');
  role.verb = skipManners(tokens, skipLinks(block, here, at), next, lexicon);
  return role;
}

function isLead(block: Block, at: number): boolean {
  const { word } = block.tokens;
  return word[at] === 'chủ' && word[at + 1] === 'trì' && !['quan', 'vị', 'do'].includes(word[at - 1] ?? '');
}

function standingAt(block: Block, at: number): number {
  const { tokens } = block;
  if (!['là', 'làm'].includes(tokens.word[at] ?? '')) return at;
  return phraseAt(standing, tokens, at + 1)?.next ?? at;
}

function skipCommas(block: Block, at: number): number {
  const { word } = block.tokens;
  let here = at;
  while ([',', 'và'].includes(word[here] ?? '') && here < at + 2) here += 1;
  return here;
}

/** "chủ trì cùng / với A, B". */
function withWord(block: Block, at: number, role: Role, next: number, lexicon: Lexicon): number {
  const { word } = block.tokens;
  if (word[at] !== 'cùng' && word[at] !== 'với') return at;
  const start = word[at + 1] === 'với' ? at + 2 : at + 1;
  const list = agencyListAt(block, start, lexicon, true);
  if (list.items.length === 0 || list.next > next) return at;
  role.coordinators.push(...list.items);
  return skipAside(block.tokens, list.next);
}

/** "phối hợp (chặt chẽ) với A, B": fills the coordinators and returns the token after them. */
function partners(block: Block, at: number, next: number, role: Role, lexicon: Lexicon): number {
  const { tokens } = block;
  const { word } = tokens;
  let here = skipCommas(block, at);
  if (word[here] === 'kết' && word[here + 1] === 'hợp') here += 0;
  const joint =
    word[here] === 'phối' && (word[here + 1] === 'hợp' || (word[here + 1] === 'kết' && word[here + 2] === 'hợp'));
  if (!joint) return at;
  here += word[here + 1] === 'hợp' ? 2 : 3;
  const manner = phraseAt(partnerTree, tokens, here);
  const tight = manner && ['với', 'cùng'].includes(word[manner.next] ?? '') ? manner.next : here;
  const linked =
    word[tight] === 'cùng' && word[tight + 1] === 'với'
      ? tight + 2
      : ['với', 'cùng'].includes(word[tight] ?? '')
        ? tight + 1
        : tight;
  const list = agencyListAt(block, linked, lexicon, true);
  if (list.items.length > 0) {
    role.coordinators.push(...list.items);
    if (role.kind === 'implicit') role.kind = 'support';
    return skipAside(tokens, list.next);
  }
  if (linked === tight) return at;
  if (role.kind === 'implicit') role.kind = 'support';
  return unknownPartner(block, linked, next, role, lexicon);
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

/** "trong việc", "để", "trong công tác" between the partners and the verb. */
function skipLinks(block: Block, at: number, from: number): number {
  const { word } = block.tokens;
  if (at === from) return at;
  let here = [',', ':'].includes(word[at] ?? '') ? at + 1 : at;
  if (word[here] === 'trong' && ['việc', 'công'].includes(word[here + 1] ?? ''))
    here += word[here + 1] === 'việc' ? 2 : 3;
  else if (word[here] === 'để' || (word[here] === 'nhằm' && here === at)) here += 1;
  return here;
}
