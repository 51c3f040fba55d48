import type { Deadline, ObligationRow } from '../../../compiler/index.ts';
import type { DraftFields } from '../draft/draft.rules.ts';

/** The values of an obligation without the words of its text; names of persons become their offices. */
export function wordless(fields: Omit<DraftFields, 'action' | 'deliverable'> | ObligationRow) {
  return {
    role: fields.role,
    lead: fields.lead.map(withoutPerson),
    coordinators: fields.coordinators.map(withoutPerson),
    deadline: deadlineOf(fields.deadline),
    recipients: fields.recipients.map(({ role, agency }) => ({ role, agency: withoutPerson(agency) })),
    modality: fields.modality,
  };
}

/** The rule without the words that it was read from. */
function deadlineOf({ text: _, event: __, items, ...rule }: Deadline): Partial<Deadline> {
  return { ...rule, ...(items && { items: items.map(deadlineOf) as Deadline[] }) };
}

const PERSON = /^(?:các\s+)?(?:đồng chí|đ\/c|ông|bà)\s+/iu;
const OFFICE =
  /(?:Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Chánh|Phó Chánh|Thủ trưởng|Bí thư|Trưởng|Phó Trưởng|Cục trưởng|Chi cục trưởng|Bộ trưởng|Thứ trưởng)[^;]*/u;

/**
 * "Đồng chí Nguyễn Văn A - Giám đốc Sở X" → "Giám đốc Sở X"; a person without an office becomes the word "đồng chí".
 * Names of bodies stay as they are.
 */
export function withoutPerson(name: string): string {
  if (!PERSON.test(name)) return name;
  return OFFICE.exec(name)?.[0]?.trim() ?? 'đồng chí';
}
