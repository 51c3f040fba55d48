import { sql } from 'kysely';
import { foldDiacritics } from '../../kernel/vietnamese.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import { COLUMNS, type DocumentRow } from './document.store.ts';
import type { PaperReader } from './outgoing/outgoing.policy.ts';
import { hiddenFrom } from './outgoing/paper-reader.store.ts';

export interface DocumentFilter {
  /** words, with or without diacritics */
  readonly q: string;
  readonly typeCode: string;
  readonly kind: string;
  readonly year: number | null;
}

export interface DocumentPage {
  readonly rows: readonly DocumentRow[];
  readonly total: number;
}

/** What this reader may see, newest first; `limit` rows from `offset`, and how many there are in all: one query. */
export async function listDocuments(
  tx: Tx,
  filter: DocumentFilter,
  page: { offset: number; limit: number },
  reader: PaperReader,
): Promise<DocumentPage> {
  let query = tx.selectFrom('document').select([...COLUMNS, sql<number>`count(*) over ()`.as('total')]);
  for (const word of foldDiacritics(filter.q).toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8)) {
    query = query.where('folded', 'like', `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  }
  query = query.where((of) => of.not(hiddenFrom(reader)));
  if (filter.typeCode) query = query.where('type_code', '=', filter.typeCode);
  if (filter.kind) query = query.where('kind', '=', filter.kind);
  if (filter.year) {
    query = query.where('issued_on', '>=', `${filter.year}-01-01`).where('issued_on', '<=', `${filter.year}-12-31`);
  }
  const rows = await query
    .orderBy('issued_on', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { rows: rows as unknown as DocumentRow[], total: rows[0]?.total ?? 0 };
}

/** For the filter: the years of which the register holds papers. */
export async function listYears(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from issued_on)::int as year from document where issued_on is not null
    order by year desc`.execute(tx);
  return rows.map((row) => row.year);
}
