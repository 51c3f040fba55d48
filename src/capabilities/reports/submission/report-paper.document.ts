import { type Day, formatDay } from '../../../kernel/day.ts';
import {
  type Annex,
  type Block,
  composePaper,
  dash,
  type Letterhead,
  type OfficialDocument,
  paragraph,
} from '../../documents/index.ts';
import type { FrozenFigure } from '../figures/index.ts';
import type { EditionContent } from './edition.store.ts';
import { figureTable, hasSomething } from './figure-table.document.ts';

/** What the paper of a report is drawn from. */
export interface ReportPaper {
  readonly letterhead: Letterhead;
  readonly signature: { readonly lines: readonly string[] };
  /** "Ủy ban nhân dân huyện Đăk Tô" */
  readonly who: string;
  /** "Kết quả công tác thông tin đối ngoại 6 tháng đầu năm 2014" */
  readonly title: string;
  readonly reader: string;
  readonly from: Day;
  readonly to: Day;
  /** code of the section under which the figures are spoken of */
  readonly figuresUnder: string | null;
  readonly content: EditionContent;
  readonly figures: readonly FrozenFigure[];
  /** "Báo cáo số 12/BC-UBND ngày 17 tháng 6 năm 2014": what this one replaces */
  readonly replaces: string | null;
  /** where every figure comes from (practice 6) */
  readonly sources: Annex | null;
}

/** Báo cáo: sections I–IV, the figures as an annex, their sources as another; no code stands in the body. */
export function reportPaper(paper: ReportPaper): OfficialDocument {
  const { content, from, to } = paper;
  const figures = paper.figures.filter((one) => hasSomething(one, content));
  return composePaper(paper.letterhead, {
    typeName: 'Báo cáo',
    abbreviation: 'BC',
    subject: paper.title,
    addressees: [paper.reader],
    body: [paragraph(opening(paper)), ...content.sections.flatMap((section) => sectionBlocks(section, paper))],
    signature: paper.signature,
    recipients: ['Như trên'],
    annexes: [
      ...(figures.length > 0
        ? [
            {
              title: `Biểu số liệu (số liệu từ ngày ${formatDay(from)} đến ngày ${formatDay(to)})`,
              landscape: true,
              body: [
                ...figureTable(figures, content),
                ...(figures.length < paper.figures.length
                  ? [paragraph('Các chỉ tiêu khác của mẫu báo cáo không phát sinh trong kỳ và các kỳ so sánh.')]
                  : []),
              ],
            },
          ]
        : []),
      ...(paper.sources ? [paper.sources] : []),
    ],
  });
}

function opening({ who, title, replaces, from, to }: ReportPaper): string {
  const words = title.charAt(0).toLocaleLowerCase('vi') + title.slice(1);
  const days = `số liệu tính từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`;
  const instead = replaces ? ` Báo cáo này thay thế ${replaces}.` : '';
  return `${who} báo cáo ${words} (${days}) như sau:${instead}`;
}

function sectionBlocks({ code, title, words }: EditionContent['sections'][number], paper: ReportPaper): Block[] {
  const { content, figures } = paper;
  const blocks: Block[] = [{ kind: 'section', title }, ...textBlocks(words)];
  if (code === paper.figuresUnder) {
    if (figures.some((one) => hasSomething(one, content)))
      blocks.push(paragraph('Số liệu cụ thể tại Biểu số liệu kèm theo.'));
    if (content.silent.length > 0) blocks.push(...silentBlocks(content));
  }
  if (code === 'limits') blocks.push(...missedBlocks(content));
  return blocks;
}

/** Lines as they were written; "- …" is a point of a list. */
export const textBlocks = (words: string): Block[] =>
  words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (/^[-–•]\s*/.test(line) ? dash(line.replace(/^[-–•]\s*/, '')) : paragraph(line)));

const silentBlocks = ({ silent }: EditionContent): Block[] => [
  paragraph(
    `Đến thời điểm tổng hợp, ${silent.length} đơn vị chưa gửi báo cáo; số liệu của các đơn vị này được tính riêng:`,
  ),
  ...silent.map(({ name }, index) => dash(`${name}${index === silent.length - 1 ? '.' : ';'}`)),
];

const missedBlocks = ({ missed }: EditionContent): Block[] =>
  missed.map(({ title, dueOn, planned, reached, unitWord, cause, remedy }) => {
    const amount = unitWord === '' ? '' : `, đạt ${reached}/${planned} ${unitWord}`;
    const due = dueOn ? ` (hạn ${formatDay(dueOn)}${amount})` : ` (đạt ${reached}/${planned} ${unitWord})`;
    return dash(`${title}${due}: nguyên nhân: ${ended(cause)}; biện pháp khắc phục: ${ended(remedy)}.`);
  });

const ended = (words: string): string => words.trim().replace(/[.;]+$/, '');
