import type { Messages } from '../../kernel/translate.ts';
import { distributionMessages } from './distribution/distribution.messages.ts';
import { allocationMessages } from './estimates/allocation.messages.ts';
import { estimateMessages } from './estimates/estimate.messages.ts';
import { flowMessages } from './flow/flow.messages.ts';
import { normMessages } from './norms/norm.messages.ts';
import { budgetOverviewMessages } from './overview/overview.messages.ts';
import { budgetUnitMessages } from './overview/unit.messages.ts';
import { settlementMessages } from './settlement/settlement.messages.ts';
import { spendingMessages } from './spending/spending.messages.ts';

/** Every text of the capability. */
export const budgetMessages = {
  ...budgetOverviewMessages,
  ...budgetUnitMessages,
  ...estimateMessages,
  ...allocationMessages,
  ...distributionMessages,
  ...spendingMessages,
  ...settlementMessages,
  ...normMessages,
  ...flowMessages,
  'notice.budget-assigned': {
    vi: 'Quyết định số {number} ngày {day} giao hoặc thay đổi dự toán của đơn vị. Đề nghị phân bổ kinh phí về từng dòng.',
    en: 'Decision {number} of {day} assigns or changes the unit’s budget. Please distribute the money to the lines.',
  },
} satisfies Messages;
