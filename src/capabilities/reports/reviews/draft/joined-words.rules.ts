export interface TakenWords {
  readonly name: string;
  readonly words: string;
}

/** What stands there, then each taken part as its own paragraph with the unit that reported it; nothing is taken twice. */
export function joinedWords(words: string, taken: readonly TakenWords[]): string {
  const parts = taken
    .filter((part) => part.words.trim() !== '')
    .map(({ name, words: own }) => `${name}: ${own.trim().replace(/\s*\n+\s*/g, ' ')}`)
    .filter((part) => !words.includes(part));
  return [words.trim(), ...parts].filter((part) => part !== '').join('\n');
}
