import type { Messages } from '../../../kernel/translate.ts';

export const reviewMessages = {
  'review.title': { vi: 'Sơ kết, tổng kết', en: 'Reviews' },
  'review.one': { vi: 'Đợt sơ kết, tổng kết', en: 'Review' },
} as const satisfies Messages;
