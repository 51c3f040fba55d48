import type { Actor } from '../../kernel/actor.ts';
import { actionsIn, type Lifecycle, nextState } from '../../kernel/lifecycle.ts';
import { conflict, forbidden, ok, type Result } from '../../kernel/result.ts';
import type { ReportState } from './report.rules.ts';
import { isOfReporting, isReceiver, type ReportPlace } from './reports.policy.ts';

export const REPORT_ACTIONS = ['freeze', 'reopen', 'send', 'receive', 'return', 'correct'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

/**
 * State × action → the next state. What is frozen is open again only before it has a number; what left is corrected by a
 * new paper that quotes the old one.
 */
export const reportLifecycle = {
  drafting: { freeze: 'frozen' },
  frozen: { reopen: 'drafting', send: 'sent' },
  sent: { receive: 'received', return: 'returned', correct: 'drafting' },
  received: { return: 'returned', correct: 'drafting' },
  returned: { freeze: 'frozen' },
} as const satisfies Lifecycle<ReportState, ReportAction>;

export const REPORT_ACTED_BY: Readonly<Record<ReportAction, string>> = {
  freeze: 'reporting unit',
  reopen: 'reporting unit',
  send: 'the number of its paper',
  receive: 'receiver; of a report to the ministry who writes it, with its number of arrival',
  return: 'receiver',
  correct: 'reporting unit',
};

const asUnit = (actor: Actor, place: ReportPlace): string | null =>
  isOfReporting(actor, place) ? null : 'report.refusal.notYours';
const asReceiver = (actor: Actor, place: ReportPlace): string | null =>
  isReceiver(actor, place) ? null : 'report.refusal.notReceiver';

/** Why not; null when nothing stands against it. The number of the paper sends, whoever entered it. */
const GUARDS: Readonly<Record<ReportAction, (actor: Actor, place: ReportPlace) => string | null>> = {
  freeze: asUnit,
  reopen: asUnit,
  send: () => null,
  receive: asReceiver,
  return: (actor, place) =>
    place.receiver === 'line-ministry' ? 'report.refusal.notReceiver' : asReceiver(actor, place),
  correct: asUnit,
};

/** Asked by the server inside the lock. */
export function decideReportAct(
  actor: Actor,
  action: ReportAction,
  state: ReportState,
  place: ReportPlace,
): Result<ReportState> {
  const next = nextState<ReportState, ReportAction>(reportLifecycle, state, action);
  if (!next) return conflict(`report.refusal.state.${state}`);
  const refusal = GUARDS[action](actor, place);
  return refusal ? forbidden(refusal) : ok(next);
}

/** The buttons of a page: the same table, the same guards. */
export const possibleReportActs = (actor: Actor, state: ReportState, place: ReportPlace): ReportAction[] =>
  actionsIn<ReportState, ReportAction>(reportLifecycle, state).filter(
    (action) => action !== 'send' && GUARDS[action](actor, place) === null,
  );

/** The table as the documentation shows it. */
export function reportLifecycleTable(): string {
  const line = (action: ReportAction): string => {
    const moves = Object.entries<Lifecycle<ReportState, ReportAction>[ReportState]>(reportLifecycle).flatMap(
      ([from, actions]) => (actions[action] ? [`${from} → ${actions[action]}`] : []),
    );
    return `| ${action} | ${REPORT_ACTED_BY[action]} | ${moves.join(', ')} |`;
  };
  return ['| action | by | state → next |', '|---|---|---|', ...REPORT_ACTIONS.map(line)].join('\n');
}
