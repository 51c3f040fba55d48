import type { Messages } from '../../../kernel/translate.ts';

/** The picture of money from what was proposed to what is settled. */
export const flowMessages = {
  'flow.title': { vi: 'Dòng kinh phí', en: 'Flow of money' },
  'flow.subtitle': {
    vi: 'Từ đề xuất đến quyết toán, năm {year}. Số trong hình và trong bảng là một.',
    en: 'From proposed to settled, {year}. The picture and the table hold the same numbers.',
  },
  'flow.question': {
    vi: 'Kinh phí đề xuất được giao, chi và quyết toán đến đâu?',
    en: 'How much of what was proposed is assigned, spent and settled?',
  },
  'flow.description': {
    vi: 'Sáu cột theo thứ tự: {stages}. Mỗi cột chia theo {by}.',
    en: 'Six columns in order: {stages}. Each is divided by {by}.',
  },
  'flow.by': { vi: 'Chia theo', en: 'Divided by' },
  'flow.by.source': { vi: 'Nguồn', en: 'Source' },
  'flow.by.unit': { vi: 'Đơn vị', en: 'Unit' },
  'flow.by.task-group': { vi: 'Nhóm nhiệm vụ', en: 'Group of work' },
  'flow.by.tag': { vi: 'Điểm Điều 6 Nghị định 129/2026', en: 'Letter of Decree 129/2026 Art. 6' },
  'flow.others': { vi: 'Khác ({count})', en: 'Others ({count})' },
  'flow.millions': { vi: '{amount} triệu', en: '{amount} million' },
  'flow.tag.hint': {
    vi: 'Đề xuất, thẩm định, dự kiến chưa ghi điểm nên nằm ở “Chưa ghi điểm”.',
    en: 'What is proposed, appraised and planned has no letter yet and stands under “No letter”.',
  },
  'flow.csv': { vi: 'Tải CSV', en: 'Download CSV' },
  'flow.dictionary': { vi: 'Mô tả các cột', en: 'What the columns mean' },
  'flow.data.description': {
    vi: 'Kinh phí thông tin đối ngoại năm {year}, đồng, từ đề xuất đến quyết toán',
    en: 'Money for external information in {year}, đồng, from proposed to settled',
  },
  'flow.data.key': { vi: 'Mã', en: 'Code' },
  'flow.data.terms': {
    vi: 'Dùng trong các cơ quan của tỉnh; công bố theo quyết định của cơ quan có thẩm quyền',
    en: 'For the agencies of the province; published by decision of the competent agency',
  },
} satisfies Messages;
