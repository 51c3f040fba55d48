import { meetings } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { skipManners } from './openings.ts';
import type { Role } from './partners.ts';
import { partners, skipCommas, withWord } from './partners.ts';

export type { Role } from './partners.ts';

const meetingTree = phraseSet(meetings);
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

const lightVerbs = phraseSet(
  ['làm tốt', 'thực hiện tốt', 'tăng cường', 'đẩy mạnh', 'thực hiện', 'tổ chức tốt', 'làm'].flatMap((verb) =>
    ['công tác', 'việc', 'sự'].map((noun) => `${verb} ${noun}`),
  ),
);

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
    if (isChair(block, here)) return null;
    role.kind = 'lead';
    here = skipCommas(block, here + 2);
    if (phraseAt(meetingTree, tokens, here)) return null;
    here = withWord(block, here, role, next, lexicon);
  }
  if (here === skipManners(tokens, at, next, lexicon)) here = withWord(block, here, role, next, lexicon);
  here = lightVerb(block, here, role);
  for (let rounds = 0; rounds < 4; rounds += 1) {
    const after = partners(block, here, next, role, lexicon);
    if (after === here) break;
    here = after;
  }
  if (role.kind === 'lead' && role.coordinators.length === 0) role.flags.push('lead_without_coordinators');
  role.verb = skipManners(tokens, skipLinks(block, here, at), next, lexicon);
  return role;
}

/** "Làm tốt công tác phối hợp với …", "tăng cường sự phối hợp với …": token of "phối hợp", or `at`. */
function lightVerb(block: Block, at: number, role: Role): number {
  const verb = role.kind === 'implicit' ? phraseAt(lightVerbs, block.tokens, at) : null;
  const { word } = block.tokens;
  if (!verb || word[verb.next] !== 'phối' || word[verb.next + 1] !== 'hợp') return at;
  return ['với', 'cùng'].includes(word[verb.next + 2] ?? '') || word[verb.next + 4] === 'với' ? verb.next : at;
}

/** Whether "chủ trì" at a token means the chair of a meeting. */
export function isChair(block: Block, at: number): boolean {
  return phraseAt(meetingTree, block.tokens, at + 2) !== null;
}

function isLead(block: Block, at: number): boolean {
  const { word } = block.tokens;
  return word[at] === 'chủ' && word[at + 1] === 'trì' && !['quan', 'vị', 'do'].includes(word[at - 1] ?? '');
}

function standingAt(block: Block, at: number): number {
  const { tokens } = block;
  if (tokens.word[at] === 'đầu' && tokens.word[at + 1] === 'mối') return at + 2;
  if (!['là', 'làm'].includes(tokens.word[at] ?? '')) return at;
  return phraseAt(standing, tokens, at + 1)?.next ?? at;
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
