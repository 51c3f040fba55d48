import type { Translate } from '../../../kernel/translate.ts';
import type { Outcome, PaperReport } from './check-paper.rules.ts';
import type { Fault } from './format-rule.rules.ts';

/** "trang 2, đoạn 14" */
export function placeWords(t: Translate, { place }: Fault): string {
  if (!place) return t('conformity.place.whole');
  const { page, paragraph } = place;
  return page === null
    ? t('conformity.place.paragraph', { paragraph })
    : t('conformity.place.page', { page, paragraph });
}

/** "Kế hoạch (dự thảo)" */
export function typeWords(t: Translate, { typeName, isLetter, isDraft }: PaperReport): string {
  const type = typeName ?? t(isLetter ? 'conformity.type.letter' : 'conformity.type.unknown');
  return isDraft ? t('conformity.type.draft', { type }) : type;
}

export const kindWords = (t: Translate, { document: { origin, pages } }: PaperReport): string =>
  origin === 'docx' ? t('conformity.kind.docx') : t('conformity.kind.pdf', { pages: pages ?? 0 });

/** How many rules came out how. */
export function outcomeCounts({ results }: PaperReport): Readonly<Record<Outcome, number>> {
  const counts = { pass: 0, substitute: 0, fail: 0, note: 0, 'not-applicable': 0 };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

export function countWords(t: Translate, report: PaperReport): string {
  const counts = outcomeCounts(report);
  const pass = counts.pass + counts.substitute;
  return t('conformity.counts.words', { pass, fail: counts.fail, rest: counts['not-applicable'] });
}
