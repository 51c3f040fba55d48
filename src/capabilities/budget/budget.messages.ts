import type { Messages } from '../../kernel/translate.ts';

/** Every text of the capability. */
export const budgetMessages: Messages = {
  'notice.budget-assigned': {
    vi: 'Quyết định số {number} ngày {day} giao hoặc thay đổi dự toán của đơn vị. Đề nghị phân bổ kinh phí về từng dòng.',
    en: 'Decision {number} of {day} assigns or changes the unit’s budget. Please distribute the money to the lines.',
  },
};
