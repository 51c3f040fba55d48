import { type Day, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Measure } from '../../../verify/record.ts';
import { type ActivityContent, cellOf } from '../activity.rules.ts';
import { type CodesOf, contradictionsOf, measureInput, readKind, type TypedKind } from '../kinds/index.ts';

export interface ActivityForm extends TypedKind {
  text(name: string): string;
  all(name: string): readonly string[];
}

/** What the form is read with. */
export interface FormKnowledge {
  readonly codes: CodesOf;
  /** the unit that bears a name, or its short name */
  readonly unitNamed: (name: string) => Id | null;
}

/** An error at an input, with what its words need. */
export interface InputError {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface TypedContent {
  readonly content: ActivityContent;
  readonly errors: Readonly<Record<string, InputError>>;
}

/** The whole form of an activity; what contradicts itself or cannot be read is said at its input. */
export function readActivityForm(form: ActivityForm, former: ActivityContent, known: FormKnowledge): TypedContent {
  const errors: Record<string, InputError> = {};
  const day = (name: string): Day | null => {
    const read = parseDay(form.text(name));
    if (!read) errors[name] = { key: 'activity.error.startsOn' };
    return read;
  };
  const unit = (name: string, text: string): Id[] => {
    const id = known.unitNamed(text);
    if (!id) errors[name] = { key: 'activity.error.unitUnknown' };
    return id ? [id] : [];
  };
  const units = (name: string): Id[] => [
    ...new Set(form.all(name).flatMap((text) => (text.trim() === '' ? [] : unit(name, text)))),
  ];
  const startsOn = day('startsOn') ?? former.startsOn;
  const endsOn = form.text('endsOn') === '' ? startsOn : (day('endsOn') ?? former.endsOn);
  const kind = form.text('kind') || former.kind;
  const read = readKind(kind, form, known.codes);
  for (const [input, key] of Object.entries(read.errors)) errors[input] = { key };
  const [localityId = null] = form.text('locality') === '' ? [] : unit('locality', form.text('locality'));
  const measures = read.measures.flatMap((measure) => withUnit(measure, known, errors));
  for (const { code } of repeated(measures))
    errors[measureInput(code, 'amount')] ??= { key: 'activity.kind.error.twice' };
  for (const { input, key, params } of contradictionsOf({ kind, startsOn, endsOn, details: read.details, measures }))
    errors[input] ??= { key, params };
  const content: ActivityContent = {
    kind,
    title: form.text('title'),
    startsOn,
    endsOn,
    place: form.text('place'),
    localityId,
    channel: form.text('channel'),
    informationKind: form.text('informationKind'),
    languages: ticked(form, 'languages'),
    countries: ticked(form, 'countries'),
    topics: ticked(form, 'topics'),
    lineId: parseId(form.text('line')),
    unplannedReason: form.text('unplannedReason') || null,
    obligationIds: form.all('obligations').flatMap((id) => parseId(id) ?? []),
    partners: units('partners'),
    attendees: units('attendees'),
    measures,
    details: read.details,
    summary: form.text('summary'),
  };
  return { content, errors };
}

const ticked = (form: ActivityForm, name: string): string[] => [...new Set(form.all(name).filter(Boolean))];

/** A cell by unit names its unit; the record keeps which unit that is. */
function withUnit(measure: Measure, known: FormKnowledge, errors: Record<string, InputError>): Measure[] {
  if (measure.unit === undefined) return [measure];
  const unit = known.unitNamed(measure.unit);
  if (unit) return [{ ...measure, unit }];
  errors[measureInput(measure.code, 'unit')] = { key: 'activity.error.unitUnknown' };
  return [];
}

/** Cells of the same country, language, rank and unit: two names of one unit, most of all. */
const repeated = (measures: readonly Measure[]): Measure[] =>
  measures.filter((one, at) => measures.findIndex((other) => cellOf(other) === cellOf(one)) !== at);
