import type { CompiledDirective, Deadline, Modality, ObligationRole, ResultRecipient, Span } from '../answer.ts';

/** Written into every file; a file of another version is refused by name. */
export const INTERCHANGE_SCHEMA = 'ngoclinh-interchange/1';

/** Everything that one read directive is: what leaves the house and comes back the same. */
export interface Interchange {
  /** the canonical text that every offset points into */
  readonly text: string;
  /** what the compiler read of it */
  readonly answer: CompiledDirective;
  /** what people made of it; null when nobody has looked */
  readonly people: PeoplesWork | null;
}

export interface PeoplesWork {
  /** `draft`: still being settled; `edition`: published */
  readonly stage: 'draft' | 'edition';
  /** number of the edition in force, null before the first */
  readonly edition: number | null;
  /** ISO day of that edition */
  readonly published_on: string | null;
  readonly document: RegisteredDocument;
  /** parts of the answer that whoever exported it may not see, such as `findings` */
  readonly withheld: readonly string[];
  readonly obligations: readonly SettledObligation[];
}

/** The paper as the register has it: what a text without a header does not say. */
export interface RegisteredDocument {
  readonly type_code: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issued_on: string | null;
  readonly issuer: string | null;
  readonly subject: string;
}

/** An obligation as people left it. Who decided is personal and stays in the house. */
export interface SettledObligation {
  /** `d1`, `d2` … in the order of the file */
  readonly id: string;
  /** rows of the answer that it was made of; none for one that a person wrote */
  readonly rows: readonly string[];
  readonly origin: 'read' | 'split' | 'merged' | 'added';
  readonly section: string;
  readonly anchor: Span;
  readonly quote: string;
  readonly action: string;
  readonly deliverable: string | null;
  readonly role: ObligationRole;
  readonly modality: Modality;
  readonly lead: readonly string[];
  readonly coordinators: readonly string[];
  readonly recipients: readonly ResultRecipient[];
  readonly deadline: Deadline;
  /** names of the fields that a person changed */
  readonly edited: readonly string[];
  readonly decision: 'open' | 'confirmed' | 'general' | 'rejected';
  readonly reason: string | null;
}
