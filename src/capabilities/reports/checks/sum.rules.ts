import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import { type Finding, type FoundRecord, findingKey } from './finding.rules.ts';

/** A whole and its parts as they were written: attendees in all and by unit, copies in all and by language. */
export interface WholeAndParts {
  readonly unitId: string;
  readonly record: FoundRecord;
  readonly label: string;
  readonly whole: number;
  readonly parts: readonly number[];
}

/** A figure of a report and the words of its sections. */
export interface FigureInWords {
  readonly unitId: string;
  readonly indicator: string;
  readonly label: string;
  /** how a text may call it, after its number: "lớp tập huấn", "đoàn vào" */
  readonly names: readonly string[];
  readonly reported: number;
  /** what is only stated; a text may have counted it in */
  readonly stated: number;
}

/** Wholes that are not the sum of their parts. @param slack how much may be missing or too much */
export const wrongSums = (wholes: readonly WholeAndParts[], slack: number): Finding[] =>
  wholes.flatMap(({ unitId, record, label, whole, parts }) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    if (parts.length === 0 || Math.abs(sum - whole) <= slack) return [];
    return [
      {
        check: 'sum',
        variant: 'parts',
        key: findingKey('sum', record.kind, record.id, label),
        unitId,
        params: { record: record.label, label, whole, sum, parts: parts.length },
        records: [record],
      },
    ];
  });

/** Numbers in a report's text that are not the figure they name. @param sections of one unit's report */
export function wrongWords(
  figures: readonly FigureInWords[],
  sections: readonly { readonly id: string; readonly label: string; readonly text: string }[],
  slack: number,
): Finding[] {
  return sections.flatMap((section) => {
    const sentences = foldDiacritics(section.text)
      .toLowerCase()
      .split(/(?<=[.;\n])\s+/);
    return figures.flatMap((figure): Finding[] => {
      const said = sentences.flatMap((sentence) => totalsSaid(sentence, figure.names));
      const right = (amount: number): boolean =>
        [figure.reported, figure.reported + figure.stated].some((each) => Math.abs(each - amount) <= slack);
      const wrong = said.find((amount) => !right(amount));
      if (wrong === undefined || said.some(right)) return [];
      const { unitId, indicator, label, reported } = figure;
      const record = (kind: 'section' | 'figure', id: string, name: string): FoundRecord => ({
        kind,
        id,
        unitId,
        label: name,
        day: null,
      });
      return [
        {
          check: 'sum',
          variant: 'words',
          key: findingKey('sum', 'words', section.id, indicator),
          unitId,
          params: { section: section.label, label, said: wrong, reported },
          records: [record('section', section.id, section.label), record('figure', indicator, label)],
        },
      ];
    });
  });
}

/** After these words a number is a part, a plan, or another year's. */
const NOT_THE_TOTAL =
  /trong do|bao gom|rieng|gom co|nam truoc|cung ky|ke hoach|chi tieu|du kien|nam 20\d\d co|tang|giam|so voi|moi|binh quan|quy [iv]+\b|thang \d+ co/;

function totalsSaid(sentence: string, names: readonly string[]): number[] {
  return names.flatMap((name) => {
    const words = foldDiacritics(name)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '[^a-z0-9]+');
    const pattern = new RegExp(
      `(?:^|[^\\d./-])(\\d{1,3}(?:\\.\\d{3})+|\\d+) (?:[a-z]+ ){0,2}?${words}(?![a-z0-9])`,
      'g',
    );
    return [...sentence.matchAll(pattern)].flatMap((match) =>
      NOT_THE_TOTAL.test(sentence.slice(0, match.index)) ? [] : [Number((match[1] ?? '').replaceAll('.', ''))],
    );
  });
}
