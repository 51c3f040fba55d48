import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import { foldDiacritics } from '../../kernel/vietnamese.ts';
import type { Tx } from '../../platform/database/tenant.ts';
import type { DirectiveState } from './directive.lifecycle.ts';

export interface ListedDirective {
  readonly id: Id;
  readonly state: DirectiveState;
  readonly receivedOn: Day;
  readonly editionNumber: number;
  readonly typeCode: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: Day | null;
  readonly issuerName: string | null;
  readonly subject: string;
  readonly obligations: number;
  readonly settled: number;
  readonly toReview: number;
}

export interface ListQuestion {
  /** only what is published, or also the drafts of this unit, or all */
  readonly drafts: 'none' | 'all' | { readonly ownerUnitId: Id };
  readonly state: 'reading' | 'published' | 'ended' | 'withdrawn' | null;
  /** words of the subject, number or issuer, without diacritics or with */
  readonly words: string;
  readonly limit: number;
  readonly offset: number;
}

const STATES: Readonly<Record<'reading' | 'published' | 'ended' | 'withdrawn', readonly DirectiveState[]>> = {
  reading: ['received', 'reading'],
  published: ['published', 'correcting'],
  ended: ['ended'],
  withdrawn: ['withdrawn'],
};

/** One page of the list, newest first, and how many there are in all: one query. */
export async function listDirectives(
  tx: Tx,
  question: ListQuestion,
): Promise<{ rows: ListedDirective[]; total: number }> {
  const { drafts, words } = question;
  const states = question.state ? STATES[question.state] : Object.values(STATES).flat();
  const like = `%${foldDiacritics(words)
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<ListedDirective & { total: number }>`
    select d.id, d.state, d.received_on as "receivedOn", d.edition_number as "editionNumber",
      o.type_code as "typeCode", o.number, o.symbol, o.issued_on as "issuedOn", o.issuer_name as "issuerName",
      o.subject, coalesce(p.obligations, 0) as obligations, coalesce(p.settled, 0) as settled,
      coalesce(p.to_review, 0) as "toReview", count(*) over ()::int as total
    from directive d
    join document o on o.id = d.document_id
    left join directive_progress p on p.directive_id = d.id
    where d.state = any(${[...states]})
      and (${drafts === 'all'} or d.edition_number > 0
        or d.owner_unit_id = ${typeof drafts === 'object' ? drafts.ownerUnitId : null}::uuid)
      and (${words} = '' or o.folded like ${like})
    order by coalesce(o.issued_on, d.received_on) desc, d.id desc
    limit ${question.limit} offset ${question.offset}`.execute(tx);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}
