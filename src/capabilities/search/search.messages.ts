import type { Messages } from '../../kernel/translate.ts';

export const searchMessages = {
  'search.title': { vi: 'Tìm kiếm', en: 'Search' },
  'search.found': { vi: 'Kết quả cho “{words}”', en: 'Found for “{words}”' },
  'search.words': { vi: 'Từ cần tìm', en: 'Words to look for' },
  'search.hint': {
    vi: 'Có dấu hay không dấu đều được: “doi ngoai” tìm ra “đối ngoại”.',
    en: 'With or without diacritics: “doi ngoai” finds “đối ngoại”.',
  },
  'search.submit': { vi: 'Tìm', en: 'Search' },
  'search.directives': { vi: 'Văn bản chỉ đạo', en: 'Directives' },
  'search.documents': { vi: 'Sổ văn bản', en: 'Register of papers' },
  'search.units': { vi: 'Cơ quan, đơn vị', en: 'Agencies and units' },
  'search.tasks': { vi: 'Nhiệm vụ, đầu việc', en: 'Obligations and tasks' },
  'search.tasks.open': {
    vi: 'Tìm “{words}” trong sổ nhiệm vụ',
    en: 'Look for “{words}” in the register of obligations',
  },
  'search.none': { vi: 'Không có mục nào khớp.', en: 'Nothing matches.' },
  'search.more': { vi: 'Xem đủ {count} mục', en: 'See all {count}' },
} satisfies Messages;
