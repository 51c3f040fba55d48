import type { LegalBasis, LintRule, Severity } from '../../../compiler/index.ts';
import type { Locale } from '../../../kernel/translate.ts';

/** What SARIF calls the weights of findings. */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * A rule as SARIF describes it (reportingDescriptor, §3.49).
 * @param address of an installation that shows the rules; null leaves `helpUri` out
 */
export function descriptor(id: string, rule: LintRule, locale: Locale, address: string | null) {
  return {
    id,
    name: rule.kind,
    shortDescription: { text: rule.title[locale] },
    fullDescription: { text: rule.explanation[locale] },
    help: { text: rule.explanation[locale], markdown: markdownOf(rule, locale) },
    ...(address && { helpUri: `${address.replace(/\/$/, '')}/review/rules/${id}` }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { kind: rule.kind, fix: rule.fix, ...(rule.needs && { needs: rule.needs }) },
  };
}

/** Words around an example and a replacement. */
export const WORDS = {
  vi: { before: 'Đề nghị kiểm tra', after: 'Nên ghi', basis: 'Căn cứ' },
  en: { before: 'Please check', after: 'Rather', basis: 'Basis' },
} as const;

function markdownOf({ title, explanation, example, basis }: LintRule, locale: Locale): string {
  const words = WORDS[locale];
  return [
    `**${title[locale]}**`,
    explanation[locale],
    `${words.before}: *${example.before}*`,
    `${words.after}: *${example.after}*`,
    ...(basis.length > 0 ? [`${words.basis}: ${basis.map((each) => basisWords(each, locale)).join('; ')}`] : []),
  ].join('\n\n');
}

const basisWords = ({ act, place }: LegalBasis, locale: Locale): string => (place ? `${act}, ${place[locale]}` : act);
