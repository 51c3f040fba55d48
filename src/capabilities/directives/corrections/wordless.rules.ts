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

/** Family names that begin no name of a body or place; Đoàn, Hà, Lâm, Mai and others do. */
const FAMILY =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Trương|Đào|Tạ|Lương|Vương|Phùng|Tô|Chu|Châu|Quách';
/** "Nguyễn Văn A" at the begin, up to its end or what sets it off: a name without any word before it. */
const BARE_PERSON = new RegExp(`^(?:${FAMILY}|Y|A)(?:\\s+\\p{Lu}\\p{L}*){1,4}(?=\\s*(?:$|[-–,;(]))`, 'u');
/** The same behind an office: "Giám đốc Sở Y tế Nguyễn Văn A". Behind a school, a street or a place it is the place's name. */
const PERSON_BEHIND = new RegExp(
  `(?<!(?i:phường|xã|quận|huyện|thành phố|thị trấn|thôn|tổ|đường|trường|viện|THPT|THCS|PTDTNT|học|mầm non)\\s+)(?<=\\s)(?:${FAMILY})(?:\\s+\\p{Lu}\\p{L}*){2,4}\\s*$`,
  'u',
);

/**
 * "Đồng chí Nguyễn Văn A - Giám đốc Sở X" → "Giám đốc Sở X"; a person without an office becomes the word "đồng chí".
 * Names of bodies stay as they are.
 */
export function withoutPerson(name: string): string {
  if (PERSON.test(name) || BARE_PERSON.test(name)) return officeIn(name.replace(PERSON, '')) ?? 'đồng chí';
  return LED.test(name) ? (officeIn(name) ?? name) : name;
}

const LED = new RegExp(`^(?:${OFFICE.source})$`, 'u');

/** The office that a name speaks of, without who holds it. */
const officeIn = (name: string): string | null =>
  OFFICE.exec(name)?.[0]
    .replace(PERSON_BEHIND, '')
    .replace(/[\s,(–-]+$/u, '')
    .trim() ?? null;
