import type { CompiledDirective, Span } from '../../../compiler/index.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import type { RelationMode } from './amendment.rules.ts';

/** What the text seems to say about another document; a person decides. */
export interface AmendmentHint {
  /** number and symbol as printed */
  readonly canonical: string;
  readonly issuedOn: Day | null;
  readonly mode: RelationMode;
  /** the sentence that says so */
  readonly span: Span;
}

type Read = Pick<CompiledDirective, 'citations' | 'citation_entities' | 'sentences'>;

/** Of each document at most one hint: replacing says more than amending, which says more than nothing. */
export function amendmentHints(answer: Read, text: string): AmendmentHint[] {
  const entities = new Map(answer.citation_entities.filter(({ self }) => !self).map((each) => [each.key, each]));
  const hints = new Map<string, AmendmentHint>();
  for (const citation of answer.citations) {
    const entity = entities.get(citation.key);
    if (!entity) continue;
    const span = sentenceAt(answer.sentences, text, citation.start);
    const mode = modeIn(text, span, [citation.start, citation.end]);
    const before = hints.get(citation.key);
    if (!mode || (before && RANK[before.mode] >= RANK[mode])) continue;
    const issuedOn = entity.date ? parseDay(entity.date) : null;
    hints.set(citation.key, { canonical: entity.canonical, issuedOn, mode, span });
  }
  return [...hints.values()];
}

const RANK: Readonly<Record<RelationMode, number>> = { amend: 1, repeal: 2, replace: 3 };

/** What stands before the act ("thay thế Chỉ thị …"), else what is said of it ("Chỉ thị … hết hiệu lực"). */
function modeIn(text: string, [start, end]: Span, [from, to]: Span): RelationMode | null {
  const before = text.slice(Math.max(start, from - REACH), from);
  const after = text.slice(to, Math.min(end, to + REACH));
  return modeBefore(before) ?? modeAfter(after);
}

const REACH = 400;
const TRIGGER = /(thay thế|bãi bỏ|hủy bỏ|huỷ bỏ|sửa đổi, bổ sung|sửa đổi|bổ sung|điều chỉnh)/giu;
/** Done by others already, or cited for another reason. */
const TURNED = /^\s*(?:bởi|tại|theo|bằng)(?!\p{L})/iu;
const DONE_BEFORE = /(?:được|đã|bị)\s+$/iu;
const OTHER_REASON = /(?:^|[\s,;(])(?:căn cứ|theo|thực hiện|bởi|tại)\s+[^,;]*$/iu;

function modeBefore(before: string): RelationMode | null {
  const last = [...before.matchAll(TRIGGER)].at(-1);
  if (!last) return null;
  const rest = before.slice(last.index + last[0].length);
  if (TURNED.test(rest) || OTHER_REASON.test(rest) || DONE_BEFORE.test(before.slice(0, last.index))) return null;
  return modeOf(last[0]);
}

const modeOf = (words: string): RelationMode => {
  const lower = words.toLowerCase();
  if (lower === 'thay thế') return 'replace';
  return /^(bãi|h)/.test(lower) ? 'repeal' : 'amend';
};

function modeAfter(after: string): RelationMode | null {
  if (/^[^.;]{0,200}?(?:được|bị)\s+thay thế\s+(?:bởi|bằng)\s+\p{L}+(?:\s+\p{L}+)?\s+này/iu.test(after))
    return 'replace';
  return /^[^.;]{0,200}?(?:hết hiệu lực|(?:được|bị)\s+(?:bãi bỏ|hủy bỏ))/iu.test(after) ? 'repeal' : null;
}

/** Without the space around it; a citation outside every sentence is its own line. */
function sentenceAt(sentences: Read['sentences'], text: string, at: number): Span {
  const found = sentences.find(({ start, end }) => start <= at && at < end);
  const [start, end] = found ? [found.start, found.end] : lineAt(text, at);
  const whole = text.slice(start, end);
  const from = start + (whole.length - whole.trimStart().length);
  return [from, from + whole.trim().length];
}

function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return [text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end];
}

/** The first day on which the document holds, where it prints one; "kể từ ngày ký" is its own day. */
export const effectiveDayOf = (effective: string | null, issuedOn: Day | null): Day | null =>
  (effective ? parseDay(effective) : null) ?? issuedOn;
