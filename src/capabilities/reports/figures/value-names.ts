import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Locale } from '../../../kernel/translate.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { Dimension, Expression, Figure } from '../../../verify/figure.ts';
import { listActionsOf } from '../../obligations/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';

/** The words for a value of a dimension: names of units, of codes, of obligations; others are words already. */
export type NameOf = (dimension: Dimension, value: string) => string;

const LISTS = {
  kind: ['activity-kinds'],
  channel: ['channels'],
  'information-kind': ['information-kinds'],
  language: ['languages', 'press-languages'],
  country: ['countries'],
  topic: ['training-topics'],
  rank: ['guest-ranks'],
  source: ['funding-sources'],
  tag: ['budget-tags'],
} as const satisfies Partial<Record<Dimension, readonly string[]>>;

const UNITS: readonly Dimension[] = ['unit', 'locality', 'partner', 'attendee', 'of-unit'];

/** Names of all values in some rules and in the cells of their figures; three queries. */
export async function loadValueNames(
  tx: Tx,
  asked: readonly { readonly expression: Expression; readonly figure: Pick<Figure, 'cells'> }[],
  { day, locale }: { readonly day: Day; readonly locale: Locale },
): Promise<NameOf> {
  const values = asked.flatMap(({ expression, figure }) => [
    ...expression.where.flatMap(({ field, values: all }) => all.map((value) => ({ field, value }))),
    ...figure.cells.flatMap(({ key }) =>
      key.flatMap((value, index) => {
        const field = expression.by[index];
        return field ? [{ field, value }] : [];
      }),
    ),
  ]);
  const idsOf = (fields: readonly Dimension[]): Id[] => [
    ...new Set(values.filter(({ field, value }) => value && fields.includes(field)).map(({ value }) => value as Id)),
  ];
  const units = await listUnitLabels(tx, idsOf(UNITS), day);
  const obligations = await listActionsOf(tx, idsOf(['obligation']));
  const codes = await listCodeChoices(tx, Object.values(LISTS).flat(), day);
  const inWords = (item: { name: string; nameEn: string | null }): string =>
    (locale === 'en' && item.nameEn) || item.name;
  return (dimension, value) => {
    if (UNITS.includes(dimension)) {
      const unit = units.get(value as Id);
      return unit ? inWords(unit) : value;
    }
    if (dimension === 'obligation') return obligations.get(value as Id)?.action ?? value;
    if (dimension === 'month') return `${value.slice(5)}/${value.slice(0, 4)}`;
    const lists = dimension in LISTS ? LISTS[dimension as keyof typeof LISTS] : [];
    const item = lists.flatMap((list) => codes[list].items).find(({ code }) => code === value);
    return item ? inWords(item) : value;
  };
}
