import type { Messages } from '../../../kernel/translate.ts';

export const interchangeMessages = {
  'interchange.reading': { vi: 'Tải bản đang đọc:', en: 'Download the reading:' },
  'interchange.edition': { vi: 'Tải bản phát hành lần {edition}:', en: 'Download edition {edition}:' },
  'interchange.akn': { vi: 'Akoma Ntoso (XML)', en: 'Akoma Ntoso (XML)' },
  'interchange.json': { vi: 'JSON', en: 'JSON' },
} satisfies Messages;
