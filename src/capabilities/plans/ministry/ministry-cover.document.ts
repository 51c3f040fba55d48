import { type Day, formatDay } from '../../../kernel/day.ts';
import { formatDong } from '../../../kernel/money.ts';
import { composeLetter, dash, type OfficialDocument, paragraph } from '../../documents/index.ts';
import type { PaperHead } from '../dossier/paper-head.ts';
import { totalsOf } from '../lines/content/line-totals.rules.ts';
import type { PlanLine } from '../lines/line.rules.ts';

export interface MinistryCover {
  readonly ministry: string;
  readonly period: string;
  /** "120/KH-UBND" */
  readonly notation: string;
  readonly typeName: string;
  readonly issuedOn: Day;
  readonly items: readonly PlanLine[];
}

/** The công văn with which the signed plan goes to the ministry (practice 11). */
export const ministryCover = (head: PaperHead, cover: MinistryCover): OfficialDocument =>
  composeLetter(head.letterhead, {
    subject: `gửi Kế hoạch công tác thông tin đối ngoại ${cover.period}`,
    addressees: [cover.ministry],
    body: [
      paragraph(
        `Thực hiện quy định về quản lý nhà nước đối với công tác thông tin đối ngoại, Ủy ban nhân dân tỉnh đã ban hành ${cover.typeName} số ${cover.notation} ngày ${formatDay(cover.issuedOn)} về công tác thông tin đối ngoại ${cover.period}, gồm ${cover.items.length} nhiệm vụ, kinh phí dự kiến ${formatDong(totalsOf(cover.items).total)}.`,
      ),
      paragraph(`Kính gửi ${cover.ministry} để báo cáo, theo dõi. Tài liệu gửi kèm gồm:`),
      dash(`${cover.typeName} số ${cover.notation} đã ký;`),
      dash('Danh mục nhiệm vụ dạng bảng tính.'),
    ],
    signature: head.signature,
    recipients: ['Ủy ban nhân dân tỉnh', 'Lãnh đạo cơ quan'],
  });
