import { holds } from '../../../kernel/actor.ts';
import type { Id } from '../../../kernel/ids.ts';
import { periodCode } from '../../../kernel/period.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitsHolding } from '../../organisations/index.ts';
import { listAppliedRules } from '../../rulebook/index.ts';
import { overseeReports, receiveReports, runReports } from '../reports.policy.ts';
import { countWaiting, listOwnReports, type OwnReport } from './own-report.store.ts';
import { type CountedRound, listCountedRounds } from './progress.store.ts';
import { periodsToChoose } from './regime.rules.ts';
import { listOpened } from './round.store.ts';

export interface HubModel {
  readonly own: readonly OwnReport[];
  /** for those who oversee: all rounds with their counts */
  readonly rounds: readonly CountedRound[];
  /** rounds in which reports wait for this office's receipt */
  readonly waiting: readonly { readonly roundId: Id; readonly count: number }[];
  /** what the standing body may open by hand */
  readonly choices: readonly { readonly regime: string; readonly name: string; readonly period: string }[];
}

export const ROUNDS_PER_PAGE = 50;

/** What somebody owes; for who oversees also the rounds, and for who receives what waits. */
export async function loadHub(view: View, page: number): Promise<HubModel> {
  const { tx, today } = view;
  const actor = actorOf(view);
  const approvers = runReports.allows(actor) ? await listUnitsHolding(tx, 'approver', today) : [];
  const paging = { limit: ROUNDS_PER_PAGE, offset: (page - 1) * ROUNDS_PER_PAGE };
  const receivers = [
    ...(holds(actor, 'standing-body') ? ['standing-body'] : []),
    ...(holds(actor, 'ppc-office') ? ['approver'] : []),
  ];
  const waiting = receiveReports.allows(actor) ? await countWaiting(tx, receivers) : [];
  return {
    own: await listOwnReports(tx, [actor.unitId, ...approvers]),
    rounds: overseeReports.allows(actor) ? await listCountedRounds(tx, today, paging) : [],
    waiting,
    choices: runReports.allows(actor) ? await listChoices(view) : [],
  };
}

/** Periods of every regime that have begun and were not opened. */
async function listChoices({ tx, today }: View): Promise<HubModel['choices'][number][]> {
  const rules = await listAppliedRules(tx, 'report-regime', today);
  const all = rules.flatMap(({ code, value }) =>
    periodsToChoose(value, today).map(({ period }) => ({ regime: code, name: value.name, period: periodCode(period) })),
  );
  const opened = await listOpened(
    tx,
    all.map(({ period }) => period),
  );
  return all
    .filter(({ regime, period }) => !opened.has(`${regime} ${period}`))
    .sort((a, b) => b.period.localeCompare(a.period));
}
