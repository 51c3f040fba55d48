import type { Message } from '../../../kernel/translate.ts';
import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { ANNEX_I } from './format-rule.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';

/** How a component's letters have to look; what is left out is free. Sizes in points. */
export interface ComponentLook {
  readonly code: string;
  readonly name: Message;
  readonly basis: string;
  readonly of: (parts: PaperParts) => readonly (LaidOutParagraph | null)[];
  readonly size: readonly [from: number, to: number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly centred?: true;
}

const look = (
  code: string,
  [vi, en, basis]: readonly [vi: string, en: string, basis: string],
  of: ComponentLook['of'],
  size: ComponentLook['size'],
  rest: Pick<ComponentLook, 'bold' | 'italic' | 'capitals' | 'centred'> = {},
): ComponentLook => ({ code, name: { vi, en }, basis: ANNEX_I(basis), of, size, ...rest });

const CAPS = { bold: true, italic: false, capitals: true, centred: true } as const;
const LOWER = { bold: true, italic: false, capitals: false, centred: true } as const;
const UPRIGHT = { bold: false, italic: false } as const;

/** Sizes and styles of mục V, "Mẫu chữ và chi tiết trình bày các thành phần thể thức". */
export const COMPONENT_LOOKS: readonly ComponentLook[] = [
  look('motto', ['Quốc hiệu', 'The national name', 'II.1'], ({ motto }) => [motto], [12, 13], CAPS),
  look('tagline', ['Tiêu ngữ', 'The motto', 'II.1'], ({ tagline }) => [tagline], [13, 14], LOWER),
  look('parent', ['Cơ quan chủ quản', 'The parent body', 'II.2'], ({ parent }) => parent, [12, 13], {
    ...CAPS,
    bold: false,
  }),
  look('issuer', ['Cơ quan ban hành', 'The issuing body', 'II.2'], ({ issuer }) => issuer, [12, 13], CAPS),
  look('number', ['Số, ký hiệu', 'Number and symbol', 'II.3'], ({ number }) => [number], [13, 13], {
    ...UPRIGHT,
    centred: true,
  }),
  look('date', ['Địa danh và thời gian', 'Place and date', 'II.4'], ({ date }) => [date], [13, 14], {
    bold: false,
    italic: true,
    centred: true,
  }),
  look('type', ['Tên loại', 'The type name', 'II.5'], ({ typeName }) => [typeName], [13, 14], CAPS),
  look('subject', ['Trích yếu', 'The subject', 'II.5'], ({ subject }) => subject, [13, 14], LOWER),
  look('about', ['Trích yếu công văn', 'The subject of a letter', 'II.5'], ({ about }) => [about], [12, 13], {
    ...UPRIGHT,
    capitals: false,
    centred: true,
  }),
  look('addressee', ['Kính gửi', 'The addressees', 'II.9'], ({ addressees }) => addressees, [13, 14], {
    italic: false,
  }),
  look('basis', ['Căn cứ', 'The legal bases', 'II.6'], ({ bases }) => bases, [13, 14], { italic: true, bold: false }),
  look('body', ['Nội dung', 'The body', 'II.6'], ({ body }) => body, [13, 14]),
  look('title', ['Quyền hạn, chức vụ', 'Authority and title', 'II.7'], ({ signature }) => signature, [13, 14], CAPS),
  look('name', ['Họ và tên người ký', 'The signer’s name', 'II.7'], ({ name }) => [name], [13, 14], LOWER),
  look(
    'recipients-head',
    ['Từ “Nơi nhận”', 'The words “Nơi nhận”', 'II.9'],
    ({ recipientsHead }) => [recipientsHead],
    [12, 12],
    { bold: true, italic: true },
  ),
  look('recipients', ['Danh sách nơi nhận', 'The recipients', 'II.9'], (parts) => parts.recipients, [11, 11], UPRIGHT),
  look('annex', ['Từ “Phụ lục”', 'The word “Phụ lục”', 'III.1'], annexes('heading'), [14, 14], LOWER),
  look('annex-title', ['Tên phụ lục', 'The annex title', 'III.1'], annexTitles, [13, 14], CAPS),
  look('annex-reference', ['Dòng “Kèm theo”', 'The line “Kèm theo”', 'III.1'], annexes('reference'), [13, 14], {
    bold: false,
    italic: true,
    centred: true,
  }),
  look('urgency', ['Dấu chỉ độ khẩn', 'The urgency stamp', 'III.2'], ({ urgency }) => urgency, [13, 14], {
    bold: true,
    capitals: true,
  }),
];

function annexes(part: 'heading' | 'reference'): ComponentLook['of'] {
  return (parts) => parts.annexes.map((annex) => annex[part]);
}

function annexTitles({ annexes }: PaperParts): readonly LaidOutParagraph[] {
  return annexes.flatMap(({ title }) => title);
}
