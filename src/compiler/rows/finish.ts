import type { PlacedAgency } from '../agencies/list.ts';
import type { Deadline, ObligationField, ObligationRow, Span } from '../answer.ts';
import type { DeadlineContext } from '../deadlines/values.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { sectionPath } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import { sourceSpan } from '../text/blocks.ts';
import { isNumber, isWord } from '../text/tokens.ts';
import type { DraftRow } from './draft.ts';
import { everybody } from './draft.ts';
import type { FoundRecipients } from './recipients.ts';
import { readRecipients } from './recipients.ts';
import { deadlineOf } from './row-deadline.ts';
import { actionWords, deliverableOf } from './words.ts';

export interface FinishContext {
  lexicon: Lexicon;
  deadlines: DeadlineContext;
  /** Character ranges of acts cited in each block; their dates are no deadlines. */
  cited: Map<Block, [number, number][]>;
  text: string;
}

const certainty: Record<DraftRow['leadSource'], number> = {
  label: 0.95,
  command: 0.95,
  subject: 0.92,
  heading: 0.92,
  carried: 0.75,
  owner: 0.6,
  addressee: 0.7,
  all: 0.5,
};
const mostLeads = 60;

/** Completes the drafted rows: deadline, recipients, words, places in the text, confidence. */
export function finishRows(rows: DraftRow[], context: FinishContext): ObligationRow[] {
  return rows.map((row, at) => finishRow(row, at, context));
}

function finishRow(row: DraftRow, at: number, context: FinishContext): ObligationRow {
  const { block } = row;
  const [start, end] = charactersOf(row);
  const anchor = sourceSpan(block, start, end);
  const received = readRecipients(block, Math.max(row.from, row.verb - 6), row.next, context.lexicon);
  const coordinators = [...row.coordinators, ...received.bodyPartners.map((agency) => ({ ...agency, block }))];
  const deadline = deadlineOf(row, context);
  const flags = flagsOf(row, received, context);
  return {
    id: `o${at + 1}`,
    section: sectionPath(row.section, block),
    anchor,
    quote: context.text.slice(anchor[0], anchor[1]),
    role: row.role,
    lead: row.lead.length > 0 ? namesOf(row.lead) : [everybody],
    coordinators: namesOf(coordinators),
    action: actionWords(block, row.verb, row.next),
    deliverable: row.deliverable ?? deliverableOf(block, row.verb, row.next),
    deadline: deadline.value,
    recipients: received.recipients,
    modality: row.modality,
    flags,
    spans: {
      lead: spansOf(row.lead),
      coordinators: spansOf(coordinators),
      deadline: deadline.spans,
      recipients: received.spans,
    },
    confidence: confidenceOf(row, deadline.value, received),
  };
}

function charactersOf(row: DraftRow): [number, number] {
  const { tokens } = row.block;
  let last = row.next - 1;
  while (last > row.from && [',', 'và', 'đồng', 'thời'].includes(tokens.word[last] ?? '')) last -= 1;
  let first = row.from;
  while (first < last && !isWord(tokens, first) && !isNumber(tokens, first)) first += 1;
  return [tokens.start[first] ?? 0, tokens.end[last] ?? 0];
}

function namesOf(agencies: PlacedAgency[]): string[] {
  return [...new Set(agencies.map((agency) => agency.name))].slice(0, mostLeads);
}

function spansOf(agencies: PlacedAgency[]): Span[] {
  return agencies
    .filter((agency) => agency.name !== everybody)
    .slice(0, mostLeads)
    .map((agency) =>
      sourceSpan(
        agency.block,
        agency.block.tokens.start[agency.from] ?? 0,
        agency.block.tokens.end[agency.next - 1] ?? 0,
      ),
    );
}

function flagsOf(row: DraftRow, received: FoundRecipients, context: FinishContext): string[] {
  const flags = new Set(row.flags);
  const [start, end] = charactersOf(row);
  const clause = row.block.lower.slice(start, Math.min(end, start + 2000));
  if (received.bodyPartners.length > 0) flags.add('coordinator_attached_to_advised_body');
  if (/(?:thực hiện|thi hành|chấp hành)[^;.]{0,40} này$/.test(clause.replace(/[.\s/]+$/, '')))
    flags.add('blanket_compliance');
  if (row.block.text[end] === '…' || row.block.text[start - 2] === '…') flags.add('ellipsis_boundary');
  if (/giai đoạn \d{4}|đến năm \d{4}/.test(clause) && (context.cited.get(row.block) ?? []).length > 0)
    flags.add('year_is_scope_not_deadline');
  if (row.sharedTime) flags.add('leading_temporal_adverb');
  return [...flags];
}

function confidenceOf(row: DraftRow, deadline: Deadline, received: FoundRecipients): Record<ObligationField, number> {
  const known = row.group !== null;
  return {
    lead: certainty[row.leadSource],
    coordinators:
      row.coordinators.length > 0 ? (row.coordinators.some((agency) => agency.kind === 'group') ? 0.8 : 0.92) : 0.9,
    role: row.role === 'implicit' ? (known ? 0.85 : 0.6) : 0.93,
    deadline: deadline.kind === 'none' ? 0.85 : ['date', 'recurring', 'period'].includes(deadline.kind) ? 0.92 : 0.7,
    recipients: received.recipients.length > 0 ? 0.85 : 0.8,
    deliverable: 0.6,
  };
}
