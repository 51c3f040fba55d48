import { type Day, formatDay } from '../../../kernel/day.ts';
import { composePaper, type Letterhead, type OfficialDocument, paragraph } from '../../documents/index.ts';

export interface NoticeFacts {
  readonly letterhead: Letterhead;
  readonly signature: { readonly lines: readonly string[] };
  readonly heldOn: Day;
  readonly chairedBy: string;
  /** "Hội nghị tổng kết …"; null of a briefing */
  readonly occasion: string | null;
  /** each as the task will quote it, without its last full stop */
  readonly sentences: readonly string[];
  /** whoever the conclusions name */
  readonly units: readonly string[];
  readonly office: string;
}

/** Thông báo kết luận: one numbered sentence for each conclusion, so that every task has its sentence in a document. */
export function conclusionNotice(facts: NoticeFacts): OfficialDocument {
  const day = formatDay(facts.heldOn);
  return composePaper(facts.letterhead, {
    typeName: 'Thông báo',
    abbreviation: 'TB',
    subject: `Kết luận của ${facts.chairedBy} tại ${facts.occasion ?? 'cuộc họp giao ban'} ngày ${day}`,
    body: [
      paragraph(
        `Ngày ${day}, ${facts.chairedBy} chủ trì ${facts.occasion ?? 'cuộc họp giao ban về công tác thông tin đối ngoại'}. Sau khi nghe báo cáo và ý kiến của các đơn vị dự họp, ${facts.chairedBy} kết luận như sau:`,
      ),
      ...facts.sentences.map((text) => ({ kind: 'clause' as const, title: '', text: `${text}.` })),
      paragraph(`${facts.office} thông báo để các đơn vị biết, thực hiện`),
    ],
    signature: facts.signature,
    recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh (để báo cáo)', ...facts.units],
  });
}
