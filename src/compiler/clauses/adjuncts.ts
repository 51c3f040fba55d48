import { agencyListAt } from '../agencies/list.ts';
import { ambiguousVerbs, coordinatedVerbs, weakBehindAdjunct } from '../lexicon/clause-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt } from '../text/phrases.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import { opensAdjunct, skipTime } from './openings.ts';
import type { ClauseContext, Predicate, Reading } from './predicate.ts';
import { noDuty } from './reasons.ts';
import { predicateAt } from './told.ts';

/** Where only clauses count that name who acts. */
export const onlyNamed: ClauseContext = { bareVerbs: false, roleWords: false };

/** Tokens that are searched behind an opening adjunct. */
const farthest = 90;
/** Behind an adjunct that opens so, a comma brings more nouns more often than the verb. */
const leadsToNoun = new Set(['về', 'với', 'đối', 'qua', 'do', 'ngoài', 'cùng', 'bên', 'tại', 'xét', 'gắn', 'ở']);
const bringsNames = new Set(['cho', 'với', 'của', 'giúp', 'bởi']);

/** Behind the commas of an adjunct: first those who are named, then verbs. */
export function afterAdjunct(reading: Reading, start: number, context: ClauseContext): Predicate | null {
  const { tokens } = reading.block;
  const { piece } = reading;
  if (restates(reading, start)) return noDuty(reading, 'statement');
  const bases = tokens.word[start] === 'căn' && tokens.word[piece.next] === ';';
  if (!opensAdjunct(tokens, start) || bases) return null;
  const nouns = leadsToNoun.has(tokens.word[start] ?? '');
  for (const named of context.bareVerbs ? [onlyNamed, context] : [onlyNamed]) {
    for (let at = start + 1; at < Math.min(piece.next, start + farthest); at += 1) {
      const before = tokens.word[at - 1] ?? '';
      if (bringsNames.has(before)) {
        at = behindNames(reading, at) - 1;
        continue;
      }
      const bound = ['có', 'chịu'].includes(tokens.word[at] ?? '') && tokens.word[at + 1] === 'trách';
      if (before !== ',' && before !== ':' && before !== 'thì' && !bound) continue;
      const found = predicateAt(reading, skipTime(tokens, at, piece.next), before === 'thì' ? context : named);
      const sure = found && (found.told !== 'none' || before === 'thì' || !nouns || isPlainVerb(reading, found));
      if (sure && !(found.told === 'none' && onlyResult(reading, found))) return found;
    }
  }
  return null;
}

/** Names behind "cho", "với", "của" do not act: none may be taken for the subject, save the last when it commands or works. */
function behindNames({ block, lexicon }: Reading, at: number): number {
  const names = agencyListAt(block, at, lexicon, true);
  const last = names.items.at(-1);
  const behind = (block.tokens.end[names.next - 1] ?? 0) + 1;
  const commands = /^(?:yêu cầu|giao|đề nghị|chỉ thị) /.test(block.lower.slice(behind, behind + 11));
  if (last && names.items.length > 1 && commands) return last.from;
  const owner =
    ['của', 'bởi'].includes(block.tokens.word[at - 1] ?? '') && block.tokens.word[(last?.from ?? 0) - 1] === ',';
  if (last && names.items.length > 1 && owner && worksAt(block, names.next, lexicon)) return last.from;
  return Math.max(names.next, at + 1);
}

/** "… của Bộ X, Sở Y nghiên cứu …": the verb of the clause right behind the last of several names. */
function worksAt({ tokens }: Block, at: number, lexicon: Lexicon): boolean {
  const trees = [lexicon.verbs, lexicon.modals, lexicon.manners];
  const role = tokens.word[at] === 'chủ' || tokens.word[at] === 'phối';
  return role || (!isCapital(tokens, at) && trees.some((tree) => phraseAt(tree, tokens, at) !== null));
}

/** "Đối với các trạm bơm, kiểm tra …": behind nouns only a verb that is seldom a noun starts the duty. */
function isPlainVerb({ block, lexicon }: Reading, found: Predicate): boolean {
  const { tokens } = block;
  const verb = phraseAt(lexicon.verbs, tokens, found.role.verb);
  if (!verb) return false;
  const name = printedTokens(block.lower, tokens, found.role.verb, verb.next);
  const chained = phraseAt(lexicon.verbs, tokens, verb.next) !== null;
  return (
    coordinatedVerbs.has(name) &&
    (chained || !ambiguousVerbs.has(name)) &&
    ![',', 'và'].includes(tokens.word[verb.next] ?? '')
  );
}

/** "Theo quy định tại Điều 5, doanh nghiệp phải …": the law is told, nothing is ordered. */
function restates({ block }: Reading, start: number): boolean {
  return /^theo (?:các |những )?quy định (?:tại|của|nói trên|nêu trên|trên|hiện hành|pháp luật)/.test(
    block.lower.slice(block.tokens.start[start] ?? 0, (block.tokens.start[start] ?? 0) + 40),
  );
}

function onlyResult({ block, lexicon }: Reading, found: Predicate): boolean {
  const verb = phraseAt(lexicon.verbs, block.tokens, found.role.verb);
  if (!verb && found.role.kind !== 'implicit') return false;
  return !verb || weakBehindAdjunct.has(printedTokens(block.lower, block.tokens, found.role.verb, verb.next));
}
