import { composePaper, type OfficialDocument, paragraph } from '../../../documents/index.ts';
import type { PaperHead } from '../../../plans/index.ts';
import { nameOf, type Review } from '../review.rules.ts';
import type { Merit, Nominee } from './award.rules.ts';

export interface AwardLetterFacts {
  readonly review: Pick<Review, 'kind' | 'topic'>;
  readonly reader: string;
  readonly criteria: string;
  readonly nominees: readonly (Nominee & { readonly name: string; readonly merits: readonly Merit[] })[];
}

/** Tờ trình đề nghị khen thưởng: criteria, units, and each unit's summary with how many records stand behind it. */
export const awardLetter = (head: PaperHead, facts: AwardLetterFacts): OfficialDocument => {
  const { review, nominees, reader } = facts;
  const individuals = nominees.reduce((sum, nominee) => sum + nominee.individuals, 0);
  return composePaper(head.letterhead, {
    typeName: 'Tờ trình',
    abbreviation: 'TTr',
    subject: `Về việc khen thưởng tại ${nameOf(review)}`,
    addressees: [reader],
    body: [
      paragraph(`Tiêu chí: ${facts.criteria}`),
      paragraph(
        `${head.letterhead.issuer.name} đề nghị ${reader} thẩm định, trình cấp có thẩm quyền khen thưởng ${nominees.length} tập thể${individuals > 0 ? ` và ${individuals} cá nhân (danh sách cá nhân do đơn vị gửi kèm)` : ''} theo Phụ lục. Tóm tắt thành tích được lập từ các hoạt động đã được kiểm tra.`,
      ),
    ],
    signature: head.signature,
    recipients: [reader, 'Lãnh đạo cơ quan'],
    annexes: [
      {
        title: 'Danh sách tập thể đề nghị khen thưởng và tóm tắt thành tích',
        landscape: true,
        body: [
          {
            kind: 'table',
            columns: [
              { title: 'STT', width: 5, align: 'center' },
              { title: 'Đơn vị', width: 20, align: 'left' },
              { title: 'Hình thức đề nghị', width: 18, align: 'left' },
              { title: 'Tóm tắt thành tích', width: 47, align: 'left' },
              { title: 'Số cá nhân', width: 10, align: 'center' },
            ],
            rows: nominees.map(({ name, form, individuals: people, merits }, index) => ({
              kind: 'row',
              cells: [
                String(index + 1),
                name,
                form,
                merits.map(({ words }) => words).join(' '),
                people > 0 ? String(people) : '',
              ],
            })),
          },
        ],
      },
    ],
  });
};
