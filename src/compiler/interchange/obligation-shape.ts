import { DEADLINE_BOUNDS, DEADLINE_KINDS, FREQUENCIES } from '../../kernel/deadline.ts';
import type {
  Deadline,
  Modality,
  ObligationRole,
  ObligationRow,
  ResultRecipient,
  RowReasons,
  Span,
} from '../answer.ts';
import type { PeoplesWork, RegisteredDocument, SettledObligation } from './interchange.ts';
import { boolean, itself, list, nullable, number, oneOf, optional, record, type Shape, span, string } from './shape.ts';

const amongst = <V extends string>(values: readonly V[]): Shape<V> =>
  oneOf(Object.fromEntries(values.map((value) => [value, 1])) as Record<V, 1>);

const deadlineShape: Shape<Deadline> = record<Deadline>({
  kind: amongst(DEADLINE_KINDS),
  text: nullable(string),
  bound: optional(amongst(DEADLINE_BOUNDS)),
  value: optional(string),
  to: optional(string),
  freq: optional(amongst(FREQUENCIES)),
  month_day: optional(string),
  months: optional(list('month', number)),
  event: optional(string),
  offset_days: optional(number),
  working_days: optional(boolean),
  items: optional(
    list(
      'deadline',
      itself(() => deadlineShape),
    ),
  ),
});

const roleShape = oneOf<ObligationRole>({ lead: 1, implicit: 1, support: 1, advise: 1 });
const modalityShape = oneOf<Modality>({ order: 1, request: 1, invite: 1, encourage: 1 });

const resultRecipientShape: Shape<ResultRecipient> = record<ResultRecipient>({
  role: oneOf({
    report: 1,
    submit: 1,
    approve: 1,
    decide: 1,
    advise_to: 1,
    propose: 1,
    provide: 1,
    through: 1,
    appraise: 1,
    accountable_to: 1,
    directed_by: 1,
  }),
  agency: string,
});

const spansShape = list<Span>('span', span);

export const rowShape: Shape<ObligationRow> = record<ObligationRow>({
  id: string,
  section: string,
  anchor: span,
  quote: string,
  role: roleShape,
  lead: list('name', string),
  coordinators: list('name', string),
  action: string,
  deliverable: nullable(string),
  deadline: deadlineShape,
  recipients: list('recipient', resultRecipientShape),
  modality: modalityShape,
  flags: list('flag', string),
  spans: record<ObligationRow['spans']>({
    lead: spansShape,
    coordinators: spansShape,
    deadline: spansShape,
    recipients: spansShape,
  }),
  confidence: record<ObligationRow['confidence']>({
    row: optional(number),
    lead: number,
    coordinators: number,
    role: number,
    deadline: number,
    recipients: number,
    deliverable: number,
  }),
  reasons: optional(
    record<RowReasons>({
      row: string,
      lead: string,
      role: string,
      coordinators: string,
      deadline: string,
      recipients: string,
    }),
  ),
});

const settledShape = record<SettledObligation>({
  id: string,
  rows: list('row', string),
  origin: oneOf({ read: 1, split: 1, merged: 1, added: 1 }),
  section: string,
  anchor: span,
  quote: string,
  action: string,
  deliverable: nullable(string),
  role: roleShape,
  modality: modalityShape,
  lead: list('name', string),
  coordinators: list('name', string),
  recipients: list('recipient', resultRecipientShape),
  deadline: deadlineShape,
  edited: list('field', string),
  decision: oneOf({ open: 1, confirmed: 1, general: 1, rejected: 1 }),
  reason: nullable(string),
});

const documentShape = record<RegisteredDocument>({
  type_code: nullable(string),
  number: nullable(string),
  symbol: nullable(string),
  issued_on: nullable(string),
  issuer: nullable(string),
  subject: string,
});

export const peopleShape: Shape<PeoplesWork> = record<PeoplesWork>({
  stage: oneOf({ draft: 1, edition: 1 }),
  edition: nullable(number),
  published_on: nullable(string),
  document: documentShape,
  withheld: list('part', string),
  obligations: list('obligation', settledShape),
});
