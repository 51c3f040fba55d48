import type { Finding, Severity, Span } from '../../../compiler/index.ts';
import type { Locale } from '../../../kernel/translate.ts';
import { paragraphAround } from '../draft/paragraph.rules.ts';

export interface FindingPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface FindingModel {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly explanation: string;
  readonly fix: string | null;
  readonly places: readonly FindingPlace[];
  /** places that are not shown */
  readonly more: number;
}

const SHOWN_PLACES = 3;

/** The weightiest first; each with its first places in the text. */
export function findingModels(findings: readonly Finding[], text: string, locale: Locale): FindingModel[] {
  return weightiestFirst(findings).map((finding) => ({
    id: finding.id,
    severity: finding.severity,
    message: messageIn(finding, locale),
    explanation: locale === 'vi' ? finding.explanation : finding.explanation_en,
    fix: finding.fix?.replacement ?? null,
    places: finding.evidence.slice(0, SHOWN_PLACES).map((span) => shorter(paragraphAround(text, span))),
    more: Math.max(0, finding.evidence.length - SHOWN_PLACES),
  }));
}

export const weightiestFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) => RANK[a.severity] - RANK[b.severity] || (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0),
  );

export const messageIn = (finding: Finding, locale: Locale): string =>
  locale === 'vi' ? finding.message : finding.message_en;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const AROUND = 220;

/** A long paragraph is cut at spaces: enough to understand the place. */
function shorter({ text, start, end }: FindingPlace): FindingPlace {
  const [lineStart, lineEnd] = lineOf(text, [start, end]);
  const from = start - lineStart > AROUND ? text.lastIndexOf(' ', start - AROUND) + 1 : lineStart;
  const cut = text.indexOf(' ', end + AROUND);
  const to = lineEnd - end > AROUND && cut > 0 ? Math.min(cut, lineEnd) : lineEnd;
  return { text: text.slice(from, to), start: start - from, end: end - from };
}

function lineOf(text: string, [start, end]: Span): Span {
  const after = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, after < 0 ? text.length : after];
}
