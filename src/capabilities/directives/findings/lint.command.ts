import { type CompiledDirective, type Finding, lintRule, type Severity } from '../../../compiler/index.ts';
import type { Locale } from '../../../kernel/translate.ts';
import { type LineStarts, lineStarts, partAround, placeOf } from './text-place.rules.ts';

/**
 * `file:line:column severity message rule`, one line for each finding, in text order, then one for each replacement;
 * line and column count from 1, columns in UTF-16 code units. A finding without evidence stands at 1:1.
 */
export function lintLines(file: string, text: string, directive: CompiledDirective, locale: Locale): string {
  const starts = lineStarts(text);
  return inTextOrder(directive.findings)
    .map((finding) => [headLine(file, starts, finding, locale), ...fixLines(text, starts, finding, locale)].join(''))
    .join('');
}

function headLine(file: string, starts: LineStarts, finding: Finding, locale: Locale): string {
  const { line, column } = placeOf(starts, finding.evidence[0]?.[0] ?? 0);
  const words = (locale === 'vi' ? finding.message : finding.message_en).replace(/\s+/g, ' ');
  return `${file}:${line}:${column} ${finding.severity} ${words} ${finding.rule}\n`;
}

const FIX = { vi: 'đề nghị sửa', en: 'suggested' } as const;

function fixLines(text: string, starts: LineStarts, { fix }: Finding, locale: Locale): string[] {
  if (!fix) return [];
  return [fix, ...(fix.more ?? [])].map(({ span, replacement }) => {
    const { line, column } = placeOf(starts, span[0]);
    return `    ${FIX[locale]} ${line}:${column}: ${text.slice(...span).replace(/\s+/g, ' ')} → ${replacement}\n`;
  });
}

/** Findings with the place, part and rule of each, for programs. */
export function lintJson(file: string, text: string, directive: CompiledDirective, locale: Locale): string {
  const starts = lineStarts(text);
  const findings = inTextOrder(directive.findings).map((finding) => ({
    ...finding,
    title: lintRule(finding.rule)?.title[locale] ?? finding.kind,
    places: finding.evidence.map((span) => ({
      start: placeOf(starts, span[0]),
      end: placeOf(starts, span[1]),
      part: partAround(directive.structure, span, locale),
      quote: text.slice(...span),
    })),
  }));
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const { compiler_version, lexicon_version, text_sha256, source_sha256 } = directive;
  return `${JSON.stringify(
    {
      schema: 'ngoclinh-lint/1',
      compiler_version,
      lexicon_version,
      file,
      text_sha256,
      source_sha256,
      counts: { error: count('error'), warning: count('warning'), info: count('info') },
      findings,
    },
    null,
    2,
  )}\n`;
}

/** A note alone is no reason to stop. */
export const hasFaults = (directive: CompiledDirective): boolean =>
  directive.findings.some((finding) => finding.severity !== 'info');

export const inTextOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0));
