import { bodyHeads } from '../lexicon/agency-heads.ts';
import { fieldNames } from '../lexicon/agency-names.ts';
import type { Block } from '../text/blocks.ts';
import { phraseAt, phraseSet } from '../text/phrases.ts';

const heads = phraseSet(bodyHeads);
/** Names with a known field need no teaching, and keep their full spelling. */
const fields = phraseSet(fieldNames);
const labelled = /^(?:[\p{L} ]{4,30}) ?: ?/u;
/** A line with one of these is a sentence about an agency, not its name. */
const speaks =
  /chủ trì|phối hợp|trách nhiệm|thực hiện|tổ chức|báo cáo|hướng dẫn|chỉ đạo|tham mưu|triển khai|xem xét|quyết định| (?:có|gồm|là|được|bị|sẽ|phải) /;
/** What follows the whole name of a body where a document defines it. */
const defined = /^(\p{Lu}[^,;:()"/\d]{5,80}?) (?:trực thuộc |là (?:cơ quan|đơn vị|tổ chức) |có chức năng )/u;
const longest = { characters: 90, words: 16 };

/** Names that the document itself prints alone or defines: headings of agencies, single values of labels, "Phòng A và B có chức năng …". */
export function namesTaughtBy(blocks: Block[]): string[] {
  const names: string[] = [];
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    const heading =
      block.marker !== null && (block.text.endsWith(':') || (next?.marker && next.marker.kind !== block.marker.kind));
    const label = /^(?:đơn vị|cơ quan|bộ phận) /.test(block.lower)
      ? (labelled.exec(block.text.slice(0, 50))?.[0].length ?? 0)
      : 0;
    const name = defined.exec(block.text.slice(0, 120))?.[1];
    if (name && startsWithBody(block) && !speaks.test(block.lower.slice(0, name.length))) names.push(name);
    const candidate = label > 0 ? block.text.slice(label) : heading ? block.text : '';
    if (candidate !== '' && isName(block, candidate)) names.push(candidate.replace(/[\s.:;]+$/, ''));
  });
  return names;
}

const startsWithBody = (block: Block): boolean => phraseAt(heads, block.tokens, 0) !== null;

function isName(block: Block, candidate: string): boolean {
  const name = candidate.replace(/[\s.:;]+$/, '');
  if (name.length > longest.characters || /[,;:()"/]/.test(name) || name.split(' ').length > longest.words)
    return false;
  const lower = block.lower.slice(block.text.length - candidate.length);
  if (speaks.test(lower) || name === name.toUpperCase()) return false;
  const position = block.text.length - candidate.length;
  const first = block.tokens.start.indexOf(position);
  const head = first >= 0 && /^\p{Lu}/u.test(name) ? phraseAt(heads, block.tokens, first) : null;
  return head !== null && phraseAt(fields, block.tokens, head.next) === null;
}
