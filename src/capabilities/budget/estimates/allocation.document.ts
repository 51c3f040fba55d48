import { formatDong } from '../../../kernel/money.ts';
import { dongInWords } from '../../../kernel/money-words.ts';
import type { SignatureChoice } from '../../documents/index.ts';
import {
  type Block,
  composePaper,
  dash,
  type Letterhead,
  type OfficialDocument,
  paragraph,
} from '../../documents/index.ts';
import { sumDong } from '../budget.rules.ts';
import { bySource, byUnit } from './allocation.rules.ts';
import { type AllocationPaper, allocationTable, plain } from './allocation-table.document.ts';
import type { EstimateKind } from './estimate.rules.ts';

export interface PaperHead {
  readonly letterhead: Letterhead;
  readonly signature: Pick<SignatureChoice, 'lines'>;
}

const VERBS: Readonly<Record<EstimateKind, string>> = {
  assign: 'giao',
  adjust: 'điều chỉnh',
  supplement: 'bổ sung',
  withdraw: 'thu hồi',
};

/** Tờ trình of Finance to the PPC, with the phương án phân bổ as its annex (II.6). */
export function allocationLetter(head: PaperHead, paper: AllocationPaper): OfficialDocument {
  return composePaper(head.letterhead, {
    typeName: 'Tờ trình',
    abbreviation: 'TTr',
    subject: `Về việc ${titleOf(paper)}`,
    addressees: [paper.approver],
    body: [
      ...paper.words.split(/\n+/).filter(Boolean).map(paragraph),
      paragraph(
        `${paper.finance} kính trình ${paper.approver} xem xét, ${titleOf(paper)} cho ${byUnit(paper.amounts).length} cơ quan, đơn vị, địa phương với tổng số ${totalWords(paper)}. Trong đó:`,
      ),
      ...sourceLines(paper),
      paragraph('Phương án phân bổ chi tiết theo Phụ lục kèm theo.'),
      paragraph(`Kính trình ${paper.approver} xem xét, quyết định.`),
    ],
    signature: head.signature,
    recipients: ['Lãnh đạo cơ quan'],
    annexes: [annexOf(paper)],
  });
}

/** Quyết định of the PPC that gives, changes or takes back money. */
export function allocationDecision(head: PaperHead, paper: AllocationPaper): OfficialDocument {
  const article = (text: string): Block => ({ kind: 'article', title: '', text });
  return composePaper(head.letterhead, {
    form: 'decision',
    typeName: 'Quyết định',
    abbreviation: 'QĐ',
    subject: `Về việc ${titleOf(paper)}`,
    bases: [`Theo đề nghị của Thủ trưởng ${paper.finance}`],
    body: [
      article(
        `${VERBS[paper.kind].charAt(0).toLocaleUpperCase('vi')}${titleOf(paper).slice(1)} cho ${byUnit(paper.amounts).length} cơ quan, đơn vị, địa phương với tổng số ${totalWords(paper)}, chi tiết theo Phụ lục kèm theo.`,
      ),
      article(
        'Căn cứ dự toán được giao, các cơ quan, đơn vị, địa phương phân bổ kinh phí về từng nhiệm vụ, quản lý, sử dụng và quyết toán theo quy định.',
      ),
      article(
        `Chánh Văn phòng ${paper.approver}, Thủ trưởng ${paper.finance} và Thủ trưởng các cơ quan, đơn vị, địa phương có tên tại Phụ lục chịu trách nhiệm thi hành Quyết định này.`,
      ),
    ],
    signature: head.signature,
    recipients: ['Như Điều 3', paper.finance],
    annexes: [annexOf(paper)],
  });
}

const titleOf = ({ kind, year }: AllocationPaper): string =>
  `${VERBS[kind]} dự toán kinh phí thực hiện nhiệm vụ thông tin đối ngoại năm ${year}`;

function totalWords({ amounts, kind }: AllocationPaper): string {
  const total = plain(kind, sumDong(amounts.map((each) => each.amount)));
  return `${formatDong(total)} (bằng chữ: ${dongInWords(total)})`;
}

function sourceLines({ amounts, sources, kind }: AllocationPaper): Block[] {
  const all = [...bySource(amounts)];
  return all.map(([source, amount], at) =>
    dash(`${sources.get(source) ?? source}: ${formatDong(plain(kind, amount))}${at === all.length - 1 ? '.' : ';'}`),
  );
}

const annexOf = (paper: AllocationPaper) => ({
  title: `Phương án ${titleOf(paper)}`,
  landscape: true,
  body: [allocationTable(paper)],
});
