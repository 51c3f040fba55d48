import type { Deadline } from '../../../compiler/index.ts';
import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { ok, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { amendDraft } from './amend-draft.ts';
import type { DraftFields, DraftObligation } from './draft.rules.ts';
import { editsOf } from './edit-obligation.ts';
import type { DraftRecord } from './load-draft.ts';
import type { OperationInput } from './operation.rules.ts';
import { sectionAt } from './section.rules.ts';

/** Work as whoever drafted the paper meant it, and the words in which the paper says it. */
export interface GivenObligation {
  readonly sentence: string;
  readonly action: string;
  /** names as the paper has them */
  readonly lead: readonly string[];
  readonly dueOn: Day | null;
}

/**
 * Fills the draft of a paper whose author is in the house: what was read of a given sentence is corrected to what was
 * meant, what was not read is added. A sentence that the text does not hold is left to whoever reads it. Nothing is
 * confirmed: that is a person's act.
 */
export async function prefillDraft(
  change: Change,
  directiveId: Id,
  given: readonly GivenObligation[],
): Promise<Result<unknown>> {
  const fresh: Id[] = [];
  return amendDraft(change, {
    directiveId,
    action: 'directive.prefill',
    fresh,
    decide: (record) => ok(given.flatMap((each) => operationsFor(change, record, each, fresh))),
  });
}

function operationsFor(change: Change, record: DraftRecord, given: GivenObligation, fresh: Id[]): OperationInput[] {
  const start = record.reading.text.indexOf(given.sentence);
  if (start < 0) return [];
  const end = start + given.sentence.length;
  const [read, ...others] = record.draft.obligations.filter(({ anchor }) => anchor[0] < end && anchor[1] > start);
  if (read) return [...editsOf(read, fieldsOf(given, read)), ...others.map(isTheSame)];
  const lineageId = change.newId();
  fresh.push(lineageId);
  const section = sectionAt(record.answer.structure, start);
  return [{ kind: 'add', lineageId, section, content: { anchor: [start, end], fields: fieldsOf(given, null) } }];
}

const isTheSame = (other: DraftObligation): OperationInput => ({
  kind: 'reject',
  lineageId: other.lineageId,
  base: { anchor: other.anchor, fields: other.fields },
  reason: 'Cùng một câu đã có đầu việc như người soạn thảo ghi.',
});

const fieldsOf = ({ action, lead, dueOn }: GivenObligation, read: DraftObligation | null): DraftFields => ({
  deliverable: read?.fields.deliverable ?? null,
  role: 'lead',
  modality: read?.fields.modality ?? 'order',
  coordinators: [],
  recipients: read?.fields.recipients ?? [],
  action,
  lead,
  deadline: dueOn ? by(dueOn) : (read?.fields.deadline ?? { kind: 'none', text: null }),
});

const by = (day: Day): Deadline => ({
  kind: 'date',
  text: `chậm nhất ngày ${formatDay(day)}`,
  bound: 'by',
  value: day,
});
