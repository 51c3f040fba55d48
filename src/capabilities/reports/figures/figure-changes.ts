import type { Id } from '../../../kernel/ids.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Amounts } from '../../../verify/figure.ts';
import { readExpression } from '../../../verify/read-expression.ts';
import { DECLARED } from '../indicators/indicator.rules.ts';
import type { FigureScope } from './compile-expression.store.ts';
import { countedDeclarations, declaredFigure } from './declared.rules.ts';
import { listDeclared } from './declared.store.ts';
import { countFigures } from './figure.store.ts';
import { type FrozenFigure, listFrozenFigures } from './frozen-figure.store.ts';

/** A frozen figure beside what its rule counts today; `now` null where nobody can read the rule any more. */
export interface FigureChange extends Omit<FrozenFigure, 'figure'> {
  readonly frozen: Amounts;
  readonly now: Amounts | null;
  readonly changed: boolean;
}

/**
 * Every figure of an edition with what the same rule, as it was frozen, counts today. Three statements.
 * @param units those that the edition counted
 */
export async function figureChanges(tx: Tx, editionId: Id, units: FigureScope['units']): Promise<FigureChange[]> {
  const frozen = await listFrozenFigures(tx, editionId);
  const [first] = frozen;
  if (!first) return [];
  const scope = { from: first.from, to: first.to, units };
  const counted = frozen.flatMap(({ indicator, rule }) => {
    const read = rule === DECLARED ? null : readExpression(rule);
    return read?.ok ? [{ code: indicator, expression: { ...read.value, by: [] } }] : [];
  });
  const figures = await countFigures(tx, counted, scope);
  const now = new Map(counted.map(({ code }, index) => [code, figures[index]?.total]));
  const said = frozen.filter(({ declared }) => declared).map(({ indicator }) => indicator);
  const declared = countedDeclarations(await listDeclared(tx, said, scope), scope);
  for (const code of said) now.set(code, declaredFigure(declared.filter((one) => one.indicator === code)).total);
  return frozen.map(({ figure, ...one }): FigureChange => {
    const today = now.get(one.indicator) ?? null;
    return { ...one, frozen: figure.total, now: today, changed: !today || !isSame(today, figure.total) };
  });
}

const isSame = (a: Amounts, b: Amounts): boolean =>
  a.reported === b.reported && a.confirmed === b.confirmed && a.checked === b.checked && a.stated === b.stated;
