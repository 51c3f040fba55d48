import type { PlacedAgency } from '../agencies/list.ts';
import type { ObligationRow, Span } from '../answer.ts';
import type { DeadlineContext } from '../deadlines/values.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Block } from '../text/blocks.ts';
import { sourceSpan } from '../text/blocks.ts';
import { isNumber, isWord } from '../text/tokens.ts';
import { confidenceOf } from './confidence.ts';
import type { DraftRow } from './draft.ts';
import { everybody } from './draft.ts';
import type { FoundRecipients } from './recipients.ts';
import { readRecipients } from './recipients.ts';
import { deadlineOf } from './row-deadline.ts';
import type { RowSources } from './sources.ts';
import { sourcesOf } from './sources.ts';
import { actionWords, deliverableOf } from './words.ts';

export interface FinishContext {
  lexicon: Lexicon;
  deadlines: DeadlineContext;
  /** Character ranges of acts cited in each block; their dates are no deadlines. */
  cited: Map<Block, [number, number][]>;
  text: string;
}

const mostLeads = 60;
/** Characters of a clause in which words are looked for. */
const longestRead = 2000;

/** A row of the answer and the reason for each of its values. */
export interface FinishedRow {
  row: ObligationRow;
  sources: RowSources;
}

/** Completes the drafted rows: deadline, recipients, words, places in the text, confidence. */
export function finishRows(rows: DraftRow[], context: FinishContext): FinishedRow[] {
  return rows.map((row, at) => finishRow(row, at, context));
}

function finishRow(row: DraftRow, at: number, context: FinishContext): FinishedRow {
  const { block } = row;
  const [start, end] = charactersOf(row);
  const anchor = sourceSpan(block, start, end);
  const received = readRecipients(block, Math.max(row.from, row.verb - 6), row.next, context.lexicon);
  const coordinators = [...row.coordinators, ...received.bodyPartners.map((agency) => ({ ...agency, block }))];
  const deadline = deadlineOf(row, context);
  const clause = block.lower.slice(start, Math.min(end, start + longestRead));
  const flags = flagsOf(row, received, clause, context);
  const sources = sourcesOf(row, clause, received, deadline);
  const finished: ObligationRow = {
    id: `o${at + 1}`,
    section: row.section.id,
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
    confidence: confidenceOf(sources),
    reasons: { ...sources },
  };
  return { row: finished, sources };
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

function flagsOf(row: DraftRow, received: FoundRecipients, clause: string, context: FinishContext): string[] {
  const flags = new Set(row.flags);
  const [start, end] = charactersOf(row);
  if (received.bodyPartners.length > 0) flags.add('coordinator_attached_to_advised_body');
  if (/(?:thực hiện|thi hành|chấp hành)[^;.]{0,40} này$/.test(clause.replace(/[.\s/]+$/, '')))
    flags.add('blanket_compliance');
  if (row.block.text[end] === '…' || row.block.text[start - 2] === '…') flags.add('ellipsis_boundary');
  if (/giai đoạn \d{4}|đến năm \d{4}/.test(clause) && (context.cited.get(row.block) ?? []).length > 0)
    flags.add('year_is_scope_not_deadline');
  if (row.sharedTime) flags.add('leading_temporal_adverb');
  return [...flags];
}
