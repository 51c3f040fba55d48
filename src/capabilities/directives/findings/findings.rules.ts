import { type CompiledDirective, type Finding, lintRule, type Severity, type Span } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Locale } from '../../../kernel/translate.ts';
import { paragraphAround } from '../draft/paragraph.rules.ts';
import { basisInWords } from './legal-basis.rules.ts';
import { lineStarts, partAround, placeOf } from './text-place.rules.ts';

export interface FindingPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** "mục II.3"; null where the text has no parts */
  readonly part: string | null;
}

export interface FindingModel {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  /** null for a finding of an older reading whose rule is gone */
  readonly rule: { readonly id: string; readonly title: string } | null;
  readonly explanation: string;
  readonly basis: readonly string[];
  readonly fixes: readonly { readonly from: string; readonly to: string }[];
  readonly places: readonly FindingPlace[];
  /** places that are not shown */
  readonly more: number;
}

const SHOWN_PLACES = 3;
const SHOWN_FIXES = 8;

type Reviewed = Pick<CompiledDirective, 'findings' | 'structure' | 'metadata'>;

/**
 * The weightiest first; each with its first places in the text, its rule and what could be written instead.
 * @param today the day against which the law is held for a text without a date
 */
export function findingModels(
  { findings, structure, metadata }: Reviewed,
  text: string,
  locale: Locale,
  today: Day,
): FindingModel[] {
  const starts = lineStarts(text);
  return weightiestFirst(findings).map((finding) => {
    const rule = lintRule(finding.rule);
    return {
      id: finding.id,
      severity: finding.severity,
      message: messageIn(finding, locale),
      rule: rule && { id: finding.rule, title: rule.title[locale] },
      explanation: locale === 'vi' ? finding.explanation : finding.explanation_en,
      basis: (rule?.basis ?? []).map((each) => basisInWords(each, locale, metadata.date ?? today)),
      fixes: fixesOf(finding, text),
      places: finding.evidence.slice(0, SHOWN_PLACES).map((span) => ({
        ...shorter(paragraphAround(text, span)),
        line: placeOf(starts, span[0]).line,
        part: partAround(structure, span, locale),
      })),
      more: Math.max(0, finding.evidence.length - SHOWN_PLACES),
    };
  });
}

function fixesOf({ fix }: Finding, text: string): FindingModel['fixes'] {
  if (!fix) return [];
  const all = [fix, ...(fix.more ?? [])].map(({ span, replacement }) => ({
    from: text.slice(...span),
    to: replacement,
  }));
  const once = new Map(all.map((each) => [`${each.from}→${each.to}`, each]));
  return [...once.values()].slice(0, SHOWN_FIXES);
}

export const weightiestFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0),
  );

export const messageIn = (finding: Finding, locale: Locale): string =>
  locale === 'vi' ? finding.message : finding.message_en;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const AROUND = 220;

/** A long paragraph is cut at spaces, and an ellipsis says so: enough to understand the place. */
function shorter({ text, start, end }: { text: string; start: number; end: number }) {
  const [lineStart, lineEnd] = lineOf(text, [start, end]);
  const from = start - lineStart > AROUND ? text.lastIndexOf(' ', start - AROUND) + 1 : lineStart;
  const cut = text.indexOf(' ', end + AROUND);
  const to = lineEnd - end > AROUND && cut > 0 ? Math.min(cut, lineEnd) : lineEnd;
  const before = from > lineStart ? '… ' : '';
  const shown = `${before}${text.slice(from, to)}${to < lineEnd ? ' …' : ''}`;
  const moved = before.length - from;
  return { text: shown, start: start + moved, end: end + moved };
}

function lineOf(text: string, [start, end]: Span): Span {
  const after = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, after < 0 ? text.length : after];
}
