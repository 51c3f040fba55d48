import { type Id, parseId } from '../../../../kernel/ids.ts';
import type { Dong } from '../../../../kernel/money.ts';
import type { Period } from '../../../../kernel/period.ts';
import type { LineContent } from '../line.rules.ts';
import { readMoney } from './line-money.rules.ts';
import { readTime } from './line-time.rules.ts';

/** What somebody typed into the form of a line. */
export interface TypedLine {
  text(name: string): string;
  all(name: string): readonly string[];
  readonly names: readonly string[];
}

export interface ReadLine {
  /** what could be read; a field that could not be read keeps what it held before */
  readonly content: LineContent;
  /** message keys by the name of the input */
  readonly errors: Readonly<Record<string, string>>;
}

export const MONEY_INPUT = 'money_';
const LONGEST = 2_000;
const MOST_PIECES = 1_000_000_000;

/** @param former what the line held when the form was opened */
export function readLine(typed: TypedLine, former: LineContent, period: Period): ReadLine {
  const errors: Record<string, string> = {};
  const words = (name: string, before: string): string => {
    const value = typed.text(name);
    if (value.length <= LONGEST) return value;
    errors[name] = 'plan.line.error.tooLong';
    return before;
  };
  const content: LineContent = {
    title: readTitle(typed, former, errors),
    taskGroup: typed.text('taskGroup') || null,
    channel: typed.text('channel') || null,
    informationKind: typed.text('informationKind') || null,
    leadUnitId: former.leadUnitId,
    leadName: words('leadName', former.leadName),
    coordinators: distinct(typed.all('coordinators')),
    time: readLineTime(typed, former, period, errors),
    place: words('place', former.place),
    countries: distinct(typed.text('countries').split(/[,;\n]/)),
    audience: words('audience', former.audience),
    languages: distinct(typed.all('languages')),
    product: words('product', former.product),
    quantity: readQuantity(typed, former, errors),
    productUnit: words('productUnit', former.productUnit),
    money: readSources(typed, former, errors),
    basis: words('basis', former.basis),
    note: words('note', former.note),
    sibling: typed.text('sibling') || null,
    obligationIds: distinct(typed.all('obligationIds'))
      .map(parseId)
      .filter((id): id is Id => id !== null)
      .sort(),
  };
  return { content, errors };
}

type Errors = Record<string, string>;

/** A line is told from others by what is to be done; nothing is saved over it with nothing. */
function readTitle(typed: TypedLine, former: LineContent, errors: Errors): string {
  const title = typed.text('title').replace(/\s+/g, ' ').trim();
  if (title !== '' && title.length <= LONGEST) return title;
  errors.title = title === '' ? 'plan.line.error.title' : 'plan.line.error.tooLong';
  return former.title;
}

function readLineTime(typed: TypedLine, former: LineContent, period: Period, errors: Errors): LineContent['time'] {
  const read = readTime(typed.text('time'), period);
  if ('time' in read) return read.time;
  errors.time = `plan.line.error.time.${read.problem}`;
  return former.time;
}

function readQuantity(typed: TypedLine, former: LineContent, errors: Errors): number | null {
  const text = typed.text('quantity').replace(/(?<=\d)\.(?=\d{3}\b)/g, '');
  if (text === '') return null;
  if (/^\d{1,10}$/.test(text) && Number(text) <= MOST_PIECES) return Number(text);
  errors.quantity = 'plan.line.error.quantity';
  return former.quantity;
}

function readSources(typed: TypedLine, former: LineContent, errors: Errors): LineContent['money'] {
  const money: Record<string, Dong> = {};
  for (const name of typed.names.filter((each) => each.startsWith(MONEY_INPUT))) {
    const source = name.slice(MONEY_INPUT.length);
    const read = readMoney(typed.text(name));
    const before = former.money[source];
    if ('problem' in read) errors[name] = `plan.line.error.money.${read.problem}`;
    const amount = 'problem' in read ? before : read.amount;
    if (amount) money[source] = amount;
  }
  return money;
}

const distinct = (values: readonly string[]): string[] => [
  ...new Set(values.map((value) => value.replace(/\s+/g, ' ').trim()).filter(Boolean)),
];
