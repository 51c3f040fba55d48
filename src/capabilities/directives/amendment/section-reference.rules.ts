import type { Span } from '../../../compiler/index.ts';

/** A place of the amending text that says which point of the other document it touches. */
export interface Touch {
  readonly verb: 'end' | 'replace' | 'add';
  /** `II.2.b`, `Đ5.2`: a section path as readings have it */
  readonly path: string;
  readonly span: Span;
  /** where what it gives instead ends: the next such place, or the end of the text */
  readonly until: number;
}

const MOST_TOUCHES = 200;
const VERB = /bãi bỏ|hủy bỏ|huỷ bỏ|thay thế|sửa đổi, bổ sung|sửa đổi|điều chỉnh|bổ sung/giu;
/** What a verb speaks of: to the end of its clause; a full stop inside a number ends none. */
const OBJECT = /^(?:[^\n.;:“"]|\.(?=\d)){0,200}/u;

/** "Bãi bỏ điểm b khoản 2 mục II", "Sửa đổi mục II.3 như sau", "Bổ sung điểm d vào khoản 1 Điều 5": in text order. */
export function touchesOf(text: string): Touch[] {
  const verbs = [...text.matchAll(VERB)].slice(0, MOST_TOUCHES);
  const found = verbs.flatMap((match, index) => {
    const start = match.index + match[0].length;
    const object =
      OBJECT.exec(text.slice(start, Math.min(verbs[index + 1]?.index ?? text.length, start + 200)))?.[0] ?? '';
    const span: Span = [match.index, start + object.length];
    return pathsIn(object).map((path) => ({ verb: verbOf(match[0]), path, span }));
  });
  return found.map((touch) => ({
    ...touch,
    until: found.find((next) => next.span[0] > touch.span[0])?.span[0] ?? text.length,
  }));
}

const verbOf = (words: string): Touch['verb'] => {
  const lower = words.toLowerCase();
  if (lower.startsWith('bãi') || lower.startsWith('h')) return 'end';
  return lower === 'bổ sung' ? 'add' : 'replace';
};

const UNIT =
  /(?<kind>điểm|tiết|khoản|mục|phần|điều|gạch đầu dòng)\s+(?:thứ\s+)?(?<label>[IVXLC]{1,6}(?!\p{L})(?:\.\d{1,2}){0,3}|\d{1,3}(?:\.\d{1,2}){0,3}|\p{L}(?![\p{L}\p{N}]))(?<more>(?:\s*(?:,\s*|và\s+)(?:\d{1,3}(?![\d/])|\p{L}(?![\p{L}\p{N}])))*)/giu;

interface Unit {
  readonly kind: string;
  readonly labels: readonly string[];
}

/** "điểm a, b khoản 2 mục II" → II.2.a and II.2.b. Points are named from the smallest part to the greatest. */
export function pathsIn(words: string): string[] {
  const units = [...words.matchAll(UNIT)].map((match): Unit => {
    const more = (match.groups?.more ?? '').split(/[,\s]|và/u).filter(Boolean);
    const kind = (match.groups?.kind ?? '').toLowerCase();
    return { kind, labels: [match.groups?.label ?? '', ...more] };
  });
  const paths: string[] = [];
  let chain: Unit[] = [];
  for (const unit of units) {
    // "mục 2 và mục 1": two points, not one inside the other
    if (chain.some(({ kind }) => kind === unit.kind)) {
      paths.push(...pathsOf(chain));
      chain = [];
    }
    chain.push(unit);
    if (isTop(unit)) {
      paths.push(...pathsOf(chain));
      chain = [];
    }
  }
  return [...new Set([...paths, ...(chain.length > 0 ? pathsOf(chain) : [])])];
}

/** Điều, and whatever carries a Roman number, stands at the top of a document. */
const isTop = ({ kind, labels }: Unit): boolean =>
  kind === 'điều' || kind === 'phần' || /^[IVXLC]+(\.|$)/.test(labels[0] ?? '');

/** Units before the last may be several ("điểm a, b"), each with the same parents. */
function pathsOf(chain: readonly Unit[]): string[] {
  const [top, ...inner] = chain.toReversed();
  const heads = (top?.labels ?? []).map((label) => (top?.kind === 'điều' ? `Đ${label}` : label));
  return inner.reduce((paths, unit) => paths.flatMap((path) => unit.labels.map((label) => `${path}.${label}`)), heads);
}

/** The point itself or a part of it. */
export const holdsPath = (path: string, section: string): boolean =>
  section.toLowerCase() === path.toLowerCase() || section.toLowerCase().startsWith(`${path.toLowerCase()}.`);
