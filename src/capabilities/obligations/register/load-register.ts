import type { Day } from '../../../kernel/day.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { loadDeadlineData } from '../schedule/load-deadline-data.ts';
import {
  countRegister,
  listChoices,
  listRegister,
  type RegisterChoices,
  type RegisterCount,
  type RegisterRow,
} from './register.store.ts';
import { type RegisterFilter, type RegisterOrder, readFilter } from './register-filter.rules.ts';

export interface RegisterModel {
  readonly rows: readonly RegisterRow[];
  readonly count: RegisterCount;
  readonly choices: RegisterChoices;
  readonly filter: RegisterFilter;
  readonly order: RegisterOrder;
  readonly page: number;
  readonly today: Day;
  readonly soonDays: number;
}

export const REGISTER_PAGE = 50;
/** How many rows leave in one file; more would not open on an office computer. */
const EXPORT_LIMIT = 20_000;

/** One page of the register with its totals: the same number of queries whatever the number of rows. */
export async function loadRegister(
  view: View,
  asked: { readonly filter: RegisterFilter; readonly order: RegisterOrder; readonly page: number },
): Promise<RegisterModel> {
  const { tx, today } = view;
  const { soonDays } = await loadDeadlineData(tx, today);
  const scope = { actor: actorOf(view), today, soonDays };
  const count = await countRegister(tx, scope, asked.filter);
  const page = Math.min(asked.page, Math.max(1, Math.ceil(count.total / REGISTER_PAGE)));
  const place = { ...asked.order, offset: (page - 1) * REGISTER_PAGE, limit: REGISTER_PAGE };
  return {
    rows: await listRegister(tx, scope, asked.filter, place),
    count,
    choices: await listChoices(tx, scope, EVERYTHING),
    ...asked,
    page,
    today,
    soonDays,
  };
}

const EVERYTHING = readFilter(new URLSearchParams());

export interface RegisterList {
  readonly rows: readonly RegisterRow[];
  readonly today: Day;
  readonly soonDays: number;
}

/** The whole filtered list, for a file. */
export async function loadRegisterList(
  view: View,
  { filter, order }: { readonly filter: RegisterFilter; readonly order: RegisterOrder },
): Promise<RegisterList> {
  const { tx, today } = view;
  const { soonDays } = await loadDeadlineData(tx, today);
  const scope = { actor: actorOf(view), today, soonDays };
  const rows = await listRegister(tx, scope, filter, { ...order, offset: 0, limit: EXPORT_LIMIT });
  return { rows, today, soonDays };
}
