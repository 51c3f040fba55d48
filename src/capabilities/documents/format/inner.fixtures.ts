import { aDocument, DEPARTMENT } from './format.fixtures.ts';
import type { OfficialDocument } from './official-document.rules.ts';

/** What calls people together, says what they said, and goes from desk to desk. */
export const inner: Record<string, OfficialDocument> = {
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
