import type { Messages } from '../../../kernel/translate.ts';

export const interchangeMessages = {
  'interchange.reading.akn': { vi: 'Bản đang đọc: Akoma Ntoso (XML)', en: 'Reading: Akoma Ntoso (XML)' },
  'interchange.reading.json': { vi: 'Bản đang đọc: JSON', en: 'Reading: JSON' },
  'interchange.edition.akn': {
    vi: 'Bản phát hành lần {edition}: Akoma Ntoso (XML)',
    en: 'Edition {edition}: Akoma Ntoso (XML)',
  },
  'interchange.edition.json': { vi: 'Bản phát hành lần {edition}: JSON', en: 'Edition {edition}: JSON' },
} satisfies Messages;
