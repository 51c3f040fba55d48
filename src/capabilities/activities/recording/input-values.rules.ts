import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { ActivityContent } from '../activity.rules.ts';
import { DETAILS, type DetailName, detailInput, kindShape, measureInput } from '../kinds/index.ts';

interface Words {
  readonly unitName: (id: Id) => string;
  readonly formatDay: (day: Day) => string;
}

/** What stands in each input of the full form; reading it again gives the same content. */
export function inputsOf(content: ActivityContent, words: Words): Readonly<Record<string, readonly string[]>> {
  return {
    title: [content.title],
    startsOn: [words.formatDay(content.startsOn)],
    endsOn: content.endsOn === content.startsOn ? [] : [words.formatDay(content.endsOn)],
    place: [content.place],
    kind: [content.kind],
    summary: [content.summary],
    locality: content.localityId ? [words.unitName(content.localityId)] : [],
    channel: [content.channel],
    informationKind: [content.informationKind],
    languages: content.languages,
    countries: content.countries,
    topics: content.topics,
    line: content.lineId ? [content.lineId] : [],
    unplannedReason: content.unplannedReason ? [content.unplannedReason] : [],
    obligations: content.obligationIds,
    partners: content.partners.map(words.unitName),
    attendees: content.attendees.map(words.unitName),
    ...detailInputs(content, words),
    ...measureInputs(content, words),
  };
}

const detailInputs = (content: ActivityContent, words: Words): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(content.details).map(([name, value]) => {
      const isDay = DETAILS[name as DetailName]?.input === 'day';
      const text = value === true ? 'yes' : isDay ? words.formatDay(value as Day) : String(value);
      return [detailInput(name as DetailName), [text]];
    }),
  );

/** A number without parts stands in one input, one with parts in the rows below it. */
function measureInputs(content: ActivityContent, words: Words): Record<string, string[]> {
  const inputs: Record<string, string[]> = {};
  for (const { code, by } of kindShape(content.kind).measures) {
    const cells = content.measures.filter((cell) => cell.code === code);
    const [only] = cells;
    if (!only) continue;
    if (cells.length === 1 && by.every((dimension) => only[dimension] === undefined)) {
      inputs[measureInput(code)] = [String(only.amount)];
      continue;
    }
    inputs[measureInput(code, 'amount')] = cells.map((cell) => String(cell.amount));
    for (const dimension of by)
      inputs[measureInput(code, dimension)] = cells.map((cell) => {
        const value = cell[dimension] ?? '';
        return dimension === 'unit' && value !== '' ? words.unitName(value as Id) : value;
      });
  }
  return inputs;
}
