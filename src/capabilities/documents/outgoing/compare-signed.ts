import { differenceOf } from '../../../ui/word-difference.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import { plainTextOf } from '../format/plain-text.rules.ts';
import { changesOf, type TextChange, wordsOnly } from './signed-text.rules.ts';

/** What the signed file says otherwise than the frozen text with its number, day and signer; empty when nothing. */
export const compareSigned = (expected: OfficialDocument, words: string): TextChange[] =>
  changesOf(differenceOf(wordsOnly(plainTextOf(expected)), wordsOnly(words)));
