import type { PhraseTree } from '../text/phrases.ts';
import { extendPhrases, phraseSet, phrasesOf } from '../text/phrases.ts';
import { bareHeads, bodyHeads, groupModifiers, groupNouns, personHeads, territoryNouns } from './agency-heads.ts';
import { fieldNames, sameNames, wholeNames } from './agency-names.ts';
import { boardNames, unitNames } from './agency-units.ts';
import type { VerbGroup } from './task-verbs.ts';
import { manners, modals, nameStops, taskVerbs } from './task-verbs.ts';

/** All word lists as trees of words, built once for each document because documents teach names. */
export interface Lexicon {
  /** Field after Sở or Bộ → its full name. */
  fields: PhraseTree<string>;
  wholeNames: PhraseTree<string>;
  bodyHeads: PhraseTree<string>;
  bareHeads: PhraseTree<string>;
  personHeads: PhraseTree<string>;
  groupNouns: PhraseTree<string>;
  groupModifiers: PhraseTree<string>;
  territory: PhraseTree<string>;
  verbs: PhraseTree<VerbGroup>;
  manners: PhraseTree<string>;
  modals: PhraseTree<string>;
  stops: PhraseTree<string>;
}

/** The shortest and longest name (in characters) that a document may teach. */
const teachable = { shortest: 6, longest: 120 };

const fullNames = new Map(sameNames);
/** "Kế hoạch & Đầu tư" → "Kế hoạch và Đầu tư". */
const spelledOut = (name: string): string => name.replace(' & ', ' và ');

const constantPart = {
  fields: phrasesOf(fieldNames.map((name): [string, string] => [name, fullNames.get(name) ?? spelledOut(name)])),
  bodyHeads: phraseSet(bodyHeads),
  bareHeads: phraseSet(bareHeads),
  personHeads: phraseSet(personHeads),
  groupNouns: phraseSet(groupNouns),
  groupModifiers: phraseSet(groupModifiers),
  territory: phraseSet(territoryNouns),
  verbs: phrasesOf(taskVerbs),
  manners: phraseSet(manners),
  modals: phraseSet(modals),
  stops: phraseSet(nameStops),
};

const knownNames = phraseSet([...wholeNames, ...unitNames, ...boardNames]);

/** The word lists of the product, extended by names that the installation or the document teaches. */
export function buildLexicon(taughtNames: Iterable<string>): Lexicon {
  const names = [...taughtNames].filter(
    (name) => name.length >= teachable.shortest && name.length <= teachable.longest,
  );
  return { ...constantPart, wholeNames: names.length > 0 ? extendPhrases(knownNames, names) : knownNames };
}
