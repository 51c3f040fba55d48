/** Splits a list written as lines with `|` between the entries. */
export function wordList(text: string): string[] {
  return text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
