import { sql } from 'kysely';
import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Movement } from './stock.rules.ts';

/** The newest first. */
export async function listMovements(
  tx: Tx,
  productId: Id,
): Promise<(Movement & { readonly id: Id; readonly words: string | null })[]> {
  const { rows } = await sql<Movement & { id: Id; words: string | null }>`
    select id, kind, language, amount, moved_on::text as "movedOn", words from gate_stock
    where product_id = ${productId} order by moved_on desc, id desc`.execute(tx);
  return rows;
}

export interface NewMovement extends Movement {
  readonly id: Id;
  readonly productId: Id;
  readonly placementId: Id | null;
  readonly words: string | null;
  readonly actId: Id;
}

export async function insertMovement(tx: Tx, movement: NewMovement): Promise<void> {
  await tx
    .insertInto('gate_stock')
    .values({
      id: movement.id,
      product_id: movement.productId,
      kind: movement.kind,
      language: movement.language,
      amount: movement.amount,
      moved_on: movement.movedOn,
      placement_id: movement.placementId,
      words: movement.words,
      act_id: movement.actId,
    })
    .execute();
}
