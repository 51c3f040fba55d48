import type { Translate } from '../../kernel/translate.ts';
import type { Sheet } from '../../platform/xlsx/xlsx.ts';
import type { ListedDirective } from './directive-list.store.ts';
import { shortLabel } from './metadata.rules.ts';

/** The list of directives as it leaves the product: the counts stand as numbers, each in its own column. */
export const directiveSheet = (t: Translate, rows: readonly ListedDirective[]): Sheet => ({
  name: t('directives.title'),
  columns: [
    { header: t('directives.column.document'), width: 30 },
    { header: t('directives.column.subject'), width: 60 },
    { header: t('directives.column.issuer'), width: 30 },
    { header: t('directives.column.issued'), width: 14 },
    { header: t('directives.column.received'), width: 14 },
    { header: t('directives.column.obligations'), width: 12 },
    { header: t('directives.column.settled'), width: 12 },
    { header: t('directives.column.toReview'), width: 12 },
    { header: t('directives.column.state'), width: 24 },
  ],
  rows: rows.map((row) => [
    shortLabel(row),
    row.subject,
    row.issuerName,
    row.issuedOn && { day: row.issuedOn },
    { day: row.receivedOn },
    row.obligations,
    row.settled,
    row.toReview,
    t(`directive.state.${row.state}`, { edition: row.editionNumber }),
  ]),
});
