import { agencyKey } from '../agencies/name.ts';
import { everybody } from '../rows/draft.ts';
import { missedAgencies } from '../structure/coverage.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { FindingContext, FindingDraft, Rule } from './finding.ts';
import { finding } from './finding.ts';

/** Documents all of whose parts give work to somebody. */
const orders = new Set(['Chỉ thị', 'Công điện']);

/** Sections whose heading gives their work to somebody. */
export function agencySections(context: FindingContext) {
  return context.outline.sections.filter((section) => section.heading && section.addressees.length > 0);
}

/** What is read as a name but begins like no body is none that could be left out. */
const isBody =
  /^(?:Sở|Ban|Công an|Cục|Chi cục|Văn phòng|Thanh tra|Đài|Báo|Hội|UBND|Ủy ban|Bộ Chỉ huy|Bộ đội|Tỉnh đoàn|Liên đoàn|Mặt trận|Viện|Tòa án|Kho bạc|Ngân hàng|Trường (?!hợp)\p{L}+|Trung tâm|Công ty|Phòng|Vụ|Tổng cục|Bộ) /u;
/** The one that speaks does not name itself. */
const isIssuer = /^(?:UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)$/i;

/** The enacting clause names fewer than get work below. */
const enactingGap: Rule = (context) => {
  const { enactment } = context;
  const missed = [
    ...new Set(
      missedAgencies(enactment, context.outline.sections)
        .map((agency) => agency.name)
        .filter((name) => isBody.test(name) && !isIssuer.test(name))
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
  if (/^(?:các )?cục /.test(agencyKey(one)) && /^(?:các )?chi cục /.test(agencyKey(other))) return true;
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
          vi: `Đề nghị làm rõ cơ quan thực hiện các nhiệm vụ tại mục “${heading.heading.slice(0, 80)}”: mục này không nêu cơ quan nào.`,
          en: `The part “${heading.heading.slice(0, 80)}” names no responsible agency.`,
        },
        [[heading.head.start, heading.head.end]],
      ),
    ];
  });
};

export const addresseeRules: Rule[] = [enactingGap, unassigned];
