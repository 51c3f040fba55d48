import { lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';
import type { Tokens } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** A word list as a tree of words: finds the longest phrase that starts at a token, in one walk. */
export interface PhraseTree<Value> {
  next: Map<string, PhraseTree<Value>>;
  value: Value | undefined;
}

export interface PhraseMatch<Value> {
  /** Token after the phrase. */
  next: number;
  value: Value;
}

export function emptyPhrases<Value>(): PhraseTree<Value> {
  return { next: new Map(), value: undefined };
}

/** Adds a phrase; commas and dashes inside it count as words. */
export function addPhrase<Value>(tree: PhraseTree<Value>, phrase: string, value: Value): void {
  let node = tree;
  const lower = lowerWithOneTonePlace(phrase);
  for (const word of tokenise(lower, lower).word) {
    let child = node.next.get(word);
    if (!child) {
      child = emptyPhrases();
      node.next.set(word, child);
    }
    node = child;
  }
  node.value = value;
}

export function phrasesOf<Value>(entries: Iterable<[string, Value]>): PhraseTree<Value> {
  const tree = emptyPhrases<Value>();
  for (const [phrase, value] of entries) addPhrase(tree, phrase, value);
  return tree;
}

/** A tree of phrases that need no value: the phrase itself. */
export function phraseSet(phrases: Iterable<string>): PhraseTree<string> {
  return phrasesOf([...phrases].map((phrase): [string, string] => [phrase, phrase]));
}

/** The tree with more phrases in it; the given one stays as it is, and what did not change is shared. */
export function extendPhrases(tree: PhraseTree<string>, phrases: Iterable<string>): PhraseTree<string> {
  const copies = new Set<PhraseTree<string>>();
  const copyOf = (node: PhraseTree<string> | undefined): PhraseTree<string> => {
    if (node && copies.has(node)) return node;
    const copy = { next: new Map(node?.next), value: node?.value };
    copies.add(copy);
    return copy;
  };
  const root = copyOf(tree);
  for (const phrase of phrases) {
    let node = root;
    const lower = lowerWithOneTonePlace(phrase);
    for (const word of tokenise(lower, lower).word) {
      const child = copyOf(node.next.get(word));
      node.next.set(word, child);
      node = child;
    }
    node.value = phrase;
  }
  return root;
}

/** The longest phrase that starts at token `at`, or null. */
export function phraseAt<Value>(tree: PhraseTree<Value>, tokens: Tokens, at: number): PhraseMatch<Value> | null {
  let node: PhraseTree<Value> | undefined = tree;
  let found: PhraseMatch<Value> | null = null;
  for (let index = at; index < tokens.count; index += 1) {
    node = node.next.get(tokens.word[index] ?? '');
    if (!node) return found;
    if (node.value !== undefined) found = { next: index + 1, value: node.value };
  }
  return found;
}
