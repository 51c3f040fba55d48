import { type CountedFact, factsOf, type Period } from './facts-of.ts';
import type { Amounts, Cell, Expression, Figure } from './figure.ts';
import type { CountedRecord } from './record.ts';

/**
 * Counts a figure from the records themselves. A record that has several values of a dimension stands in each of their
 * cells and once in the total.
 */
export function evaluate(expression: Expression, records: readonly CountedRecord[], period: Period): Figure {
  const total = new Count(expression);
  const cells = new Map<string, { key: readonly string[]; count: Count }>();
  for (const record of records)
    for (const fact of factsOf(expression, record, period)) {
      total.add(fact);
      for (const key of keysOf(expression, fact)) {
        const name = JSON.stringify(key);
        const cell = cells.get(name) ?? { key, count: new Count(expression) };
        cells.set(name, cell);
        cell.count.add(fact);
      }
    }
  const broken = [...cells.values()].map(({ key, count }): Cell => ({ key, amounts: count.amounts() }));
  return { total: total.amounts(), cells: broken.sort((a, b) => compareKeys(a.key, b.key)) };
}

function keysOf(expression: Expression, fact: CountedFact): readonly (readonly string[])[] {
  if (expression.by.length === 0) return [];
  return expression.by.reduce<readonly (readonly string[])[]>(
    (keys, dimension) => {
      const values = fact.valuesOf(dimension);
      return keys.flatMap((key) => (values.length ? values : ['']).map((value) => [...key, value]));
    },
    [[]],
  );
}

/** Cells stand in the order of their values, unit by unit of UTF-16, on every machine. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? '';
    if (value !== other) return value < other ? -1 : 1;
  }
  return a.length - b.length;
}

const LEVELS = ['reported', 'confirmed', 'checked', 'stated'] as const;
type Level = keyof Amounts;

const ENTERS: Readonly<Record<CountedRecord['level'], readonly Level[]>> = {
  stated: ['stated'],
  recorded: ['reported'],
  'unit-confirmed': ['reported', 'confirmed'],
  checked: ['reported', 'confirmed', 'checked'],
};

class Count {
  readonly expression: Expression;
  readonly sums: Record<Level, number> = { reported: 0, confirmed: 0, checked: 0, stated: 0 };
  readonly seen: Partial<Record<Level, Set<string>>> = {};

  constructor(expression: Expression) {
    this.expression = expression;
  }

  add(fact: CountedFact): void {
    const { counts } = this.expression;
    for (const level of ENTERS[fact.record.level]) {
      if (counts.of !== 'distinct') this.sums[level] += fact.amount;
      else for (const value of fact.valuesOf(counts.field)) this.setOf(level).add(value);
    }
  }

  setOf(level: Level): Set<string> {
    const set = this.seen[level] ?? new Set();
    this.seen[level] = set;
    return set;
  }

  amounts(): Amounts {
    if (this.expression.counts.of !== 'distinct') return { ...this.sums };
    const [reported, confirmed, checked, stated] = LEVELS.map((level) => this.seen[level]?.size ?? 0);
    return { reported: reported ?? 0, confirmed: confirmed ?? 0, checked: checked ?? 0, stated: stated ?? 0 };
  }
}
