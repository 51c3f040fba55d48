import type { Lifecycle } from '../../../kernel/lifecycle.ts';

export type OutgoingState = 'draft' | 'agreed' | 'for-signing' | 'issued' | 'recalled' | 'dropped';
export const OUTGOING_STATES: readonly OutgoingState[] = [
  'draft',
  'agreed',
  'for-signing',
  'issued',
  'recalled',
  'dropped',
];

export type OutgoingAction =
  | 'revise'
  | 'approve-content'
  | 'check-form'
  | 'agree'
  | 'return'
  | 'freeze'
  | 'record-signature'
  | 'record-issue'
  | 'issue-here'
  | 'recall'
  | 'drop';

/**
 * The chain of a paper (practice 1). Nothing is approved by a click: `agree` is "đồng ý, chuyển ký". A head who does not
 * log in signs on paper, so that a draft may be frozen without a click before it. What is issued never changes again.
 */
export const outgoingLifecycle = {
  draft: {
    revise: 'draft',
    'approve-content': 'draft',
    'check-form': 'draft',
    agree: 'agreed',
    return: 'draft',
    freeze: 'for-signing',
    drop: 'dropped',
  },
  agreed: {
    revise: 'draft',
    'check-form': 'agreed',
    return: 'draft',
    freeze: 'for-signing',
    drop: 'dropped',
  },
  'for-signing': {
    return: 'draft',
    'record-signature': 'for-signing',
    'record-issue': 'issued',
    'issue-here': 'issued',
    drop: 'dropped',
  },
  issued: { recall: 'recalled' },
  recalled: {},
  dropped: {},
} as const satisfies Lifecycle<OutgoingState, OutgoingAction>;
