import { type Lifecycle, nextState } from '../../../kernel/lifecycle.ts';
import type { LineState, PlanLine } from '../lines/line.rules.ts';

export const LINE_ACTIONS = [
  'send',
  'take-back',
  'return',
  'resend',
  'reopen-by-amendment',
  'issue',
  'remove',
  'restore',
] as const;
export type LineAction = (typeof LINE_ACTIONS)[number];

/** State × action → the next state of a unit's line. A locked line changes only after a return or its own reopening. */
export const lineLifecycle = {
  open: { send: 'locked', resend: 'locked', issue: 'locked', remove: 'removed' },
  locked: { 'take-back': 'open', return: 'returned', 'reopen-by-amendment': 'returned' },
  returned: { send: 'locked', resend: 'locked', issue: 'locked', remove: 'removed' },
  removed: { restore: 'open' },
} as const satisfies Lifecycle<LineState, LineAction>;

const ACTED_BY: Readonly<Record<LineAction, string>> = {
  send: 'the sending of the plan',
  'take-back': 'the taking back of the plan',
  return: 'reader',
  resend: 'unit',
  'reopen-by-amendment': 'unit, once the provincial plan is issued',
  issue: 'the issuing of the plan',
  remove: 'unit',
  restore: 'unit, as the undo of its own act',
};

/** Lines that an action moves, of those given. */
export const linesThat = (action: LineAction, lines: readonly PlanLine[]): PlanLine[] =>
  lines.filter((line) => nextState<LineState, LineAction>(lineLifecycle, line.state, action) !== null);

/** The unit writes in a line only while it is open or was sent back. */
export const isWritable = (state: LineState): boolean => state === 'open' || state === 'returned';

/** The table as the documentation shows it. */
export function lineLifecycleTable(): string {
  const line = (action: LineAction): string => {
    const moves = Object.entries<Lifecycle<LineState, LineAction>[LineState]>(lineLifecycle).flatMap(
      ([from, actions]) => (actions[action] ? [`${from} → ${actions[action]}`] : []),
    );
    return `| ${action} | ${ACTED_BY[action]} | ${moves.join(', ')} |`;
  };
  return ['| action | by | state → next |', '|---|---|---|', ...LINE_ACTIONS.map(line)].join('\n');
}
