import type { ReadingNote } from '../source-file.ts';
import { childrenOf, type XmlElement } from '../xml.ts';
import { labelCounter } from './number-labels.ts';
import { readNumbering } from './numbering.ts';
import { openWordPackage, type WordPackage } from './package.ts';
import { readBlocks } from './read-blocks.ts';
import type { WordContext } from './read-runs.ts';
import { readStyles } from './styles.ts';

export interface ReadWord {
  readonly text: string;
  /** words of page headers and footers: looked at for a secrecy stamp, not part of the text */
  readonly margins: string;
  readonly notes: readonly ReadingNote[];
}

/**
 * The words of a Word file as Word prints them: numbers of lists counted, tracked changes accepted, results of
 * fields, text boxes where they hang, notes at the end. Macros are not run and nothing outside is fetched.
 * @throws FileProblem
 */
export function readDocx(bytes: Uint8Array): ReadWord {
  const word = openWordPackage(bytes);
  const lists = readNumbering(word.numbering);
  const context: WordContext = {
    styles: readStyles(word.styles),
    lists,
    label: labelCounter(lists),
    fields: [],
    notes: { ids: [], deleted: 0, inserted: 0 },
  };
  const body = childrenOf(word.document, 'body')[0] ?? word.document;
  const { lines, tables } = readBlocks(body, context);
  const notes = readNotes(word, context);
  const margins = word.margins.flatMap((part) => readBlocks(part, { ...context, fields: [] }).lines);
  return {
    text: [...lines, ...notes].join('\n'),
    margins: margins.filter((line) => line.trim() !== '').join('\n'),
    notes: [
      ...(tables > 0 ? [{ code: 'tables', count: tables }] : []),
      ...(context.notes.deleted + context.notes.inserted > 0 ? [{ code: 'tracked-changes' }] : []),
      ...(notes.length > 0 ? [{ code: 'footnotes', count: context.notes.ids.length }] : []),
      ...(word.hasMacros ? [{ code: 'macros' }] : []),
      ...(word.linksOutside ? [{ code: 'outside-links' }] : []),
    ],
  };
}

function readNotes(word: WordPackage, context: WordContext): string[] {
  const byId = new Map<string, XmlElement>();
  for (const note of childrenOf(word.footnotes, 'footnote')) byId.set(`f${note.attributes.id}`, note);
  for (const note of childrenOf(word.endnotes, 'endnote')) byId.set(`e${note.attributes.id}`, note);
  const lines: string[] = [];
  // A note may itself carry a note; the list grows while it is walked.
  for (let at = 0; at < context.notes.ids.length; at += 1) {
    const note = byId.get(context.notes.ids[at] ?? '');
    if (!note || context.notes.ids.length > MOST_NOTES) continue;
    const words = readBlocks(note, context).lines.map((line) => line.trim());
    lines.push(`[${at + 1}] ${words.filter((line) => line !== '').join(' ')}`);
  }
  return lines;
}

const MOST_NOTES = 5000;
