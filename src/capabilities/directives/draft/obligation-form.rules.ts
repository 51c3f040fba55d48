import type { Deadline, Modality, ObligationRole, ResultRecipient } from '../../../compiler/index.ts';
import { type DeadlineTyped, typedDeadline } from './deadline-form.rules.ts';
import { parseDeadline } from './deadline-parse.rules.ts';
import type { DraftFields } from './draft.rules.ts';

export const ROLES = ['lead', 'implicit', 'support', 'advise'] as const satisfies readonly ObligationRole[];
export const MODALITIES = ['order', 'request', 'invite', 'encourage'] as const satisfies readonly Modality[];
export const RECIPIENT_ROLES = [
  'report',
  'submit',
  'approve',
  'decide',
  'advise_to',
  'propose',
  'provide',
  'through',
  'appraise',
  'accountable_to',
  'directed_by',
] as const satisfies readonly ResultRecipient['role'][];

/** What stands in the form, exactly as typed. */
export interface ObligationTyped {
  readonly action: string;
  readonly deliverable: string;
  readonly role: string;
  readonly modality: string;
  /** one name a line */
  readonly lead: string;
  readonly coordinators: string;
  readonly recipients: readonly { readonly role: string; readonly agency: string }[];
  readonly deadline: DeadlineTyped;
}

const BLANK_RECIPIENTS = 2;

/** A form filled with what is known, with room for more receivers. */
export function typedFields(fields: DraftFields): ObligationTyped {
  const blank = Array.from({ length: BLANK_RECIPIENTS }, () => ({ role: 'report', agency: '' }));
  return {
    action: fields.action,
    deliverable: fields.deliverable ?? '',
    role: fields.role,
    modality: fields.modality,
    lead: fields.lead.join('\n'),
    coordinators: fields.coordinators.join('\n'),
    recipients: [...fields.recipients, ...blank],
    deadline: typedDeadline(fields.deadline),
  };
}

/**
 * @param before the deadline that the form was filled with: its words and parts that no field shows stay
 * @returns the fields, and which of them could not be understood
 */
export function parseFields(
  typed: ObligationTyped,
  before: Deadline,
): { fields: DraftFields; wrong: Readonly<Record<string, string>> } {
  const { deadline, wrong } = parseDeadline(typed.deadline, before);
  const recipients = typed.recipients
    .map(({ role, agency }) => ({ role: oneOf(RECIPIENT_ROLES, role, 'report'), agency: agency.trim() }))
    .filter((to) => to.agency !== '');
  return {
    fields: {
      action: typed.action.trim(),
      deliverable: typed.deliverable.trim() || null,
      role: oneOf(ROLES, typed.role, 'implicit'),
      modality: oneOf(MODALITIES, typed.modality, 'order'),
      lead: linesOf(typed.lead),
      coordinators: linesOf(typed.coordinators),
      recipients,
      deadline,
    },
    wrong,
  };
}

const oneOf = <T extends string>(choices: readonly T[], text: string, otherwise: T): T =>
  choices.find((choice) => choice === text) ?? otherwise;

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
