import type { Messages } from '../../kernel/translate.ts';
import { pictureMessages } from './pictures/pictures.messages.ts';
import { reviewMessages } from './reviews/review.messages.ts';
import { scorecardMessages } from './scorecards/scorecard.messages.ts';

/** Every text of the capability. */
export const reportMessages: Messages = { ...reviewMessages, ...scorecardMessages, ...pictureMessages };
