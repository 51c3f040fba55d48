import type { Locale } from '../../../kernel/translate.ts';
import type { View } from '../../../platform/change.ts';
import type { Dimension } from '../../../verify/figure.ts';
import { readExpression } from '../../../verify/read-expression.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { type FrozenFigure, findFrozenFigure, listFrozenFigures } from '../figures/index.ts';
import { loadValueNames, type NameOf } from '../figures/value-names.ts';
import { overseeReports, workOnReports } from '../reports.policy.ts';
import type { ProvenEdition } from './edition-proof.store.ts';
import { type FrozenRecord, listFrozenRecordRows } from './frozen-record.store.ts';
import { findSeenEdition } from './load-proof.ts';

export interface FrozenFigureModel {
  readonly figure: FrozenFigure;
  readonly edition: ProvenEdition;
  readonly by: readonly Dimension[];
  readonly ruleWords: ReturnType<typeof readExpression>;
  readonly nameOf: NameOf;
  readonly records: readonly (FrozenRecord & { readonly unitName: string })[];
}

/** A figure that somebody quotes by its identity, with a page of the records it was counted from. */
export async function loadFrozenFigure(
  view: View,
  { identity, page }: { readonly identity: string; readonly page: number },
  locale: Locale,
): Promise<FrozenFigureModel | null> {
  const found = await findFrozenFigure(view.tx, identity);
  const edition = found && (await findSeenEdition(view, found.editionId));
  if (!found || !edition) return null;
  const whole = await listFrozenFigures(view.tx, found.editionId);
  const figure = whole.find((one) => one.identity === identity) ?? found;
  const read = readExpression(figure.rule);
  const named = read.ok ? [{ expression: read.value, figure: figure.figure }] : [];
  const records = await listFrozenRecordRows(view.tx, figure, page);
  const units = await listUnitLabels(view.tx, [...new Set(records.map(({ unitId }) => unitId))], view.today);
  return {
    figure,
    edition,
    by: read.ok ? read.value.by : [],
    ruleWords: read,
    nameOf: await loadValueNames(view.tx, named, { day: figure.to, locale }),
    records: records.map((record) => ({
      ...record,
      title: seesWords(view, record) ? record.title : '',
      unitName: units.get(record.unitId)?.name ?? '',
    })),
  };
}

/** Payments are their unit's and theirs who oversee: whoever only stands above it sees the figure, and not what was paid. */
const seesWords = ({ actor }: View, { kind, unitId }: FrozenRecord): boolean =>
  kind !== 'spending' || overseeReports.allows(actor) || (workOnReports.allows(actor) && actor?.unitId === unitId);
