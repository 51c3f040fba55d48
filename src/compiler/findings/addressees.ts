import type { NamedAgency } from '../agencies/list.ts';
import { agencyKey } from '../agencies/name.ts';
import type { Span } from '../answer.ts';
import { everybody } from '../rows/draft.ts';
import { covers, missedAgencies } from '../structure/coverage.ts';
import { isBullet } from '../structure/outline.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** A document with so many sections headed by agencies means to list all who act. */
const manySections = 5;
/** No office reads more; a text with more is no directive. */
const mostNames = 400;
const mostRows = 2000;

/** Documents all of whose parts give work to somebody. */
const orders = new Set(['Chỉ thị', 'Công điện']);
/** Bodies above those who are addressed learn of their part in other ways. */
const central =
  /^(?:các )?(?:Bộ (?!Chỉ huy|đội|CHQS)|Chính phủ|Thủ tướng|Văn phòng Chính phủ|Ngân hàng Nhà nước|Tổng cục|Quốc hội)/i;

function agencySections(context: FindingContext) {
  return context.outline.sections.filter((section) => section.heading && section.addressees.length > 0);
}

/** The enacting clause names fewer than get work below. */
const enactingGap: Rule = (context) => {
  const { enactment } = context;
  const missed = [
    ...new Set(
      missedAgencies(enactment, context.outline.sections)
        .map((agency) => agency.name)
        .filter((name) => !enactment.addressees.some((addressee) => sameBranch(addressee.name, name))),
    ),
  ];
  if (missed.length === 0 || !enactment.block) return [];
  return [
    finding(
      'duties/enacting-gap',
      {
        vi: `Đề nghị kiểm tra câu giao nhiệm vụ: không nêu ${missed.slice(0, 12).join('; ')} trong khi phần sau giao nhiệm vụ cho các cơ quan này.`,
        en: `The enacting clause does not name agencies that get work below: ${missed.slice(0, 12).join('; ')}.`,
      },
      [sourceSpan(enactment.block, enactment.from, enactment.to)],
    ),
  ];
};

const rank = /^(?:các |toàn bộ )?(?:tổng cục|chi cục|cục|sở|phòng|ban|bộ|ngành|vụ|thủ trưởng|giám đốc|lãnh đạo) /;

/** "Chi cục Hải quan" stands below "Cục Hải quan các tỉnh": what a branch is called in one rank it is in the next. */
function sameBranch(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) =>
    agencyKey(name).replace(rank, '').replace(rank, '').split(' ').slice(0, 2).join(' '),
  );
  return first === second && first !== '' && rank.test(`${agencyKey(one)} `) && rank.test(`${agencyKey(other)} `);
}

/** A part that names nobody in a document whose other parts do. */
export const unassigned: Rule = (context) => {
  if (agencySections(context).length < 2 || !orders.has(context.metadata.type ?? '')) return [];
  const seen = new Set<string>();
  return context.drafts.flatMap((row): FindingDraft[] => {
    const heading = row.section.heading ? row.section : row.section.parent;
    if (row.lead[0]?.name !== everybody || !heading?.heading || !heading.head || seen.has(heading.id)) return [];
    seen.add(heading.id);
    return [
      finding(
        'duties/unassigned-part',
        {
          vi: `Đề nghị làm rõ cơ quan thực hiện các nhiệm vụ tại mục "${heading.heading.slice(0, 80)}": mục này không nêu cơ quan nào.`,
          en: `The part "${heading.heading.slice(0, 80)}" names no responsible agency.`,
        },
        [[heading.head.start, heading.head.end]],
      ),
    ];
  });
};

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

export const addresseeRules: Rule[] = [enactingGap, unassigned, withoutSection];
