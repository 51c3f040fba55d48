import type { Id } from '../../../kernel/ids.ts';
import type { Dong } from '../../../kernel/money.ts';
import type { View } from '../../../platform/change.ts';
import { INTEGRATED, type Pot, potKey, sumDong } from '../budget.rules.ts';
import type { BudgetWords } from '../budget-words.rules.ts';
import { listLumpSums } from '../estimates/estimate-line.store.ts';
import { loadBudgetWords } from '../load-budget-words.ts';
import { type FundedLine, listFundedLines } from '../money/line.store.ts';
import { moneyOfLines } from '../money/money.store.ts';
import { versionOf } from '../money/position.store.ts';
import { type ConfirmedLine, openLines } from './distribution.rules.ts';
import { listConfirmed, listNamed } from './distribution.store.ts';

export interface PotRow extends Pot {
  readonly assigned: Dong;
  readonly drawn: Dong;
  readonly rest: Dong;
}

export interface DistributedLine extends FundedLine {
  readonly planned: Dong;
  readonly named: Dong;
  /** laid out of each pot, by its key */
  readonly drawn: ReadonlyMap<string, Dong>;
  readonly integrated: Dong;
  readonly confirmed: boolean;
  readonly isOpen: boolean;
}

export interface DistributionModel {
  readonly unitId: Id;
  readonly year: number;
  readonly version: number;
  readonly pots: readonly PotRow[];
  readonly lines: readonly DistributedLine[];
  readonly words: BudgetWords;
}

/** What the form of a distribution shows. Seven queries, whatever the number of lines. */
export async function loadDistribution(
  view: View,
  unitYear: { readonly unitId: Id; readonly year: number },
  locale: 'vi' | 'en',
): Promise<DistributionModel> {
  const { tx } = view;
  const lumps = await listLumpSums(tx, unitYear);
  const confirmed = await listConfirmed(tx, unitYear);
  const named = await listNamed(tx, unitYear);
  const lines = await listFundedLines(tx, unitYear);
  const money = Map.groupBy(
    await moneyOfLines(
      tx,
      unitYear.year,
      lines.map((line) => line.lineId),
    ),
    (each) => each.lineId,
  );
  const open = openLines(lumps, named, confirmed);
  const laid = new Map(confirmed.map((line) => [line.lineId, line]));
  return {
    ...unitYear,
    version: await versionOf(tx, unitYear),
    pots: potsOf(lumps, confirmed),
    words: await loadBudgetWords(view, locale),
    lines: lines.map((line) => ({
      ...line,
      planned: sumDong((money.get(line.lineId) ?? []).map((each) => each.planned)),
      named: sumDong(named.filter((each) => each.lineId === line.lineId).map((each) => each.amount)),
      ...laidOn(laid.get(line.lineId)),
      isOpen: open.has(line.lineId),
    })),
  };
}

const laidOn = (line: ConfirmedLine | undefined) => ({
  confirmed: line !== undefined,
  drawn: new Map((line?.amounts ?? []).map((each) => [potKey(each), each.drawn])),
  integrated: sumDong((line?.amounts ?? []).map((each) => (each.source === INTEGRATED ? each.integrated : 0))),
});

/** Every pot that was assigned or is drawn on. */
function potsOf(lumps: readonly (Pot & { amount: Dong })[], confirmed: readonly ConfirmedLine[]): PotRow[] {
  const laid = confirmed.flatMap((line) => line.amounts).filter((each) => each.drawn > 0);
  const pots = new Map([...lumps, ...laid].map(({ source, tag }) => [potKey({ source, tag }), { source, tag }]));
  return [...pots].map(([key, pot]) => {
    const assigned = sumDong(lumps.filter((each) => potKey(each) === key).map((each) => each.amount));
    const drawn = sumDong(laid.filter((each) => potKey(each) === key).map((each) => each.drawn));
    return { ...pot, assigned, drawn, rest: (assigned - drawn) as Dong };
  });
}
