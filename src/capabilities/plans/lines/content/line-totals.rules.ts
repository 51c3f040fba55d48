import type { Dong } from '../../../../kernel/money.ts';
import type { LineContent } from '../line.rules.ts';

export interface MoneyTotals {
  readonly bySource: Readonly<Record<string, Dong>>;
  readonly total: Dong;
}

/** Sums of the money of some lines by source; work that another plan counts stays out of them. */
export function totalsOf(lines: readonly { readonly content: Pick<LineContent, 'money' | 'sibling'> }[]): MoneyTotals {
  const bySource: Record<string, Dong> = {};
  for (const { content } of lines) {
    if (content.sibling !== null) continue;
    for (const [source, amount] of Object.entries(content.money)) {
      bySource[source] = ((bySource[source] ?? 0) + amount) as Dong;
    }
  }
  return { bySource, total: Object.values(bySource).reduce((sum, amount) => sum + amount, 0) as Dong };
}
