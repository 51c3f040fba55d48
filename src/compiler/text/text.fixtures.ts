import type { Block } from './blocks.ts';
import { joinLines } from './blocks.ts';
import { tidyCharacters } from './characters.ts';
import { readLines } from './lines.ts';

/** The blocks of a text without header and closing. */
export function blocksOf(text: string): Block[] {
  const clean = tidyCharacters(text);
  return joinLines(clean, readLines(clean));
}

/** The only block of a text. */
export function blockOf(text: string): Block {
  const [block, ...others] = blocksOf(text);
  if (!block || others.length > 0) throw new Error(`one block expected, found ${others.length + 1}`);
  return block;
}
