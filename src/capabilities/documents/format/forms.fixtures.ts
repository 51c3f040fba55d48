import { day } from '../../../kernel/day.ts';
import { aDocument, DEPARTMENT, planAnnex, planBody } from './format.fixtures.ts';
import { inner } from './inner.fixtures.ts';
import type { OfficialDocument } from './official-document.rules.ts';

const DIRECTOR = [{ lines: ['KT. Giám đốc', 'Phó Giám đốc'], name: 'Lê Văn Cường' }];

/** One paper of each kind that leaves in a year. */
export const forms: Record<string, OfficialDocument> = {
  plan: aDocument({ annexes: [planAnnex(30), { ...planAnnex(0), title: 'Nguồn số liệu', landscape: false }] }),
  draftPlan: aDocument({
    number: { value: null, symbol: 'KH-UBND' },
    date: null,
    signatures: [{ lines: ['TM. Ủy ban nhân dân', 'Chủ tịch'], name: null }],
    annexes: [planAnnex(3)],
  }),
  decision: aDocument({
    form: 'decision',
    typeName: 'Quyết định',
    number: { value: 128, symbol: 'QĐ-UBND' },
    subject: 'Ban hành Kế hoạch công tác thông tin đối ngoại năm 2026',
    bases: [...aDocument().bases, 'Theo đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
    body: [
      {
        kind: 'article',
        title: '',
        text: 'Ban hành kèm theo Quyết định này Kế hoạch công tác thông tin đối ngoại năm 2026.',
      },
      { kind: 'article', title: '', text: 'Quyết định này có hiệu lực kể từ ngày ký.' },
      {
        kind: 'article',
        title: '',
        text: 'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở và Chủ tịch Ủy ban nhân dân các xã, phường chịu trách nhiệm thi hành Quyết định này.',
      },
    ],
    recipients: ['Như Điều 3', 'Bộ Văn hóa, Thể thao và Du lịch'],
    annexes: [
      {
        title: 'Công tác thông tin đối ngoại tỉnh Thanh Sơn năm 2026',
        landscape: false,
        body: planBody(),
        issuedAs: 'Kế hoạch',
      },
      planAnnex(12),
    ],
  }),
  submission: aDocument({
    issuer: DEPARTMENT,
    typeName: 'Tờ trình',
    number: { value: 45, symbol: 'TTr-SVHTTDL' },
    date: day('2026-06-12'),
    subject: 'Về việc ban hành Kế hoạch công tác thông tin đối ngoại năm 2026',
    addressees: ['Ủy ban nhân dân tỉnh Thanh Sơn'],
    signatures: DIRECTOR,
    recipients: ['Văn phòng Ủy ban nhân dân tỉnh', 'Lãnh đạo Sở'],
    archive: 'VT, QLVH (03)',
  }),
  letter: aDocument({
    form: 'letter',
    issuer: DEPARTMENT,
    typeName: null,
    number: { value: 7, symbol: 'SVHTTDL-QLVH' },
    date: day('2026-02-28'),
    subject: 'hướng dẫn xây dựng kế hoạch công tác thông tin đối ngoại năm 2026',
    addressees: ['Các sở, ban, ngành', 'Báo và Phát thanh, Truyền hình tỉnh', 'Ủy ban nhân dân các xã, phường'],
    bases: [],
    body: [
      {
        kind: 'paragraph',
        text: 'Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh, Sở Văn hóa, Thể thao và Du lịch đề nghị các cơ quan, đơn vị, địa phương:',
      },
      { kind: 'clause', title: '', text: 'Xây dựng đề xuất theo đề cương gửi kèm.' },
      { kind: 'clause', title: '', text: 'Gửi về Sở trước ngày 31 tháng 5 năm 2026.' },
      { kind: 'paragraph', text: 'Trân trọng cảm ơn sự phối hợp của các cơ quan, đơn vị, địa phương.' },
    ],
    signatures: DIRECTOR,
    recipients: ['Ủy ban nhân dân tỉnh (để báo cáo)', 'Lãnh đạo Sở'],
    archive: 'VT, QLVH',
  }),
  urging: aDocument({
    form: 'letter',
    typeName: null,
    number: { value: 912, symbol: 'UBND-VX' },
    date: day('2026-06-03'),
    subject: 'đôn đốc gửi đề xuất kế hoạch công tác thông tin đối ngoại',
    addressees: ['Ủy ban nhân dân xã Đăk Hà'],
    bases: [],
    body: [
      {
        kind: 'paragraph',
        text: 'Đến nay Ủy ban nhân dân tỉnh chưa nhận được đề xuất của địa phương. Đề nghị gửi trước ngày 10 tháng 6 năm 2026.',
      },
    ],
    signatures: [{ lines: ['TL. Chủ tịch', 'Chánh Văn phòng'], name: 'Phạm Văn Dũng' }],
    urgency: 'urgent',
  }),
  report: aDocument({
    issuer: DEPARTMENT,
    typeName: 'Báo cáo',
    number: { value: 88, symbol: 'BC-SVHTTDL' },
    subject: 'Kết quả công tác thông tin đối ngoại 6 tháng đầu năm 2026',
    addressees: ['Ủy ban nhân dân tỉnh Thanh Sơn', 'Bộ Văn hóa, Thể thao và Du lịch'],
    bases: [],
    signatures: DIRECTOR,
  }),
  notice: aDocument({
    typeName: 'Thông báo',
    number: { value: 61, symbol: 'TB-UBND' },
    subject: 'Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp giao ban',
    bases: [],
    signatures: [{ lines: ['TL. Chủ tịch', 'Chánh Văn phòng'], name: 'Phạm Văn Dũng' }],
  }),
};

export const everyForm = Object.entries({ ...forms, ...inner });
