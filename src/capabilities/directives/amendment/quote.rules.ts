import type { Span } from '../../../compiler/index.ts';

const LONGEST = 2000;

/**
 * Where a typed or pasted sentence stands in the text, whatever its spaces and line ends.
 * @returns null when the text does not hold it, or nothing was typed
 */
export function findQuote(text: string, typed: string): Span | null {
  const words = typed.normalize('NFC').trim().slice(0, LONGEST).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const match = new RegExp(words.map(escaped).join('\\s+'), 'u').exec(text);
  return match ? [match.index, match.index + match[0].length] : null;
}

const escaped = (word: string): string => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&');
