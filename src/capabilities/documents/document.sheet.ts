import type { Translate } from '../../kernel/translate.ts';
import type { Sheet } from '../../platform/xlsx/xlsx.ts';
import { notation } from './document.rules.ts';
import type { DocumentRow } from './document.store.ts';
import { type TypeNames, typeWords } from './document-title.rules.ts';

/** The register with the columns of the outgoing and incoming books (NĐ 30/2020, Annex IV). */
export const documentSheet = (t: Translate, rows: readonly DocumentRow[], names: TypeNames): Sheet => ({
  name: t('documents.sheet'),
  columns: [
    { header: t('document.notation'), width: 24 },
    { header: t('document.issuedOn'), width: 12 },
    { header: t('document.type'), width: 16 },
    { header: t('document.subject'), width: 60 },
    { header: t('document.issuer'), width: 30 },
    { header: t('document.signer'), width: 24 },
    { header: t('document.kind'), width: 14 },
    { header: t('document.arrivalNumber'), width: 12 },
    { header: t('document.arrivedOn'), width: 12 },
    { header: t('document.dueOn'), width: 12 },
    { header: t('document.description'), width: 30 },
  ],
  rows: rows.map((row) => [
    notation(row),
    row.issuedOn && { day: row.issuedOn },
    typeWords(t, row.typeCode, names) || null,
    row.subject,
    row.issuerName,
    row.signerName,
    t(`document.kind.${row.kind}`),
    row.arrivalNumber,
    row.arrivedOn && { day: row.arrivedOn },
    row.dueOn && { day: row.dueOn },
    row.description,
  ]),
});
