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
  return skipAside(block.tokens, list.next);
}

/** "phối hợp (chặt chẽ) với A, B": fills the coordinators and returns the token after them. */
export function partners(block: Block, at: number, next: number, role: Role, lexicon: Lexicon): number {
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
