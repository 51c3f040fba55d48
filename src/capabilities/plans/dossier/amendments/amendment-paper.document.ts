import { type Block, composePaper, type OfficialDocument, paragraph, type TableRow } from '../../../documents/index.ts';
import { timeWords } from '../../lines/content/line-time.rules.ts';
import type { LineContent } from '../../lines/line.rules.ts';
import { totalOf } from '../../lines/line.rules.ts';
import { millions } from '../../plan-table.document.ts';
import type { PlanForm } from '../dossier.rules.ts';
import type { PaperHead } from '../paper-head.ts';
import { type AmendedLine, amendmentOf } from './amendment.rules.ts';

export interface AmendmentPaper {
  readonly form: PlanForm;
  readonly number: number;
  /** "Kế hoạch số 120/KH-UBND ngày 25/6/2014" */
  readonly issued: string;
  readonly period: string;
  readonly reason: string;
  readonly lines: readonly AmendedLine[];
  /** content before, by item */
  readonly before: ReadonlyMap<string, LineContent>;
  readonly recipients: readonly string[];
}

const WORDS = { added: 'Bổ sung', dropped: 'Không thực hiện', changed: 'Điều chỉnh' } as const;

/** A document of the same form as the plan, with each changed item before and after. */
export function amendmentPaper(head: PaperHead, paper: AmendmentPaper): OfficialDocument {
  const subject = `Điều chỉnh, bổ sung lần ${paper.number} ${paper.issued}`;
  const annex = { title: 'Nội dung điều chỉnh, bổ sung', landscape: true, body: [table(paper)] };
  const common = { subject, signature: head.signature, recipients: paper.recipients, annexes: [annex] };
  if (paper.form === 'plan')
    return composePaper(head.letterhead, {
      ...common,
      typeName: 'Kế hoạch',
      abbreviation: 'KH',
      body: [
        paragraph(paper.reason),
        paragraph(`Ủy ban nhân dân tỉnh điều chỉnh, bổ sung ${paper.lines.length} nhiệm vụ nêu tại Phụ lục kèm theo.`),
        paragraph(`Các nội dung khác thực hiện theo ${paper.issued}.`),
      ],
    });
  return composePaper(head.letterhead, {
    ...common,
    form: 'decision',
    typeName: 'Quyết định',
    abbreviation: 'QĐ',
    body: [
      article(
        `Điều chỉnh, bổ sung ${paper.lines.length} nhiệm vụ của ${paper.issued} theo Phụ lục kèm theo. ${paper.reason}`,
      ),
      article('Các nội dung khác không thay đổi. Quyết định này có hiệu lực kể từ ngày ký.'),
      article(
        'Chánh Văn phòng Ủy ban nhân dân tỉnh và Thủ trưởng các cơ quan, đơn vị, địa phương có liên quan chịu trách nhiệm thi hành Quyết định này.',
      ),
    ],
    recipients: ['Như Điều 3', ...paper.recipients],
  });
}

const article = (text: string): Block => ({ kind: 'article', title: '', text });

const table = (paper: AmendmentPaper): Block => ({
  kind: 'table',
  columns: [
    { title: 'STT', width: 5, align: 'center' },
    { title: 'Việc điều chỉnh', width: 13, align: 'left' },
    { title: 'Nội dung đã phê duyệt', width: 36, align: 'left' },
    { title: 'Nội dung điều chỉnh, bổ sung', width: 36, align: 'left' },
    { title: 'Kinh phí (triệu đồng)', width: 10, align: 'right' },
  ],
  rows: paper.lines.map((line, index) => rowOf(paper, line, index)),
});

const rowOf = ({ before }: AmendmentPaper, line: AmendedLine, index: number): TableRow => ({
  kind: 'row',
  cells: [
    String(index + 1),
    WORDS[amendmentOf(line)],
    wordsOf(line.lineId ? before.get(line.lineId) : undefined),
    wordsOf(line.content ?? undefined),
    line.content ? millions(totalOf(line.content)) : '',
  ],
});

const wordsOf = (content: LineContent | undefined): string =>
  content
    ? [content.title, content.leadName, timeWords(content.time, 'vi'), content.place, content.product]
        .filter(Boolean)
        .join('; ')
    : '';
