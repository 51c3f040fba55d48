import { type CompiledDirective, type Finding, lintRules, type Span } from '../../../compiler/index.ts';
import type { Locale } from '../../../kernel/translate.ts';
import { inTextOrder } from './lint.command.ts';
import { descriptor, LEVELS, WORDS } from './sarif-rule.command.ts';
import { type LineStarts, lineStarts, placeOf } from './text-place.rules.ts';

const RULES = Object.entries(lintRules);

/**
 * The findings as a SARIF 2.1.0 log with one run. Regions count lines and columns from 1 in UTF-16 code units.
 * @param address where an installation shows its rules, such as `https://host`; null leaves `helpUri` out
 */
export function lintSarif(
  file: string,
  text: string,
  directive: CompiledDirective,
  locale: Locale,
  address: string | null,
): string {
  const starts = lineStarts(text);
  const artifactLocation = { uri: file === '-' ? 'stdin' : uriOf(file) };
  const driver = {
    name: 'ngoclinh',
    semanticVersion: directive.compiler_version,
    rules: RULES.map(([id, rule]) => descriptor(id, rule, locale, address)),
  };
  const run = {
    tool: { driver },
    language: locale,
    columnKind: 'utf16CodeUnits',
    artifacts: [
      { location: artifactLocation, hashes: { 'sha-256': directive.source_sha256 ?? directive.text_sha256 } },
    ],
    results: inTextOrder(directive.findings).map((finding) => resultOf(finding, starts, artifactLocation, locale)),
  };
  return `${JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  )}\n`;
}

const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

function resultOf(finding: Finding, starts: LineStarts, artifactLocation: { uri: string }, locale: Locale) {
  const region = ([start, end]: Span) => {
    const [from, to] = [placeOf(starts, start), placeOf(starts, end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const places = finding.evidence.length > 0 ? finding.evidence : ([[0, 0]] as Span[]);
  const located = places.map((span) => ({ physicalLocation: { artifactLocation, region: region(span) } }));
  const replacements = finding.fix ? [finding.fix, ...(finding.fix.more ?? [])] : [];
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(([id]) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: locale === 'vi' ? finding.message : finding.message_en },
    locations: located.slice(0, 1),
    ...(located.length > 1 && { relatedLocations: located.slice(1).map((each, id) => ({ id, ...each })) }),
    ...(replacements.length > 0 && {
      fixes: [
        {
          description: { text: WORDS[locale].after },
          artifactChanges: [
            {
              artifactLocation,
              replacements: replacements.map(({ span, replacement }) => ({
                deletedRegion: region(span),
                insertedContent: { text: replacement },
              })),
            },
          ],
        },
      ],
    }),
  };
}
