import type { AgencyList, NamedAgency } from '../agencies/list.ts';
import { agencyListAt, skipAside } from '../agencies/list.ts';
import { tidyName } from '../agencies/name.ts';
import { isCapital, printedTokens } from '../text/tokens.ts';
import type { Reading } from './predicate.ts';

const mostNames = 60;
/** An unknown name between separators is at most this long (tokens). */
const longestName = 14;

/** All who are named from the first of them up to their modal, known or not ("…, Trưởng đoàn kiểm tra và …"). */
export function executorsUntil({ block, lexicon }: Reading, named: AgencyList, end: number): NamedAgency[] {
  const { tokens } = block;
  const names = [...named.items];
  let at = names.length > 0 ? separatorAfter(tokens.word, skipAside(tokens, named.next), end) : named.next;
  while (at < end && names.length < mostNames) {
    const list = agencyListAt(block, at, lexicon, true, true);
    const known = list.items.length > 0 && list.next <= end;
    const next = separatorAfter(tokens.word, known ? list.next : at, end);
    const last = next - 1 < end ? next - 1 : end;
    if (known) names.push(...list.items);
    else if (isCapital(tokens, at) && last - at <= longestName && last - at > 1)
      names.push({
        name: tidyName(printedTokens(block.text, tokens, at, last)),
        kind: 'body',
        from: at,
        next: last,
      });
    at = next;
  }
  return names;
}

/** Token behind the next comma, semicolon or "và". */
function separatorAfter(word: string[], from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (![',', ';', 'và'].includes(word[at] ?? '')) continue;
    return word[at + 1] === 'và' ? at + 2 : at + 1;
  }
  return end + 1;
}
