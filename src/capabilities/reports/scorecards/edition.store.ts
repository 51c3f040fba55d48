import { sql } from 'kysely';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { EditionState } from './scorecard.lifecycle.ts';

export interface Edition {
  readonly id: Id;
  readonly year: number;
  readonly asOf: Day;
  readonly formula: number;
  readonly state: EditionState;
  readonly openedOn: Day;
  readonly objectionsUntil: Day;
  readonly decisionNumber: string | null;
  readonly decisionOn: Day | null;
  readonly releasedOn: Day | null;
  readonly version: number;
}

const columns = sql`e.id, e.year, e.as_of as "asOf", e.formula, e.state, e.opened_on as "openedOn",
  e.objections_until as "objectionsUntil", e.decision_number as "decisionNumber", e.decision_on as "decisionOn",
  e.released_on as "releasedOn", e.version`;

export async function listEditions(tx: Tx): Promise<Edition[]> {
  const { rows } = await sql<Edition>`
    select ${columns} from scorecard_edition e order by e.year desc, e.id desc limit 50`.execute(tx);
  return rows;
}

export async function findEdition(tx: Tx, id: Id, lock = false): Promise<Edition | null> {
  const { rows } = await sql<Edition>`
    select ${columns} from scorecard_edition e where e.id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx);
  return rows[0] ?? null;
}

export async function isYearOpen(tx: Tx, year: number): Promise<boolean> {
  const { rows } = await sql`select from scorecard_edition where year = ${year} and state = 'open'`.execute(tx);
  return rows.length > 0;
}

type NewEdition = Pick<Edition, 'id' | 'year' | 'asOf' | 'formula' | 'openedOn' | 'objectionsUntil'>;

export async function insertEdition(tx: Tx, edition: NewEdition, actId: Id): Promise<void> {
  await tx
    .insertInto('scorecard_edition')
    .values({
      id: edition.id,
      year: edition.year,
      as_of: edition.asOf,
      formula: edition.formula,
      state: 'open',
      opened_on: edition.openedOn,
      objections_until: edition.objectionsUntil,
      act_id: actId,
    })
    .execute();
}

export interface Release {
  readonly decisionNumber: string;
  readonly decisionOn: Day;
  readonly releasedOn: Day;
}

export async function updateEdition(tx: Tx, id: Id, state: EditionState, release?: Release): Promise<void> {
  await tx
    .updateTable('scorecard_edition')
    .set({
      state,
      ...(release && {
        decision_number: release.decisionNumber,
        decision_on: release.decisionOn,
        released_on: release.releasedOn,
      }),
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .execute();
}
