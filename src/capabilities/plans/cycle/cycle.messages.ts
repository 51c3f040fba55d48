import type { Messages } from '../../../kernel/translate.ts';

export const cycleMessages = {
  'plan.title': { vi: 'Kế hoạch', en: 'Plans' },
  'plan.none': { vi: 'Chưa mở đợt kế hoạch nào.', en: 'No planning cycle has been opened yet.' },
} satisfies Messages;
