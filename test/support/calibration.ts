import type { CompiledDirective, Deadline, ObligationRow } from '../../src/compiler/index.ts';
import { answerOf, readStages } from '../../src/compiler/pipeline.ts';
import type { RowSources } from '../../src/compiler/rows/sources.ts';
import type { AnnotatedRow, Sample } from './annotations.ts';

export const measuredFields = ['lead', 'role', 'coordinators', 'deadline'] as const;
export type MeasuredField = (typeof measuredFields)[number];

/** A row of the compiler beside the annotated row that it was matched with, if any. */
export interface JudgedRow {
  row: ObligationRow;
  sources: RowSources;
  matched: boolean;
  /** For matched rows: whether the value is the annotated one. */
  right: Record<MeasuredField, boolean>;
}

/** Every row of the samples, judged by the matching and the sameness that the answer schema suggests. */
export function judgeRows(samples: readonly Sample[]): JudgedRow[] {
  return samples.flatMap(({ annotation, text }) => {
    if (text === null) return [];
    const stages = readStages(text);
    return judge(annotation.obligations, answerOf(stages), stages.sources);
  });
}

function judge(wanted: AnnotatedRow[], answer: CompiledDirective, sources: RowSources[]): JudgedRow[] {
  const partner = new Map<ObligationRow, AnnotatedRow>();
  for (const each of wanted) {
    const near = answer.obligations
      .filter((row) => !partner.has(row) && reaches(row, each))
      .sort((one, other) => distance(one, each) - distance(other, each));
    if (near[0]) partner.set(near[0], each);
  }
  return answer.obligations.flatMap((row, at) => {
    const own = sources[at];
    const other = partner.get(row);
    return own ? [{ row, sources: own, matched: other !== undefined, right: rightFields(row, other) }] : [];
  });
}

const distance = (row: ObligationRow, wanted: AnnotatedRow): number => Math.abs(row.anchor[0] - wanted.anchor[0]);
const reaches = (row: ObligationRow, wanted: AnnotatedRow): boolean =>
  distance(row, wanted) <= 40 || (wanted.anchor[0] >= row.anchor[0] && wanted.anchor[0] < row.anchor[1]);

function rightFields(row: ObligationRow, wanted: AnnotatedRow | undefined): JudgedRow['right'] {
  return {
    lead: wanted !== undefined && sameNames(row.lead, wanted.lead),
    role: wanted !== undefined && row.role === wanted.role,
    coordinators: wanted !== undefined && sameNames(row.coordinators, wanted.coordinators),
    deadline: wanted !== undefined && sameDeadline(row.deadline, wanted),
  };
}

function sameNames(one: string[], other: string[]): boolean {
  const [a, b] = [new Set(one.map(folded)), new Set(other.map(folded))];
  return a.size === b.size && [...a].every((name) => b.has(name));
}

const folded = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ủy ban nhân dân|uỷ ban nhân dân/g, 'ubnd')
    .replace(/hoà/g, 'hòa')
    .replace(/uỷ/g, 'ủy')
    .replace(/tt&tt|thông tin và truyền thông/g, 'tttt')
    .replace(/[.,;:“”"'\s]+/g, ' ')
    .trim();

const scopes = ['deadline_inside_title', 'year_is_scope_not_deadline', 'deadline_scope_ambiguous'];

function sameDeadline(own: Deadline, wanted: AnnotatedRow): boolean {
  if (own.kind === 'none' && wanted.flags?.some((flag) => scopes.includes(flag))) return true;
  return spelled(own) === spelled(wanted.deadline ?? { kind: 'none', text: null });
}

/** What of a deadline must be the same, in one order. */
function spelled(deadline: Deadline): string {
  const { kind, bound, value, to, freq, month_day, offset_days, months, items } = deadline;
  if (kind === 'none') return kind;
  if (kind === 'multiple') return [kind, ...(items ?? []).map(spelled).sort()].join('|');
  return JSON.stringify([kind, bound, value, to, freq, month_day, offset_days, [...(months ?? [])].sort()]);
}
