/** A piece of a rule's text; `at` counts characters from 0. `quoted` never is a word of the grammar. */
export interface Token {
  readonly text: string;
  readonly at: number;
  readonly quoted: boolean;
}

const PIECE = /\s+|"((?:[^"]|"")*)"|([=!(),]|!=)|([^\s"=!(),]+)|(.)/gsu;

/** Pieces in their order, in one pass; a quote that nothing closes comes back as a piece of its own. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [whole, quoted, sign, bare, stray] = match;
    if (/^\s/.test(whole) && quoted === undefined) continue;
    const previous = tokens.at(-1);
    if (sign === '=' && previous?.text === '!' && !previous.quoted && previous.at === match.index - 1)
      tokens[tokens.length - 1] = { ...previous, text: '!=' };
    else
      tokens.push({
        text: quoted === undefined ? (sign ?? bare ?? stray ?? '') : quoted.replaceAll('""', '"'),
        at: match.index,
        quoted: quoted !== undefined,
      });
  }
  return tokens;
}
