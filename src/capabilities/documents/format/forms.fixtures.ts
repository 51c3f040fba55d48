import { day } from '../../../kernel/day.ts';
import { aDocument, planAnnex, planBody } from './format.fixtures.ts';
import type { OfficialDocument } from './official-document.rules.ts';

const DEPARTMENT = { parent: 'Ủy ban nhân dân tỉnh Thanh Sơn', name: 'Sở Văn hóa, Thể thao và Du lịch' };
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

export const inviting: Record<string, OfficialDocument> = {
  invitation: aDocument({
    form: 'invitation',
    typeName: 'Giấy mời',
    number: { value: 9, symbol: 'GM-UBND' },
    subject: 'Họp giao ban công tác thông tin đối ngoại',
    addressees: ['Lãnh đạo Sở Tài chính', 'Lãnh đạo Công an tỉnh'],
    bases: [],
    body: [
      { kind: 'paragraph', text: 'Tới dự cuộc họp giao ban công tác thông tin đối ngoại quý I năm 2026.' },
      { kind: 'paragraph', text: 'Thời gian: 08 giờ 00, ngày 12 tháng 01 năm 2026.' },
      { kind: 'paragraph', text: 'Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh.' },
    ],
    urgency: 'very-urgent',
  }),
  minutes: aDocument({
    form: 'minutes',
    issuer: DEPARTMENT,
    typeName: 'Biên bản',
    number: { value: 3, symbol: 'BB-SVHTTDL' },
    subject: 'Họp lấy ý kiến dự thảo Kế hoạch công tác thông tin đối ngoại năm 2026',
    bases: [],
    body: [
      { kind: 'paragraph', text: 'Thời gian bắt đầu: 14 giờ 00, ngày 08 tháng 6 năm 2026.' },
      { kind: 'paragraph', text: 'Nội dung:\nĐại diện các cơ quan thống nhất dự thảo.' },
      { kind: 'paragraph', text: 'Cuộc họp kết thúc vào 16 giờ 30, ngày 08 tháng 6 năm 2026.' },
    ],
    signatures: [
      { lines: ['Thư ký'], name: 'Vũ Thị Hạnh' },
      { lines: ['Chủ tọa'], name: 'Lê Văn Cường' },
    ],
    recipients: ['Các cơ quan dự họp'],
    archive: 'VT, Hồ sơ',
  }),
  slip: aDocument({
    form: 'slip',
    issuer: { parent: 'Ủy ban nhân dân tỉnh Thanh Sơn', name: 'Văn phòng' },
    typeName: 'Phiếu trình',
    number: { value: null, symbol: '' },
    subject: 'Giải quyết công việc',
    addressees: ['Phó Chủ tịch Trần Thị Bình'],
    bases: [],
    body: [
      { kind: 'clause', title: 'Nội dung trình', text: 'Dự thảo Kế hoạch công tác thông tin đối ngoại năm 2026.' },
      {
        kind: 'table',
        columns: [
          { title: 'Cơ quan', width: 2, align: 'left' },
          { title: 'Ý kiến', width: 5, align: 'left' },
        ],
        rows: [{ kind: 'row', cells: ['Sở Tài chính', 'Thống nhất;\nđề nghị lồng ghép kinh phí.'] }],
      },
    ],
    signatures: [
      { lines: ['Chuyên viên'], name: null },
      { lines: ['Trưởng phòng'], name: null },
      { lines: ['Chánh Văn phòng'], name: null },
    ],
    recipients: [],
    archive: '',
  }),
};

export const everyForm = Object.entries({ ...forms, ...inviting });
