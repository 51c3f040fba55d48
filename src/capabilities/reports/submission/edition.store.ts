import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Missed } from '../writing/missed-work.rules.ts';
import type { Answer, SectionSource } from '../writing/section.store.ts';

/** What an edition says beside its figures, which stand in tables of their own. */
export interface EditionContent {
  readonly sections: readonly {
    readonly code: string;
    readonly title: string;
    readonly words: string;
    readonly sources: readonly SectionSource[];
  }[];
  readonly missed: readonly (Missed & Omit<Answer, 'subject'>)[];
  readonly noActivity: boolean;
  /** units whose report had not come */
  readonly silent: readonly { readonly id: Id; readonly name: string }[];
  /** units whose records stand in the figures */
  readonly counted: readonly Id[];
  /** numbers of the period before and of the year before, by indicator */
  readonly compared: Readonly<
    Record<
      string,
      {
        readonly previous: number | null;
        readonly lastYear: number | null;
        readonly target: number | null;
        readonly apart: number;
      }
    >
  >;
}

/** A frozen text of a report; never changed. */
export interface Edition {
  readonly id: Id;
  readonly reportId: Id;
  readonly number: number;
  readonly content: EditionContent;
  readonly frozenOn: Day;
  readonly replacesId: Id | null;
  readonly documentId: Id;
}

const columns = sql`e.id, e.report_id as "reportId", e.number, e.content, e.frozen_on as "frozenOn",
  e.replaces_id as "replacesId", e.document_id as "documentId"`;

/** The newest first. */
export async function listEditions(tx: Tx, reportId: Id): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select ${columns} from report_edition e where e.report_id = ${reportId} order by e.number desc`.execute(tx);
  return rows;
}

export async function findEdition(tx: Tx, id: Id): Promise<Edition | null> {
  const { rows } = await sql<Edition>`select ${columns} from report_edition e where e.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** The edition whose paper a document is. */
export async function findEditionOfDocument(tx: Tx, documentId: Id): Promise<Edition | null> {
  const { rows } = await sql<Edition>`
    select ${columns} from report_edition e where e.document_id = ${documentId}`.execute(tx);
  return rows[0] ?? null;
}

export async function insertEdition(tx: Tx, edition: Edition & { readonly actId: Id }): Promise<void> {
  await tx
    .insertInto('report_edition')
    .values({
      id: edition.id,
      report_id: edition.reportId,
      number: edition.number,
      content: JSON.stringify(edition.content),
      frozen_on: edition.frozenOn,
      replaces_id: edition.replacesId,
      document_id: edition.documentId,
      act_id: edition.actId,
    })
    .execute();
}
