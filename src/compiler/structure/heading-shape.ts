import { agencyListAt } from '../agencies/list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { carryingVerbs, contextHeadings, planHeadings, taskHeadings } from '../lexicon/section-words.ts';
import { openingVerbs } from '../lexicon/task-verbs.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';
import type { PlacedBlock, Section } from './outline.ts';
import { isBullet } from './outline.ts';

const contextTree = phraseSet(contextHeadings);
const dutyTree = phraseSet(taskHeadings);
const planTree = phraseSet(planHeadings);
const carryingTree = phraseSet(carryingVerbs);
const shortTree = phraseSet(openingVerbs);
/** Characters of the longest heading, of one that ends with a full stop, and of one over other labels. */
const longest = { any: 260, stopped: 130, unstopped: 200 };
/** Labels that number parts, not sentences. */
const outer = new Set(['part', 'chapter', 'section', 'roman', 'upper']);

/** Labels of points, which say something themselves. */
const letters = new Set(['letter', 'parenthesis', 'dash', 'plus', 'star']);

/** Whether a labelled block names what stands below it instead of saying something itself. */
export function looksLikeHeading(
  block: Block,
  section: Section,
  next: PlacedBlock | undefined,
  lexicon: Lexicon,
): boolean {
  const ending = block.text.at(-1) ?? '';
  if (block.text.length === 0) return true;
  if (block.emphasised && section.marker && !isBullet(section)) return true;
  if (block.text.length > longest.any) return false;
  const child = next?.section.parent === section;
  const deeper = child || (next !== undefined && !next.block.marker && next.section === section);
  if (ending === ':' && next && givesThings(block, next, lexicon)) return false;
  if (isBullet(section)) return ending === ':' && child;
  if (ending === ':') return deeper;
  const { length } = block.text;
  if (outer.has(section.marker?.kind ?? '') && deeper && next?.block.marker && length < longest.unstopped) return true;
  if (/[;,]/.test(ending) || /\.\/\.$/.test(block.text)) return false;
  const capitals = block.text === block.text.toUpperCase();
  if (capitals) return true;
  if (ending === '.') return next !== undefined && deeper && titles(block, section, next, child, lexicon);
  return deeper && length < longest.unstopped;
}

/** "Kiểm tra các nội dung sau:" over things is work; over verbs it announces work. */
function givesThings(block: Block, next: PlacedBlock, lexicon: Lexicon): boolean {
  const { tokens } = block;
  if (!startsWithVerb(block, lexicon) || phraseAt(carryingTree, tokens, 0)) return false;
  const below = next.block;
  if (below.marker !== null && /^trình \p{L}/u.test(block.lower)) return true;
  if (
    below.marker === null ||
    startsWithVerb(below, lexicon) ||
    /^(?:giao|chủ trì|phối hợp|đối với|về) /.test(below.lower)
  )
    return false;
  return agencyListAt(below, 0, lexicon, true).items.length === 0 && !/ (?:phải|cần|có trách nhiệm) /.test(below.lower);
}

function startsWithVerb({ tokens }: Block, lexicon: Lexicon): boolean {
  return [lexicon.verbs, lexicon.manners, shortTree].some((tree) => phraseAt(tree, tokens, 0) !== null);
}

/** "1. Nâng cao nhận thức về an toàn." over a long paragraph or over points: a title in spite of its full stop. */
function titles(block: Block, section: Section, next: PlacedBlock, child: boolean, lexicon: Lexicon): boolean {
  const { text } = block;
  if (letters.has(section.marker?.kind ?? '') || /(?: này|\.\/)\.?$/.test(next.block.text)) return false;
  if (text.length > longest.stopped || /[.;:]./.test(text) || !startsWithVerb(block, lexicon)) return false;
  const points = child && next.block.marker !== null && !isBullet(next.section);
  return (
    points ||
    (section.marker?.kind !== 'decimal' && next.block.marker === null && next.block.text.length > 1.5 * text.length)
  );
}

/** What a heading says about the part below it; `above` is what the parts around it say. */
export function purposeOf(block: Block, above: Section['purpose'], lexicon: Lexicon): Section['purpose'] {
  const { tokens } = block;
  let planned = above !== 'context' && phraseAt(lexicon.verbs, tokens, 0) !== null;
  for (let at = 0; at < Math.min(tokens.count, 8); at += 1) {
    const work = at > 0 && (planned || phraseAt(lexicon.verbs, tokens, at) !== null);
    if (phraseAt(contextTree, tokens, at) && !work) return at < 3 ? 'context' : above;
    if (phraseAt(dutyTree, tokens, at)) return 'duty';
    planned ||= phraseAt(planTree, tokens, at) !== null;
  }
  return planned ? (above === 'duty' ? above : 'plan') : above;
}
