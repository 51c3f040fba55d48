import { likeGroupNouns } from '../lexicon/agency-heads.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { isAllCapitals, isCapital } from '../text/tokens.ts';
import type { AgencyMatch, ReadAgency } from './match.ts';
import { nameRun } from './name-run.ts';
import { nameTail } from './territory.ts';

const noBodies = phraseSet(likeGroupNouns);
const headlineWords = new Set([
  'bộ máy',
  'bộ phận',
  'hội nghị',
  'đội ngũ',
  'khu vực',
  'ban đầu',
  'trường hợp',
  'đoàn kết',
]);

/** One body with its name: "Sở Nội vụ", "Ban Quản lý Khu kinh tế …", "Công an tỉnh". */
export function bodyAt(
  tokens: Tokens,
  at: number,
  lexicon: Lexicon,
  depth: number,
  read: ReadAgency,
): AgencyMatch | null {
  if (phraseAt(noBodies, tokens, at)) return null;
  const small = !isCapital(tokens, at);
  const head = small && !takesField(tokens, at) ? null : phraseAt(lexicon.bodyHeads, tokens, at);
  if (!head || isHeadlineWord(tokens, at, lexicon)) return null;
  const field = takesField(tokens, at) ? fieldAt(tokens, head.next, lexicon) : null;
  if (small && !(field && isCapital(tokens, head.next))) return null;
  if (field) {
    const next = nameTail(tokens, field.next, lexicon, depth, read);
    return { from: at, next, kind: 'body', field: { from: head.next, next: field.next, name: field.value } };
  }
  const next = nameRun(tokens, head.next, lexicon, depth, read);
  if (next > head.next) return { from: at, next, kind: 'body' };
  const bare = phraseAt(lexicon.bareHeads, tokens, at);
  return bare && { from: at, next: bare.next, kind: 'body' };
}

/** In a line of capitals "TỔ CHỨC", "BÁO CÁO", "BỘ MÁY" look like a head with a name. */
function isHeadlineWord(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  if (!isAllCapitals(tokens, at) || !isAllCapitals(tokens, at + 1)) return false;
  const pair = `${tokens.word[at]} ${tokens.word[at + 1]}`;
  return phraseAt(lexicon.verbs, tokens, at) !== null || headlineWords.has(pair);
}

/** "Sở Tài chính", in old papers "Sở tài chính"; "Sở xây dựng …" more often tells what the department does. */
function fieldAt(tokens: Tokens, at: number, lexicon: Lexicon): PhraseMatch<string> | null {
  const field = phraseAt(lexicon.fields, tokens, at);
  if (!field || isCapital(tokens, at)) return field;
  return field.next - at > 2 || !phraseAt(lexicon.verbs, tokens, at) ? field : null;
}

function takesField(tokens: Tokens, at: number): boolean {
  return ['sở', 'bộ', 'phòng', 'ban'].includes(tokens.word[at] ?? '');
}
