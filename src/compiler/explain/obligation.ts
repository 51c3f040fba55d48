import type { Span } from '../answer.ts';
import type { Stages } from '../pipeline.ts';
import type { DraftRow } from '../rows/draft.ts';
import { offsetAt, sourceSpan } from '../text/blocks.ts';
import type { ExplainedObligation } from './explanation.ts';

const roleWords =
  /chủ trì|phối (?:kết )?hợp(?: (?:chặt chẽ )?với)?|tham mưu|(?:cơ quan |đơn vị )?(?:thường trực|đầu mối)/g;
/** Characters of a clause in which the words of its role are looked for. */
const longestRead = 2000;

/** An obligation with the reason and the place of each of its values. */
export function explainObligation(stages: Stages, at: number, offset: number): ExplainedObligation | null {
  const row = stages.obligations[at];
  const draft = stages.drafts[at];
  const sources = stages.sources[at];
  if (!row || !draft || !sources) return null;
  return {
    id: row.id,
    anchor: row.anchor,
    row: sources.row,
    inPurpose: standsInPurpose(draft, offset),
    lead: { value: row.lead, because: sources.lead, spans: row.spans.lead },
    role: { kind: row.role, value: [row.role], because: sources.role, spans: roleSpans(draft) },
    coordinators: { value: row.coordinators, because: sources.coordinators, spans: row.spans.coordinators },
    deadline: {
      value: row.deadline.text === null ? [] : [row.deadline.text],
      because: sources.deadline,
      spans: row.spans.deadline,
    },
    recipients: {
      value: row.recipients.map(({ agency }) => agency),
      because: sources.recipients,
      spans: row.spans.recipients,
    },
  };
}

/** Whether "để" or "nhằm" stands between the verb of the row and the place. */
function standsInPurpose({ block, verb, next }: DraftRow, offset: number): boolean {
  const { tokens } = block;
  for (let token = verb + 1; token < next; token += 1) {
    if (offsetAt(block, tokens.start[token] ?? 0) > offset) return false;
    const word = tokens.word[token];
    if (word === 'nhằm' || (word === 'để' && tokens.word[token - 1] !== 'không')) return true;
  }
  return false;
}

/** Where the words of the role stand: before the verb of the row, back to the start of its sentence's clause. */
function roleSpans({ block, from, verb, next, role }: DraftRow): Span[] {
  if (role === 'implicit') return [];
  const { tokens } = block;
  const start = tokens.start[from] ?? 0;
  const end = Math.min(tokens.end[Math.min(verb + 2, next - 1)] ?? start, start + longestRead);
  return [...block.lower.slice(start, end).matchAll(roleWords)].map((match) =>
    sourceSpan(block, start + match.index, start + match.index + match[0].length),
  );
}
