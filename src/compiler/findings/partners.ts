import type { NamedAgency } from '../agencies/list.ts';
import { agencyKey } from '../agencies/name.ts';
import type { Span } from '../answer.ts';
import { covers } from '../structure/coverage.ts';
import { isBullet } from '../structure/outline.ts';
import { sourceSpan } from '../text/blocks.ts';
import { agencySections } from './addressees.ts';
import type { FindingContext, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** A document with so many sections headed by agencies means to list all who act. */
const manySections = 5;
/** No office reads more; a text with more is no directive. */
const mostNames = 400;
const mostRows = 2000;

/** Bodies above those who are addressed learn of their part in other ways. */
const central =
  /^(?:các )?(?:Bộ (?!Chỉ huy|đội|CHQS)|Chính phủ|Thủ tướng|Văn phòng Chính phủ|Ngân hàng Nhà nước|Tổng cục|Quốc hội)/i;

/** Named as partner, with no section of its own and outside every group that is addressed. */
const withoutSection: Rule = (context) => {
  const sections = agencySections(context).filter((section) => !isBullet(section));
  if (sections.length < manySections) return [];
  const addressed = unique([
    ...sections.flatMap((section) => section.addressees),
    ...context.enactment.addressees,
    ...context.drafts.flatMap((row) => row.lead),
  ]);
  const missing = new Map<string, { agency: NamedAgency; span: Span }>();
  for (const agency of unique(context.drafts.flatMap((row) => row.coordinators))) {
    note(
      missing,
      addressed,
      agency,
      sourceSpan(
        agency.block,
        agency.block.tokens.start[agency.from] ?? 0,
        agency.block.tokens.end[agency.next - 1] ?? 0,
      ),
    );
  }
  for (const row of context.obligations.slice(0, mostRows)) {
    if (!row.flags.includes('coordinator_attached_to_advised_body')) continue;
    row.coordinators.forEach((name, index) => {
      const span = row.spans.coordinators[index];
      const group = /^(?:các|những|cơ quan) /i.test(name);
      if (span) note(missing, addressed, { name, kind: group ? 'group' : 'body', from: 0, next: 0 }, span);
    });
  }
  for (const [key] of missing) if (isHeading(context, key)) missing.delete(key);
  if (missing.size === 0) return [];
  const names = [...missing.values()].map(({ agency }) => agency.name);
  return [
    finding(
      'duties/partner-without-section',
      {
        vi: `Đề nghị kiểm tra: ${names.slice(0, 10).join('; ')} được nêu là cơ quan phối hợp nhưng không có mục giao nhiệm vụ riêng.`,
        en: `Named as partner but without a section of its own: ${names.slice(0, 10).join('; ')}.`,
      },
      [...missing.values()].map(({ span }) => span),
    ),
  ];
};

/** "2. Cơ quan quản lý: Sở A" is a part of A, whoever it is read to address. */
function isHeading(context: FindingContext, key: string): boolean {
  const head = key.split(' ').slice(0, 3).join(' ');
  return context.outline.sections.some((section) => agencyKey(section.heading ?? '').includes(head));
}

/** The first agency of each name. */
function unique<Agency extends NamedAgency>(agencies: Agency[]): Agency[] {
  const byName = new Map<string, Agency>();
  for (const agency of agencies)
    if (!byName.has(agency.name) && byName.size < mostNames) byName.set(agency.name, agency);
  return [...byName.values()];
}

function note(
  missing: Map<string, { agency: NamedAgency; span: Span }>,
  addressed: NamedAgency[],
  agency: NamedAgency,
  span: Span,
): void {
  if ((agency.kind !== 'body' && agency.kind !== 'committee') || central.test(agency.name)) return;
  const key = agencyKey(agency.name);
  if (missing.has(key) || missing.size >= 40 || covers(addressed, agency)) return;
  missing.set(key, { agency, span });
}

export const partnerRules: Rule[] = [withoutSection];
