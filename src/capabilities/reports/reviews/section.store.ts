import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import { insertRows } from '../../../platform/database/insert-rows.store.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ReviewSection } from './review.rules.ts';

/** The parts of the đề cương in their order, with the newest words of the draft. */
export async function listSections(tx: Tx, reviewId: Id): Promise<ReviewSection[]> {
  const { rows } = await sql<ReviewSection>`
    select s.id, s.position, s.title, s.revision_id as "revisionId", coalesce(v.words, '') as words,
      array(select p.unit_id::text from review_section_source c join review_unit_report p on p.id = c.report_id
        where c.revision_id = s.revision_id order by p.unit_id) as sources
    from review_section s left join review_section_revision v on v.id = s.revision_id
    where s.review_id = ${reviewId} order by s.position`.execute(tx);
  return rows;
}

export const insertSections = (
  tx: Tx,
  reviewId: Id,
  sections: readonly { readonly id: Id; readonly title: string }[],
): Promise<unknown> =>
  insertRows(
    tx,
    'review_section',
    sections.map(({ id, title }, index) => ({ id, review_id: reviewId, position: index + 1, title })),
  );

export interface NewSectionWords {
  readonly id: Id;
  readonly sectionId: Id;
  readonly words: string;
  /** unit reports that the words were taken from */
  readonly reportIds: readonly Id[];
  readonly actId: Id;
}

/** The words of before stay and are no longer the draft. */
export async function insertSectionWords(tx: Tx, { id, sectionId, words, reportIds, actId }: NewSectionWords) {
  await sql`
    insert into review_section_revision (id, section_id, number, words, act_id)
    select ${id}, ${sectionId}, coalesce(max(number), 0) + 1, ${words}, ${actId}
    from review_section_revision where section_id = ${sectionId}`.execute(tx);
  await insertRows(
    tx,
    'review_section_source',
    reportIds.map((reportId) => ({ revision_id: id, report_id: reportId })),
  );
  await tx.updateTable('review_section').set({ revision_id: id }).where('id', '=', sectionId).execute();
}
