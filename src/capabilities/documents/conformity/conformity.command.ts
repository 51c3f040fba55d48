import { type Locale, translator } from '../../../kernel/translate.ts';
import type { PaperReport, RuleResult } from './check-paper.rules.ts';
import { conformityMessages } from './conformity.messages.ts';
import { DECREE, type Fault } from './format-rule.rules.ts';
import { countWords, kindWords, outcomeCounts, placeWords, typeWords } from './report.rules.ts';

/** Every rule with its outcome, and under those that failed the places. */
export function conformityText(file: string, report: PaperReport, locale: Locale): string {
  const t = translator(locale, conformityMessages);
  const head =
    report.faults === 0 ? t('conformity.right', { file }) : t('conformity.wrong', { file, count: report.faults });
  const rows = report.results.flatMap(({ rule, outcome, faults }) => [
    `${t(`conformity.outcome.${outcome}`)} · ${rule.code} · ${rule.wants[locale]} (${rule.basis})`,
    ...faults.map(
      (fault) => `    ${placeWords(t, fault)}: ${fault.found[locale]}${fault.words ? ` · ${fault.words}` : ''}`,
    ),
  ]);
  const about = [typeWords(t, report), kindWords(t, report), DECREE.name].join(' · ');
  const older = report.isOlder ? [t('conformity.before')] : [];
  return `${[head, about, ...older, countWords(t, report), '', ...rows].join('\n')}\n`;
}

/** The same for other programs; `schema` changes when a field does. */
export function conformityJson(file: string, report: PaperReport, locale: Locale): string {
  const { document, typeName, isLetter, isDraft, isOlder, faults, results } = report;
  const answer = {
    schema: 'ngoclinh-conformity/1',
    file,
    decree: DECREE.name,
    in_force_from: DECREE.validFrom,
    origin: document.origin,
    pages: document.pages,
    type: typeName,
    letter: isLetter,
    draft: isDraft,
    older_than_decree: isOlder,
    right: faults === 0,
    faults,
    counts: outcomeCounts(report),
    rules: results.map((result) => ruleJson(result, locale)),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

const ruleJson = ({ rule, outcome, faults }: RuleResult, locale: Locale) => ({
  code: rule.code,
  outcome,
  severity: rule.severity,
  wants: rule.wants[locale],
  basis: rule.basis,
  faults: faults.map((fault) => faultJson(fault, locale)),
});

const faultJson = ({ place, words, found }: Fault, locale: Locale) => ({
  page: place?.page ?? null,
  paragraph: place?.paragraph ?? null,
  words,
  found: found[locale],
});
