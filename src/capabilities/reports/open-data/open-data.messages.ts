import type { Messages } from '../../../kernel/translate.ts';

export const openDataMessages = {
  'openData.title': { vi: 'Dữ liệu tải về', en: 'Data to take along' },
  'openData.intro': {
    vi: 'Mỗi bảng tải về đúng bằng những gì trang hiển thị cho người tải: cùng một câu hỏi cho trang, XLSX và CSV. CSV là UTF-8; chọn “CSV cho Excel” nếu bảng tính đọc sai dấu. Từ điển (JSON, Table Schema) nói rõ từng cột, mã, cơ quan chịu trách nhiệm, ngày và điều kiện sử dụng.',
    en: 'Each file holds exactly what its page shows you: page, XLSX and CSV ask the same question. CSV is UTF-8; take “CSV for Excel” where a spreadsheet garbles letters. The dictionary (JSON, Table Schema) names columns, codes, the agency, the day and the terms of use.',
  },
  'openData.list': { vi: 'Bảng', en: 'List' },
  'openData.page': { vi: 'Xem trên trang', en: 'On its page' },
  'openData.files': { vi: 'Tải về', en: 'Files' },
  'openData.csvBom': { vi: 'CSV cho Excel', en: 'CSV for Excel' },
  'openData.activities': { vi: 'Hoạt động', en: 'Activities' },
  'openData.coverage': { vi: 'Tin, bài về tỉnh', en: 'Published items' },
  'openData.checks': { vi: 'Điểm nên xem lại trong báo cáo', en: 'Findings of reports' },
} satisfies Messages;
