import type { Tx } from '../../platform/database/tenant.ts';
import type { CodeList } from './preset-rules.rules.ts';

export async function listCodeLists(tx: Tx): Promise<CodeList[]> {
  return tx.selectFrom('code_list').select(['code', 'name', 'name_en as nameEn']).orderBy('name').execute();
}

/** Lists that are there already stay as they are. */
export async function insertCodeLists(
  tx: Tx,
  lists: readonly CodeList[],
  from: { readonly origin: string; readonly version: number },
): Promise<void> {
  if (lists.length === 0) return;
  const rows = lists.map((list) => ({
    code: list.code,
    name: list.name,
    name_en: list.nameEn,
    origin: from.origin,
    origin_version: from.version,
  }));
  await tx
    .insertInto('code_list')
    .values(rows)
    .onConflict((conflict) => conflict.column('code').doNothing())
    .execute();
}
