import type { Id } from '../../../kernel/ids.ts';
import { shortCode } from '../../../kernel/ids.ts';
import type { Change } from '../../../platform/change.ts';
import { DECLARED, isCountable } from '../indicators/indicator.rules.ts';
import type { FigureRequest } from './compute-figures.ts';
import { countedDeclarations, declaredFigure } from './declared.rules.ts';
import { listDeclared } from './declared.store.ts';
import { countAndFreeze } from './figure.store.ts';
import { countFrozenRecords, insertDeclaredLinks, takeFigureNumbers } from './freeze.store.ts';
import { type FrozenFigure, insertFrozenFigures } from './frozen-figure.store.ts';

/** "Số liệu" */
const FIGURE_KIND = 'SL';

/**
 * Keeps the figures of an edition of a report for good: every number with the version of its rule and an identity of
 * its own, every record at the revision and on the level that was counted. A bounded number of statements.
 */
export async function freezeFigures(change: Change, editionId: Id, request: FigureRequest): Promise<FrozenFigure[]> {
  const { indicators, ...scope } = request;
  const { tx } = change;
  const countable = indicators.filter(isCountable);
  const counted = await countAndFreeze(tx, countable, scope, editionId);
  const figures = new Map(countable.map(({ code }, index) => [code, counted[index]]));
  const codes = indicators.filter(({ rule }) => rule === DECLARED).map(({ code }) => code);
  const declared = countedDeclarations(await listDeclared(tx, codes, scope), scope);
  const records = await countFrozenRecords(tx, editionId);
  const { numbers, province } = await takeFigureNumbers(tx, indicators.length);
  const frozen = indicators.map(
    (indicator, index): FrozenFigure => ({
      editionId,
      indicator: indicator.code,
      position: index + 1,
      identity: shortCode(province, FIGURE_KIND, numbers[index] ?? 0),
      ruleId: indicator.ruleId,
      ruleVersion: indicator.version,
      name: indicator.name,
      unitWord: indicator.unit,
      rule: indicator.rule,
      from: scope.from,
      to: scope.to,
      declared: indicator.rule === DECLARED,
      records: records.get(indicator.code) ?? 0,
      figure: figures.get(indicator.code) ?? declaredFigure(declared.filter((one) => one.indicator === indicator.code)),
    }),
  );
  await insertFrozenFigures(tx, frozen);
  await insertDeclaredLinks(
    tx,
    declared.map(({ indicator, id }) => ({ edition_id: editionId, indicator, declared_id: id })),
  );
  return frozen;
}
