import { formatDay } from '../../../kernel/day.ts';
import { composePaper, type OfficialDocument, paragraph } from '../../documents/index.ts';
import type { PaperHead } from '../../plans/index.ts';
import type { StaffedUnit } from './load-apparatus.ts';
import type { StaffGap, UnitStaffing } from './staff-gaps.rules.ts';
import type { ProposalForm } from './staff-proposal.rules.ts';

export interface StaffPaperFacts {
  readonly form: ProposalForm;
  readonly approver: string;
  readonly units: readonly StaffedUnit[];
}

const FORMS = {
  submission: {
    typeName: 'Tờ trình',
    abbreviation: 'TTr',
    subject: 'Về việc bố trí người làm công tác thông tin đối ngoại',
  },
  scheme: {
    typeName: 'Đề án',
    abbreviation: 'ĐA',
    subject: 'Kiện toàn bộ máy làm công tác thông tin đối ngoại của tỉnh',
  },
} as const;

const STAFFING: Readonly<Record<UnitStaffing, string>> = {
  dedicated: 'Chuyên trách',
  'part-time': 'Kiêm nhiệm',
  vacant: 'Trống',
};

const PROPOSED: Readonly<Record<StaffGap, string>> = {
  'no-post': 'Bố trí vị trí làm công tác thông tin đối ngoại',
  vacant: 'Phân công người vào vị trí đang trống',
  'no-focal-point': 'Chỉ định đầu mối',
  'no-decision': 'Ban hành quyết định phân công',
  'no-training': 'Cử tập huấn',
};

/** The paper of Sở Nội vụ with the register as its annex: units and posts, nobody's name. */
export function staffPaper(head: PaperHead, { form, approver, units }: StaffPaperFacts): OfficialDocument {
  const { typeName, abbreviation, subject } = FORMS[form];
  const count = (staffing: UnitStaffing): number => units.filter((each) => each.staffing === staffing).length;
  const lacking = units.filter(({ gaps }) => gaps.length > 0);
  return composePaper(head.letterhead, {
    typeName,
    abbreviation,
    subject,
    addressees: form === 'submission' ? [approver] : [],
    body: [
      paragraph(
        `Qua rà soát ${units.length} cơ quan, đơn vị, địa phương: ${count('dedicated')} đơn vị có người chuyên trách, ${count('part-time')} đơn vị kiêm nhiệm, ${count('vacant')} đơn vị chưa có người làm công tác thông tin đối ngoại.`,
      ),
      paragraph(
        `${head.letterhead.issuer.name} đề nghị ${approver} xem xét, quyết định việc bố trí, phân công và cử tập huấn đối với ${lacking.length} đơn vị theo Phụ lục.`,
      ),
    ],
    signature: head.signature,
    recipients: [approver, 'Lãnh đạo cơ quan'],
    annexes: [
      {
        title: 'Thực trạng và đề nghị bố trí người làm công tác thông tin đối ngoại',
        landscape: true,
        body: [
          {
            kind: 'table',
            columns: [
              { title: 'STT', width: 5, align: 'center' },
              { title: 'Đơn vị', width: 30, align: 'left' },
              { title: 'Bố trí', width: 14, align: 'left' },
              { title: 'Quyết định phân công', width: 17, align: 'left' },
              { title: 'Tập huấn gần nhất', width: 12, align: 'center' },
              { title: 'Đề nghị', width: 22, align: 'left' },
            ],
            rows: units.map((each, index) => ({
              kind: 'row',
              cells: [
                String(index + 1),
                each.unit.name,
                STAFFING[each.staffing],
                decisionsOf(each),
                each.lastTrainingOn ? formatDay(each.lastTrainingOn) : '',
                each.gaps.map((gap) => PROPOSED[gap]).join('; '),
              ],
            })),
          },
        ],
      },
    ],
  });
}

const decisionsOf = ({ posts }: StaffedUnit): string =>
  posts
    .flatMap(({ decisionNumber, decisionOn }) =>
      decisionNumber ? [decisionOn ? `${decisionNumber} (${formatDay(decisionOn)})` : decisionNumber] : [],
    )
    .join('; ');
