import type { PlacedAgency } from '../agencies/list.ts';
import type { Modality, ObligationRole } from '../answer.ts';
import type { VerbGroup } from '../lexicon/task-verbs.ts';
import type { Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';

/** A row before its deadline, recipients and words are read. */
export interface DraftRow {
  block: Block;
  section: Section;
  /** Tokens of the whole clause. */
  from: number;
  next: number;
  /** First token of the main verb. */
  verb: number;
  group: VerbGroup | null;
  role: ObligationRole;
  lead: PlacedAgency[];
  coordinators: PlacedAgency[];
  modality: Modality;
  flags: string[];
  /** Tokens of a time before the verb that all rows of the sentence share. */
  sharedTime: { from: number; next: number } | null;
  /** Set from a label ("Thời gian: Quý I/2015") or a sentence that holds only a deadline. */
  deadlineFrom: { block: Block; from: number; next: number; ends?: boolean; shared?: boolean } | null;
  /** Rows that the same label lines tell about share a number. */
  labelGroup: number | null;
  /** How the lead was found, most certain first. */
  leadSource: 'label' | 'command' | 'subject' | 'carried' | 'heading' | 'owner' | 'addressee' | 'all';
  deliverable: string | null;
  /** How role and coordinators were found. */
  roleSource: RoleSource;
  /** How the clause was known to give work. */
  told: 'label' | 'command' | 'subject' | 'none';
  /** True for a verb behind the first of its clause. */
  coordinated: boolean;
}

/** How a clause got its role: its own words, the words before in the sentence, the line above, a label, or none at all. */
export type RoleSource = 'own_words' | 'kept_in_sentence' | 'introduced' | 'label' | 'advise_verb' | 'no_word';

/** Policy 8: a duty whose text, heading and addressee list name nobody is owed by all whom the document addresses. */
export const everybody = 'Tất cả cơ quan, đơn vị được chỉ thị';
