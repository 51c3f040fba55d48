import type { Messages } from '../../kernel/translate.ts';
import { clockMessages } from './clocks/clocks.messages.ts';
import { confirmationMessages } from './confirmation/confirmation.messages.ts';
import { sampleMessages } from './confirmation/sample.messages.ts';
import { costMessages } from './costs/costs.messages.ts';
import { coverageMessages } from './coverage/coverage.messages.ts';
import { coverageFormMessages } from './coverage/coverage-form.messages.ts';
import { coverageSheetMessages } from './coverage/sheet/coverage-sheet.messages.ts';
import { activityEvidenceMessages } from './evidence/evidence.messages.ts';
import { followUpMessages } from './follow-ups/follow-ups.messages.ts';
import { kindMessages } from './kinds/index.ts';
import { activityListMessages } from './list/activity-list.messages.ts';
import { activityPageMessages } from './page/activity.messages.ts';
import { activityPaperMessages } from './papers/papers.messages.ts';
import { productMessages } from './products/products.messages.ts';
import { activityEditMessages } from './recording/edit.messages.ts';
import { recordingMessages } from './recording/recording.messages.ts';
import { activityRefusalMessages } from './recording/refusal.messages.ts';
import { activitySheetMessages } from './sheet/import.messages.ts';

/** Every text of the capability. */
export const activityMessages: Messages = {
  ...clockMessages,
  ...confirmationMessages,
  ...sampleMessages,
  ...coverageMessages,
  ...coverageFormMessages,
  ...coverageSheetMessages,
  ...followUpMessages,
  ...costMessages,
  ...productMessages,
  ...activityPaperMessages,
  ...kindMessages,
  ...recordingMessages,
  ...activityEditMessages,
  ...activityRefusalMessages,
  ...activityEvidenceMessages,
  ...activityPageMessages,
  ...activityListMessages,
  ...activitySheetMessages,
};
