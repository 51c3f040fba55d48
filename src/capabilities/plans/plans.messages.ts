import type { Messages } from '../../kernel/translate.ts';
import { actsMessages } from './acts/acts.messages.ts';
import { briefingMessages } from './briefing/briefing.messages.ts';
import { meetingMessages } from './briefing/meeting.messages.ts';
import { consolidationMessages } from './consolidation/consolidation.messages.ts';
import { decisionMessages } from './consolidation/decision.messages.ts';
import { fateMessages } from './consolidation/fate.messages.ts';
import { cycleMessages } from './cycle/cycle.messages.ts';
import { cycleFormMessages } from './cycle/cycle-form.messages.ts';
import { cyclePageMessages } from './cycle/cycle-page.messages.ts';
import { cycleStepMessages } from './cycle/cycle-step.messages.ts';
import { amendmentMessages } from './dossier/amendments/amendment.messages.ts';
import { dossierMessages } from './dossier/dossier.messages.ts';
import { opinionMessages } from './dossier/opinions/opinion.messages.ts';
import { changesMessages } from './dossier/submissions/changes.messages.ts';
import { submissionMessages } from './dossier/submissions/submission.messages.ts';
import { leadersMessages } from './leaders/leaders.messages.ts';
import { newsMessages } from './leaders/news.messages.ts';
import { lineMessages } from './lines/lines.messages.ts';
import { ministryMessages } from './ministry/ministry.messages.ts';
import { plannerMessages } from './planner/planner.messages.ts';
import { planSheetMessages } from './sheet/plan-sheet.messages.ts';
import { urgingMessages } from './urging/urging.messages.ts';

/** Every text of the capability. */
export const planMessages: Messages = {
  ...actsMessages,
  ...consolidationMessages,
  ...decisionMessages,
  ...fateMessages,
  ...cycleMessages,
  ...urgingMessages,
  ...leadersMessages,
  ...newsMessages,
  ...plannerMessages,
  ...briefingMessages,
  ...meetingMessages,
  ...cyclePageMessages,
  ...cycleStepMessages,
  ...cycleFormMessages,
  ...lineMessages,
  ...dossierMessages,
  ...opinionMessages,
  ...submissionMessages,
  ...changesMessages,
  ...amendmentMessages,
  ...ministryMessages,
  ...planSheetMessages,
};
