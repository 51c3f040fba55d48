import type { Messages } from '../../kernel/translate.ts';
import { myWorkMessages } from './my-work/my-work.messages.ts';
import { taskMessages, taskRefusalMessages } from './tasks/task.messages.ts';
import { taskFactMessages, taskPageMessages } from './tasks/task-page.messages.ts';

/** Every text of the capability. */
export const obligationMessages: Messages = {
  ...taskMessages,
  ...taskRefusalMessages,
  ...taskPageMessages,
  ...taskFactMessages,
  ...myWorkMessages,
  'obligation.unitPanel': { vi: 'Đầu việc đang mở ({count})', en: 'Open tasks ({count})' },
};
