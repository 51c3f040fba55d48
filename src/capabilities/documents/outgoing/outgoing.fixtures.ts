import type { Id } from '../../../kernel/ids.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import type { DraftOutgoing } from './draft-outgoing.ts';

/** An invented plan of an invented committee. */
export const aPaper = (parts: Partial<OfficialDocument> = {}): OfficialDocument => ({
  form: 'named',
  issuer: { parent: null, name: 'ỦY BAN NHÂN DÂN TỈNH THỬ NGHIỆM' },
  number: { value: null, symbol: 'KH-UBND' },
  place: 'Thử Nghiệm',
  date: null,
  typeName: 'Kế hoạch',
  subject: 'Thông tin đối ngoại năm 2015',
  addressees: [],
  bases: ['Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân'],
  body: [
    { kind: 'section', title: 'Mục đích' },
    { kind: 'clause', title: 'Giới thiệu hình ảnh của tỉnh với bạn bè quốc tế.' },
    { kind: 'paragraph', text: 'Các sở, ban, ngành căn cứ Kế hoạch này triển khai thực hiện' },
  ],
  signatures: [{ lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: null }],
  recipients: ['Bộ Thông tin và Truyền thông', 'Các sở, ban, ngành'],
  archive: 'VT, VX',
  urgency: null,
  annexes: [],
  ...parts,
});

export const aDraft = (
  units: { readonly issuerUnitId: Id; readonly draftingUnitId: Id },
  parts: Partial<OfficialDocument> = {},
): DraftOutgoing => ({
  ...units,
  purpose: 'provincial-plan',
  subject: null,
  content: aPaper(parts),
  recipients: [{ name: 'Các sở, ban, ngành' }],
});
