import type { NamedAgency } from '../agencies/list.ts';
import { agencyKey } from '../agencies/name.ts';
import { everybody } from '../rows/draft.ts';
import { covers } from '../structure/coverage.ts';
import type { FindingContext, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** "Như trên", "Như Điều 3": the addressees are recipients by reference. */
const byReference = /^(?:như|nh|-) ?(?:trên|điều|kính gửi)/i;

const mostNames = 400;

function recipientsOf(context: FindingContext): NamedAgency[] {
  return context.closing.recipients
    .filter((line) => line.note !== 'archive')
    .map((line) => ({ name: line.name, kind: kindOf(line.name), from: 0, next: 0 }));
}

function kindOf(name: string): NamedAgency['kind'] {
  if (/^(?:các|thủ trưởng|giám đốc) /i.test(name) || /, ban,? ngành/i.test(name)) return 'group';
  return /^(?:chủ tịch )?(?:ubnd|ủy ban nhân dân)/i.test(name) ? 'committee' : 'body';
}

/** Bodies of the issuer's own line whose names are short and always written out. */
const ownBody = /^(?:Sở|Công an|Cục|Chi cục|Thanh tra|Ban Quản lý) /;

/** Who has a part of its own, and whom a sentence tells to act: "Giao Sở A …". */
function assignedAgencies(context: FindingContext): NamedAgency[] {
  const told = context.drafts.filter((row) => row.leadSource === 'command').flatMap((row) => row.lead);
  return [
    ...context.outline.sections.flatMap((section) => (section.heading ? section.addressees : [])),
    ...told.filter((agency) => ownBody.test(agency.name)),
  ].slice(0, mostNames);
}

/** Agencies that get work but do not get the paper. */
const notInRecipients: Rule = (context) => {
  const { closing } = context;
  const recipients = recipientsOf(context);
  if (!closing.head || recipients.length < 2 || recipients.some((line) => byReference.test(line.name))) return [];
  const assigned = new Map<string, string>();
  for (const agency of assignedAgencies(context)) {
    if (agency.kind === 'group' || agency.kind === 'person' || covers(recipients, agency)) continue;
    if (recipients.some((line) => sharesHead(line.name, agency.name))) continue;
    assigned.set(agencyKey(agency.name), agency.name);
  }
  if (assigned.size === 0) return [];
  const names = [...assigned.values()].slice(0, 20);
  return [
    finding(
      'recipients/assigned-missing',
      {
        vi: `Đề nghị bổ sung nơi nhận: ${names.join('; ')} được giao nhiệm vụ nhưng không có trong danh sách nơi nhận.`,
        en: `Agencies with work that are not among the recipients: ${names.join('; ')}.`,
      },
      [closing.head],
    ),
  ];
};

/** "Tổ đảng ở TT các UB": a line with "các" holds all bodies of its head noun; a head of a body is reached by the body. */
function sharesHead(line: string, name: string): boolean {
  const head = name.toLowerCase().split(' ').slice(0, 2).join(' ');
  const lower = ` ${line.toLowerCase()} `;
  return /^(?:lãnh đạo|đồng chí) /i.test(name) || (lower.includes(' các ') && lower.includes(` ${head} `));
}

/** Recipients without work that are not marked as getting it for report. */
const withoutTask: Rule = (context) => {
  if (!context.closing.head || context.obligations.length === 0) return [];
  const involved = new Map<string, NamedAgency>();
  for (const row of context.drafts)
    for (const agency of [...row.lead, ...row.coordinators])
      if (agency.name !== everybody && involved.size < mostNames) involved.set(agency.name, agency);
  const idle = context.closing.recipients.filter((line) => {
    if (
      line.note !== null ||
      byReference.test(line.name) ||
      /^(?:các|cổng|công báo|báo|vp|văn phòng|tt|đ\/c|ct|chủ tịch)/i.test(line.name)
    )
      return false;
    return !covers([...involved.values()], { name: line.name, kind: kindOf(line.name), from: 0, next: 0 });
  });
  if (idle.length === 0) return [];
  return [
    finding(
      'recipients/without-task',
      {
        vi: `Nơi nhận không được giao nhiệm vụ và không ghi chú "để báo cáo": ${idle
          .slice(0, 10)
          .map((line) => line.name)
          .join('; ')}.`,
        en: `Recipients without work and without a note: ${idle
          .slice(0, 10)
          .map((line) => line.name)
          .join('; ')}.`,
      },
      idle.map((line) => line.span),
    ),
  ];
};

export const recipientRules: Rule[] = [notInRecipients, withoutTask];
