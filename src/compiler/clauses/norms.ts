import type { NamedAgency } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import { likeGroupNouns } from '../lexicon/agency-heads.ts';
import { actorNouns, determiners, normAdjectives, strongModals, workNouns } from '../lexicon/clause-words.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import { isCapital, isWord, printedTokens } from '../text/tokens.ts';
import { dutyOf } from './duty.ts';
import { executorsUntil } from './executors.ts';
import { skipManners } from './openings.ts';
import type { ClauseContext, Predicate, Reading } from './predicate.ts';
import { readRole } from './role.ts';

const modalTree = phraseSet(strongModals);
const actorTree = phraseSet(actorNouns);
const workTree = phraseSet(workNouns);
const noBodies = phraseSet(likeGroupNouns);
/** Tokens of the subject before its modal, and of its name. */
const farthest = { modal: 45, executing: 150, name: 16, unknown: 14 };
/** What opens a clause of another kind, or tells of one who is looked for. */
const noActors = new Set([
  'ai',
  'nơi',
  'khi',
  'nếu',
  'để',
  'là',
  'không',
  'được',
  'theo',
  'việc',
  'những',
  'nhằm',
  'do',
  'và',
  'của',
  'đó',
  'đây',
]);

/** "Cơ quan được giao soạn thảo phải …", "Việc chuyển đổi phải bảo đảm …": a norm whose subject no list of names knows. */
export function normAt(reading: Reading, at: number, context: ClauseContext): Predicate | null {
  const { block, piece, lexicon } = reading;
  const { tokens } = block;
  if (!isWord(tokens, at) || phraseAt(lexicon.verbs, tokens, at)) return null;
  const office = isCapital(tokens, at) && phraseAt(lexicon.personHeads, tokens, at) !== null;
  const actor = office || actorAt(reading, at);
  const work = context.bareVerbs && phraseAt(workTree, tokens, at) !== null;
  if (!work && !(actor && (context.bareVerbs || context.roleWords)))
    return context.bareVerbs || context.roleWords ? dutyOfUnknown(reading, at) : null;
  const modal = modalAfter(reading, at + 1, Math.min(piece.next, at + (office ? farthest.executing : farthest.modal)));
  if (modal < 0) return null;
  const role = readRole(block, modal, piece.next, lexicon);
  if (!role || role.verb >= piece.next) return null;
  const norm = { ...dutyOf(reading, role), flags: ['inline_subject', 'bound_by_modal'] };
  if (office) return { ...norm, subject: executorsUntil(reading, { items: [], next: at }, modal), told: 'subject' };
  if (actor) return { ...norm, subject: [nameUntil(reading, at, modal)], told: 'subject' };
  return { ...norm, flags: ['passive_object_subject'] };
}

/** "Đội thủy nông có trách nhiệm …": only who acts has a responsibility, whatever the name. */
function dutyOfUnknown(reading: Reading, at: number): Predicate | null {
  const { block, piece, lexicon } = reading;
  const { tokens } = block;
  if (noActors.has(tokens.word[at] ?? '')) return null;
  for (let here = at + 1; here < Math.min(piece.next, at + farthest.unknown); here += 1) {
    const word = tokens.word[here] ?? '';
    if (/^[^\p{L}]/u.test(word) && !['-', '(', ')', '/'].includes(word)) return null;
    if (word !== 'có' || !['trách', 'nhiệm'].includes(tokens.word[here + 1] ?? '')) continue;
    if (modalAfter(reading, here, here + 1) < 0) return null;
    const role = readRole(block, here, piece.next, lexicon);
    if (!role || role.verb >= piece.next) return null;
    const flags = ['inline_subject', 'bound_by_modal'];
    return { ...dutyOf(reading, role), subject: [nameUntil(reading, at, here)], told: 'subject', flags };
  }
  return null;
}

/** Whether somebody who can act stands at a token ("những cơ quan …", "Người đứng đầu …"). */
function actorAt({ block }: Reading, at: number): boolean {
  const { tokens } = block;
  const noun = determiners.has(tokens.word[at] ?? '') ? at + 1 : at;
  return phraseAt(actorTree, tokens, noun) !== null && phraseAt(noBodies, tokens, noun) === null;
}

/** The token of the first modal that binds ("phải", "có trách nhiệm") and is followed by a verb, or -1. */
export function modalAfter({ block, lexicon }: Reading, from: number, end: number): number {
  const { tokens } = block;
  for (let at = from; at < end; at += 1) {
    const modal = phraseAt(modalTree, tokens, at);
    if (!modal || tokens.word[at - 1] === 'không') continue;
    const verb = skipManners(tokens, modal.next, end + 20, lexicon);
    if (tokens.word[verb] === 'chịu' || tokens.word[verb] === 'bồi') continue;
    if (accounts(tokens.word, at, modal.next)) return at;
    if (tokens.word[at] === 'phải' && normAdjectives.has(tokens.word[modal.next] ?? '')) return at;
    const passive = tokens.word[verb] === 'được' ? verb + 1 : verb;
    if (phraseAt(lexicon.verbs, tokens, passive)) return at;
  }
  return -1;
}

/** "chịu trách nhiệm trước Chủ tịch về …": who answers for something is bound without a verb. */
function accounts(word: string[], at: number, next: number): boolean {
  return word[at] === 'chịu' && ['trước', 'về'].includes(word[next] ?? '');
}

function nameUntil({ block }: Reading, from: number, modal: number): NamedAgency {
  const { tokens } = block;
  let next = from + 1;
  while (next < Math.min(modal, from + farthest.name) && !['(', ',', 'khi'].includes(tokens.word[next] ?? ''))
    next += 1;
  return { name: tidyName(printedTokens(block.text, tokens, from, next)), kind: 'group', from, next };
}
