import type { Messages } from '../../kernel/translate.ts';
import { amendedMessages } from './amendment/amended.messages.ts';
import { calendarMessages } from './calendar/calendar.messages.ts';
import { checkMessages } from './checks/check.messages.ts';
import { myWorkMessages } from './my-work/my-work.messages.ts';
import { noticeMessages, noticeTextMessages } from './notices/notice.messages.ts';
import { overviewMessages } from './overview/overview.messages.ts';
import { obligationPageMessages, registerMessages } from './register/register.messages.ts';
import { taskMessages } from './tasks/task.messages.ts';
import { taskFactMessages } from './tasks/task-fact.messages.ts';
import { taskFormMessages } from './tasks/task-form.messages.ts';
import { taskPageMessages } from './tasks/task-page.messages.ts';
import { taskRefusalMessages } from './tasks/task-refusal.messages.ts';

/** Every text of the capability. */
export const obligationMessages: Messages = {
  ...amendedMessages,
  ...taskMessages,
  ...taskRefusalMessages,
  ...taskPageMessages,
  ...taskFormMessages,
  ...taskFactMessages,
  ...myWorkMessages,
  ...checkMessages,
  ...registerMessages,
  ...obligationPageMessages,
  ...overviewMessages,
  ...calendarMessages,
  ...noticeMessages,
  ...noticeTextMessages,
  'obligation.unitPanel': { vi: 'Đầu việc đang mở ({count})', en: 'Open tasks ({count})' },
};
