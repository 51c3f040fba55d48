import type { Messages } from '../../kernel/translate.ts';
import { apparatusMessages } from './apparatus/apparatus.messages.ts';
import { checkMessages } from './checks/check.messages.ts';
import { figureMessages } from './figures/figures.messages.ts';
import { indicatorMessages } from './indicators/indicators.messages.ts';
import { openDataMessages } from './open-data/open-data.messages.ts';
import { pictureMessages } from './pictures/pictures.messages.ts';
import { proofMessages } from './proof/proof.messages.ts';
import { reportNoticeMessages } from './regimes/notice.messages.ts';
import { regimeMessages } from './regimes/regimes.messages.ts';
import { reviewMessages } from './reviews/review.messages.ts';
import { scorecardMessages } from './scorecards/scorecard.messages.ts';
import { submissionMessages } from './submission/submission.messages.ts';
import { reportFigureMessages } from './writing/figures.messages.ts';
import { writingMessages } from './writing/writing.messages.ts';

/** Every text of the capability. */
export const reportMessages: Messages = {
  ...regimeMessages,
  ...reportNoticeMessages,
  ...writingMessages,
  ...reportFigureMessages,
  ...submissionMessages,
  ...reviewMessages,
  ...apparatusMessages,
  ...checkMessages,
  ...scorecardMessages,
  ...pictureMessages,
  ...openDataMessages,
  ...figureMessages,
  ...indicatorMessages,
  ...proofMessages,
};
