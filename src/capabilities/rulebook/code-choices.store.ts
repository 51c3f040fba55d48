import { sql } from 'kysely';
import type { Day } from '../../kernel/day.ts';
import type { Tx } from '../../platform/database/tenant.ts';

export interface CodeChoice {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What a form offers from a list. */
export interface CodeChoices {
  readonly items: readonly CodeChoice[];
  /** false where nothing holds on the day and the list is applied outside its time, which the page must say */
  readonly inForce: boolean;
}

/** Several code lists in one question, each as it holds on a day; where nothing holds that day, all there is. */
export async function listCodeChoices<List extends string>(
  tx: Tx,
  lists: readonly List[],
  day: Day,
): Promise<Readonly<Record<List, CodeChoices>>> {
  const { rows } = await sql<CodeChoice & { list: List; inForce: boolean }>`
    select distinct on (list, position, key) list, key as code, value->>'name' as name, value->>'name_en' as "nameEn",
      valid @> ${day}::date as "inForce"
    from rule_row
    where rule_set = 'code-item' and list = any(${[...lists]}::text[]) and not withdrawn
    order by list, position, key, valid @> ${day}::date desc, lower(valid) desc`.execute(tx);
  const byList = Map.groupBy(rows, (row) => row.list);
  const entries = lists.map((list): [List, CodeChoices] => {
    const all = byList.get(list) ?? [];
    const now = all.filter((row) => row.inForce);
    const inForce = now.length > 0 || all.length === 0;
    const items = (inForce ? now : all).map(({ code, name, nameEn }) => ({ code, name, nameEn }));
    return [list, { items, inForce }];
  });
  return Object.fromEntries(entries) as Record<List, CodeChoices>;
}
