import type { Translate } from '../../../kernel/translate.ts';
import type { CellRemark } from '../../../ui/index.ts';
import type { Finding } from './reading/finding.rules.ts';
import { MONEY } from './reading/sheet-columns.rules.ts';

/** What is expected instead, or how a value was understood. */
export const findingWords = (t: Translate, finding: Finding): string =>
  t(`planSheet.finding.${finding.code}`, finding.params);

/** The head of the column as the template has it; of money the letter beside it, as each source has a column. */
export function columnWords(t: Translate, { column, address }: Finding): string {
  if (column === null) return '';
  return column.startsWith(MONEY)
    ? `${t('planSheet.column.money')} (${address.replace(/\d/g, '')})`
    : t(`planSheet.column.${column}`);
}

export const remarksOf = (t: Translate, findings: readonly Finding[], weight: Finding['weight']): CellRemark[] =>
  findings
    .filter((finding) => finding.weight === weight)
    .map((finding) => ({
      address: finding.address,
      column: columnWords(t, finding),
      found: finding.found,
      words: findingWords(t, finding),
    }));
