import type { CompiledDirective, ObligationRow } from '../../../compiler/index.ts';
import type { Interchange, RegisteredDocument, SettledObligation } from '../../../compiler/interchange/index.ts';
import { parseDay } from '../../../kernel/day.ts';
import { fieldsOf } from '../draft/fold.rules.ts';
import { canonicalJson } from '../draft/operation.rules.ts';

/**
 * The first reading of a directive that came as an interchange file: its obligations as they stood there, each open
 * here. The document itself (header, citations, findings, sentences) is what this installation reads of the text.
 * @param own what this installation reads of the same text
 */
export function importedReading({ answer, people }: Interchange, own: CompiledDirective): CompiledDirective {
  const byContent = new Map(own.obligations.map((row) => [contentKey(row), row]));
  const theirs = new Map(answer.obligations.map((row) => [row.id, row]));
  const rows = people ? people.obligations.map((each) => asRow(each, theirs)) : answer.obligations;
  const obligations = [...rows]
    .sort((a, b) => a.anchor[0] - b.anchor[0] || a.anchor[1] - b.anchor[1])
    .map((row, index) => ({ ...weighed(row, byContent.get(contentKey(row))), id: `o${index + 1}` }));
  return {
    ...own,
    compiler_version: `imported/${answer.compiler_version}`,
    lexicon_version: answer.lexicon_version,
    obligations,
  };
}

/** Number and day as the register of the exporting office has them, where the person says nothing. */
export const withRegistered = <Said extends { number: string; symbol: string; issuedOn: string }>(
  said: Said,
  document: RegisteredDocument | undefined,
): Said => ({
  ...said,
  number: said.number || (document?.number ?? '').slice(0, 40),
  symbol: said.symbol || (document?.symbol ?? '').slice(0, 80),
  issuedOn: said.issuedOn || (parseDay(document?.issued_on ?? '') ?? ''),
});

const contentKey = (row: ObligationRow): string => canonicalJson([row.anchor, fieldsOf(row)]);

/** Signs on the card of what was decided where the file was exported; a proposal, never a decision here. */
const DECIDED = {
  open: [],
  confirmed: ['elsewhere_confirmed'],
  general: ['elsewhere_general'],
  rejected: ['elsewhere_rejected'],
} as const satisfies Record<SettledObligation['decision'], readonly string[]>;

function asRow(each: SettledObligation, theirs: ReadonlyMap<string, ObligationRow>): ObligationRow {
  const read = each.rows.length === 1 ? theirs.get(each.rows[0] ?? '') : undefined;
  const kept = (field: 'lead' | 'coordinators' | 'deadline' | 'recipients') =>
    read && canonicalJson(read[field]) === canonicalJson(each[field]) ? read.spans[field] : [];
  const changed = each.edited.length > 0 || each.origin !== 'read';
  return {
    id: each.id,
    section: each.section,
    anchor: each.anchor,
    quote: each.quote,
    role: each.role,
    lead: [...each.lead],
    coordinators: [...each.coordinators],
    action: each.action,
    deliverable: each.deliverable,
    deadline: each.deadline,
    recipients: [...each.recipients],
    modality: each.modality,
    flags: [...(read?.flags ?? []), ...(changed ? ['elsewhere_changed'] : []), ...DECIDED[each.decision]],
    spans: {
      lead: kept('lead'),
      coordinators: kept('coordinators'),
      deadline: kept('deadline'),
      recipients: kept('recipients'),
    },
    confidence: read?.confidence ?? NO_CONFIDENCE,
  };
}

const NO_CONFIDENCE: ObligationRow['confidence'] = {
  row: 0,
  lead: 0,
  coordinators: 0,
  role: 0,
  deadline: 0,
  recipients: 0,
  deliverable: 0,
};

/** Somebody looked at it there and did not take it as it was read. */
const DOUBTED: ReadonlySet<string> = new Set(['elsewhere_general', 'elsewhere_rejected']);

/** Low by every measure of the draft: what a file says of itself is nothing that this installation has measured. */
const CLAIMED = 0.4;

/** What is read here exactly so is as sure as here; everything else waits for somebody to look at it. */
function weighed(row: ObligationRow, own: ObligationRow | undefined): ObligationRow {
  const { reasons: _, ...rest } = row;
  const flags = [...new Set([...(own?.flags ?? []), ...row.flags])];
  if (own && !flags.some((flag) => DOUBTED.has(flag))) return { ...own, flags };
  const confidence = Object.fromEntries(
    Object.entries(row.confidence).map(([field, value]) => [field, Math.min(value, CLAIMED)]),
  ) as ObligationRow['confidence'];
  return { ...rest, flags, confidence };
}
