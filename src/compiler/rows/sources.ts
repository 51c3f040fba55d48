import type { Deadline } from '../answer.ts';
import type { DraftRow } from './draft.ts';
import type { FoundRecipients } from './recipients.ts';
import { addressedSection } from './zone.ts';

/** Why a row is one: what its clause opens with, and whether an agency is addressed above. */
export type RowReason =
  | 'label'
  | 'command'
  | 'subject'
  | 'bound_subject'
  | 'verb_of_agency'
  | 'verb_without_agency'
  | 'unknown_verb'
  | 'coordinated_verb';

/** Where the lead of a row came from. */
export type LeadReason =
  | 'label'
  | 'command'
  | 'subject'
  | 'subject_list'
  | 'carried'
  | 'heading'
  | 'heading_above'
  | 'heading_far_above'
  | 'opening_subject'
  | 'owner'
  | 'addressee'
  | 'addressee_groups'
  | 'all';

/** What the role of a row rests on. */
export type RoleReason =
  | 'own_words'
  | 'kept_in_sentence'
  | 'introduced'
  | 'label'
  | 'advise_verb'
  | 'known_verb'
  | 'unknown_verb'
  | 'role_words_elsewhere';

export type CoordinatorsReason =
  | 'own_words'
  | 'kept_in_sentence'
  | 'introduced'
  | 'label'
  | 'with_groups'
  | 'advised_body'
  | 'none'
  | 'none_but_joint_words';

export type DeadlineReason =
  | 'label'
  | 'next_sentence'
  | 'opening_time'
  | 'dated'
  | 'rhythm'
  | 'vague'
  | 'hangs_on_event'
  | 'none'
  | 'none_but_time_words';

export type RecipientsReason = 'named' | 'none';

/** For each field of a row the reason for its value; confidence is what was measured for that reason. */
export interface RowSources {
  row: RowReason;
  lead: LeadReason;
  role: RoleReason;
  coordinators: CoordinatorsReason;
  deadline: DeadlineReason;
  recipients: RecipientsReason;
}

/** How `deadlineOf` found the words. */
export type DeadlinePlace = 'label' | 'next_sentence' | 'opening_time' | 'clause';

const kindReasons: Partial<Record<Deadline['kind'], DeadlineReason>> = {
  date: 'dated',
  period: 'dated',
  recurring: 'rhythm',
  multiple: 'rhythm',
  relative: 'hangs_on_event',
  conditional: 'hangs_on_event',
};
const timeWords =
  /hàng (?:năm|quý|tháng)|hằng (?:năm|quý|tháng)|định kỳ|trước (?:ngày|tháng|\d)|chậm nhất|quý [ivx\d]|đến năm|trong năm/;

/** Names the reason of every field of a drafted row. */
export function sourcesOf(
  row: DraftRow,
  clause: string,
  received: FoundRecipients,
  deadline: { value: Deadline; place: DeadlinePlace },
): RowSources {
  return {
    row: rowReason(row),
    lead: leadReason(row),
    role: roleReason(row, clause),
    coordinators: coordinatorsReason(row, clause, received),
    deadline: deadlineReason(deadline.value, deadline.place, clause),
    recipients: received.recipients.length > 0 ? 'named' : 'none',
  };
}

function rowReason({ told, coordinated, group, section, flags }: DraftRow): RowReason {
  if (coordinated) return 'coordinated_verb';
  if (told === 'subject') return flags.includes('bound_by_modal') ? 'bound_subject' : 'subject';
  if (told !== 'none') return told;
  if (group === null) return 'unknown_verb';
  return addressedSection(section) ? 'verb_of_agency' : 'verb_without_agency';
}

function leadReason({ leadSource, section, lead }: DraftRow): LeadReason {
  const groups = lead.filter((agency) => agency.kind === 'group').length;
  if (leadSource === 'addressee') return groups === lead.length ? 'addressee_groups' : 'addressee';
  if (leadSource === 'subject') return lead.length > 2 || (groups > 0 && lead.length > 1) ? 'subject_list' : 'subject';
  if (leadSource !== 'heading') return leadSource;
  const addressed = addressedSection(section);
  if (addressed && !addressed.heading) return 'opening_subject';
  if (addressed === section) return 'heading';
  return addressed === section.parent ? 'heading_above' : 'heading_far_above';
}

function roleReason({ roleSource, group }: DraftRow, clause: string): RoleReason {
  if (roleSource !== 'no_word') return roleSource;
  if (clause.includes('chủ trì') || clause.includes('phối hợp với')) return 'role_words_elsewhere';
  return group === null ? 'unknown_verb' : 'known_verb';
}

function coordinatorsReason(row: DraftRow, clause: string, received: FoundRecipients): CoordinatorsReason {
  if (received.bodyPartners.length > 0) return 'advised_body';
  if (row.coordinators.length === 0) return clause.includes('phối hợp') ? 'none_but_joint_words' : 'none';
  if (row.roleSource === 'label' || row.flags.includes('label_fields')) return 'label';
  if (row.roleSource === 'kept_in_sentence' || row.roleSource === 'introduced') return row.roleSource;
  return row.coordinators.some((agency) => agency.kind === 'group') ? 'with_groups' : 'own_words';
}

function deadlineReason({ kind }: Deadline, place: DeadlinePlace, clause: string): DeadlineReason {
  if (kind === 'none') return timeWords.test(clause) ? 'none_but_time_words' : 'none';
  return place === 'clause' ? (kindReasons[kind] ?? 'vague') : place;
}
