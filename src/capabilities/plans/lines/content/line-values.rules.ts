import { formatAmount } from '../../../../kernel/money.ts';
import type { Locale } from '../../../../kernel/translate.ts';
import type { LineContent } from '../line.rules.ts';
import { type FormField, LINE_FIELDS } from './line-fields.rules.ts';
import { looksLikeMillions, moneyEcho } from './line-money.rules.ts';
import { timeWords } from './line-time.rules.ts';
import { MONEY_INPUT, type TypedLine } from './typed-line.rules.ts';

export type InputValues = Readonly<Record<string, readonly string[]>>;

/** A content as the inputs of the form hold it; `sources` names the inputs of money. */
export function inputValues(content: LineContent, locale: Locale, sources: readonly string[]): InputValues {
  const plain = (value: string | number | null): string[] => (value === null ? [] : [String(value)]);
  const money = [...new Set([...sources, ...Object.keys(content.money)])].map((source) => {
    const amount = content.money[source];
    return [`${MONEY_INPUT}${source}`, amount === undefined ? [] : [formatAmount(amount)]] as const;
  });
  return {
    title: [content.title],
    time: [timeWords(content.time, locale)],
    place: [content.place],
    product: [content.product],
    quantity: plain(content.quantity),
    productUnit: [content.productUnit],
    taskGroup: plain(content.taskGroup),
    leadName: [content.leadName],
    coordinators: content.coordinators,
    channel: plain(content.channel),
    informationKind: plain(content.informationKind),
    countries: [content.countries.join(', ')],
    audience: [content.audience],
    languages: content.languages,
    sibling: plain(content.sibling),
    basis: [content.basis],
    obligationIds: content.obligationIds,
    note: [content.note],
    ...Object.fromEntries(money),
  };
}

/** What was typed, as it was typed; values of the page's own start with an underscore. */
export const typedValues = (typed: TypedLine): InputValues =>
  Object.fromEntries(typed.names.filter((name) => !name.startsWith('_')).map((name) => [name, typed.all(name)]));

/** The values of some fields only, such as those that somebody else changed. */
export function valuesOfFields(values: InputValues, fields: readonly FormField[]): InputValues {
  const wanted = (name: string): boolean => fields.includes(fieldOfInput(name));
  return Object.fromEntries(Object.entries(values).filter(([name]) => wanted(name)));
}

/** The field that an input belongs to: all money is one field. */
export const fieldOfInput = (name: string): FormField =>
  name.startsWith(MONEY_INPUT) ? 'money' : (LINE_FIELDS.find((field) => field === name) ?? 'title');

export interface Echo {
  readonly words: string;
  /** so little that millions were meant */
  readonly doubtful: boolean;
}

/** How the amounts and the time were understood, by input. */
export function echoes(content: LineContent, locale: Locale): Readonly<Record<string, Echo>> {
  const money = Object.entries(content.money).map(([source, amount]): [string, Echo] => [
    `${MONEY_INPUT}${source}`,
    { words: moneyEcho(amount), doubtful: looksLikeMillions(amount) },
  ]);
  const time = content.time && content.time.kind !== 'days' ? { ...content.time, kind: 'days' as const } : null;
  return {
    ...(time && { time: { words: timeWords(time, locale), doubtful: false } }),
    ...Object.fromEntries(money),
  };
}
