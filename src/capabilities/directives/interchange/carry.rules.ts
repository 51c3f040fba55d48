import type { CompiledDirective } from '../../../compiler/index.ts';
import type {
  Interchange,
  PeoplesWork,
  RegisteredDocument,
  SettledObligation,
} from '../../../compiler/interchange/index.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { DirectiveRow } from '../directive.store.ts';
import type { DraftObligation } from '../draft/draft.rules.ts';
import type { LineageRow } from '../draft/fold.rules.ts';
import { liveOperations, type Operation } from '../draft/operation.rules.ts';

/** What of a directive leaves, and for whom. */
export interface Carried {
  readonly directive: DirectiveRow;
  readonly text: string;
  readonly answer: CompiledDirective;
  readonly obligations: readonly DraftObligation[];
  /** rows of the answer behind each obligation; empty for an edition, whose raw reading stays in the house */
  readonly rowsOf: ReadonlyMap<Id, readonly string[]>;
  readonly edition: { readonly number: number; readonly publishedOn: string } | null;
  readonly seeFindings: boolean;
}

/** A draft leaves with the compiler's rows beside what people made of them. */
export function draftInterchange(carried: Carried): Interchange {
  return interchangeOf(carried, 'draft', carried.seeFindings ? [] : ['findings']);
}

/** An edition leaves as it was published: rows that nobody published are no part of it. */
export function editionInterchange(carried: Carried): Interchange {
  return interchangeOf(carried, 'edition', carried.seeFindings ? ['obligations'] : ['obligations', 'findings']);
}

function interchangeOf(carried: Carried, stage: PeoplesWork['stage'], withheld: readonly string[]): Interchange {
  const { directive, text, answer, obligations, rowsOf, edition } = carried;
  return {
    text,
    answer: {
      ...answer,
      obligations: withheld.includes('obligations') ? [] : answer.obligations,
      findings: withheld.includes('findings') ? [] : answer.findings,
    },
    people: {
      stage,
      edition: edition?.number ?? null,
      published_on: edition?.publishedOn ?? null,
      document: registered(directive),
      withheld,
      obligations: obligations.map((each, index) => settled(each, index + 1, rowsOf.get(each.lineageId) ?? [])),
    },
  };
}

const registered = (directive: DirectiveRow): RegisteredDocument => ({
  type_code: directive.typeCode,
  number: directive.number,
  symbol: directive.symbol,
  issued_on: directive.issuedOn,
  issuer: directive.issuerName,
  subject: directive.subject,
});

const settled = (each: DraftObligation, position: number, rows: readonly string[]): SettledObligation => ({
  id: `d${position}`,
  rows,
  origin: each.origin,
  section: each.section,
  anchor: each.anchor,
  quote: each.quote,
  ...each.fields,
  edited: each.edited,
  decision: each.decision,
  reason: each.reason,
});

/** Which rows of the reading in force each lineage was made of, through every split and merge. */
export function rowsOfLineages(
  rows: readonly LineageRow[],
  compilation: number,
  operations: readonly Operation[],
): ReadonlyMap<Id, readonly string[]> {
  const made = new Map<Id, readonly string[]>();
  for (const each of rows) if (each.compilation === compilation) made.set(each.lineageId, [each.row.id]);
  for (const operation of liveOperations(operations)) {
    if (operation.kind === 'split') {
      const whole = made.get(operation.lineageId) ?? [];
      for (const part of operation.parts) if (!made.has(part.lineageId)) made.set(part.lineageId, whole);
    } else if (operation.kind === 'merge') {
      const all = [operation.lineageId, ...operation.others].flatMap((id) => made.get(id) ?? []);
      made.set(operation.lineageId, [...new Set(all)]);
    }
  }
  return made;
}
