import { parseDay } from '../../../kernel/day.ts';
import type { Measure } from '../../../verify/record.ts';
import type { DetailName, Details, DetailValue, MeasureDimension } from './kind-fields.rules.ts';
import { DETAILS } from './kind-fields.rules.ts';
import { kindShape, type MeasureShape } from './kind-shapes.rules.ts';

/** What somebody typed; `all` gives the values of inputs that repeat, row by row. */
export interface TypedKind {
  text(name: string): string;
  all(name: string): readonly string[];
}

/** The codes that hold on the day of the activity, by list, and the ids of `units`; asked once for the whole form. */
export type CodesOf = (list: string) => ReadonlySet<string>;

export interface ReadKind {
  readonly details: Details;
  readonly measures: readonly Measure[];
  /** message keys by the name of the input */
  readonly errors: Readonly<Record<string, string>>;
}

export const detailInput = (name: DetailName): string => `detail.${name}`;
/** Of the number without parts; its parts repeat `measure.CODE.amount` and `measure.CODE.DIMENSION`. */
export const measureInput = (code: string, part?: 'amount' | MeasureDimension): string =>
  part ? `measure.${code}.${part}` : `measure.${code}`;

const LONGEST = { words: 300, 'long-words': 4_000 } as const;
const MOST = 9_000_000_000_000_000;
const MOST_PARTS = 300;
/** Which codes a part takes; `units` are ids of the units that may be named. */
const CODED = { country: 'countries', language: 'languages', rank: 'guest-ranks', unit: 'units' } as const;

/** Reads what a kind asks; inputs of other kinds are not looked at. */
export function readKind(kind: string, typed: TypedKind, codes: CodesOf): ReadKind {
  const errors: Record<string, string> = {};
  const shape = kindShape(kind);
  const details: Partial<Record<DetailName, DetailValue>> = {};
  for (const name of shape.details) {
    const value = readDetail(name, typed.text(detailInput(name)).trim(), codes, errors);
    if (value !== null) details[name] = value;
  }
  const measures = shape.measures.flatMap((each) => readMeasure(each, typed, codes, errors));
  return { details, measures, errors };
}

type Errors = Record<string, string>;

function readDetail(name: DetailName, text: string, codes: CodesOf, errors: Errors): DetailValue | null {
  const spec = DETAILS[name];
  if (text === '') return null;
  const wrong = (key: string): null => {
    errors[detailInput(name)] = key;
    return null;
  };
  switch (spec.input) {
    case 'words':
    case 'long-words':
      return text.length <= LONGEST[spec.input] ? text : wrong('activity.kind.error.long');
    case 'day':
      return parseDay(text) ?? wrong('activity.kind.error.day');
    case 'yes-no':
      return text === 'yes' ? true : null;
    case 'code':
      return codes(spec.list).has(text) ? text : wrong('activity.kind.error.code');
  }
}

/** Parts count where any was typed; a total beside them must be their sum. */
function readMeasure(shape: MeasureShape, typed: TypedKind, codes: CodesOf, errors: Errors): Measure[] {
  const input = measureInput(shape.code);
  const total = readCount(typed.text(input), input, errors);
  const parts = readParts(shape, typed, codes, errors);
  if (parts.length === 0) return total === null || errors[input] ? [] : [{ code: shape.code, amount: total }];
  const sum = parts.reduce((all, part) => all + part.amount, 0);
  if (total !== null && total !== sum) errors[input] = 'activity.kind.error.sum';
  if (!Number.isSafeInteger(sum)) errors[input] = 'activity.kind.error.count';
  return parts;
}

function readParts(shape: MeasureShape, typed: TypedKind, codes: CodesOf, errors: Errors): Measure[] {
  if (shape.by.length === 0) return [];
  const input = measureInput(shape.code, 'amount');
  const columns = shape.by.map((by) => [by, typed.all(measureInput(shape.code, by))] as const);
  const cells = new Map<string, Measure>();
  for (const [row, text] of typed.all(input).slice(0, MOST_PARTS).entries()) {
    const values = columns.map(([by, column]) => [by, (column[row] ?? '').trim()] as const);
    const amount = readCount(text, input, errors);
    if (amount === null) {
      if (values.some(([, value]) => value !== '') && !errors[input]) errors[input] = 'activity.kind.error.noCount';
      continue;
    }
    for (const [by, value] of values)
      if (value !== '' && !codes(CODED[by]).has(value))
        errors[measureInput(shape.code, by)] = 'activity.kind.error.code';
    const said = Object.fromEntries(values.filter(([, value]) => value !== ''));
    const key = JSON.stringify(said);
    if (cells.has(key)) errors[input] = 'activity.kind.error.twice';
    cells.set(key, { code: shape.code, ...said, amount });
  }
  return [...cells.values()];
}

/** Dots group thousands, as offices write. An empty input says nothing, 0 says none. */
function readCount(text: string, input: string, errors: Errors): number | null {
  const digits = text.trim().replace(/(?<=\d)\.(?=\d{3}(?:\D|$))/g, '');
  if (digits === '') return null;
  if (/^\d{1,16}$/.test(digits) && Number(digits) <= MOST) return Number(digits);
  errors[input] = 'activity.kind.error.count';
  return null;
}
