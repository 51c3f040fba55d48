import type { Actor } from '../../../kernel/actor.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { loadWaitingPapers, type WaitingPaper } from '../../documents/index.ts';
import { loadAskedOfChecker } from '../../obligations/index.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { loadReceipts } from '../acts/load-receipts.ts';
import { type DossierAction, type DossierState, possibleOnDossier } from '../dossier/dossier.lifecycle.ts';
import { type DossierOnItsWay, listDossiersOnTheirWay } from './waiting-dossier.store.ts';

type Asked = Awaited<ReturnType<typeof loadAskedOfChecker>>;

/** Decisions that wait for whoever looks: each leads to the page on which it is taken. */
export interface Waiting {
  readonly dossiers: readonly DossierOnItsWay[];
  readonly papers: readonly WaitingPaper[];
  /** extensions and transfers that units proposed, with the unit's name */
  readonly requests: readonly (Asked['requests'][number] & { readonly unit: string })[];
  readonly toCheck: number;
  readonly toReceive: number;
}

/** The act of each stage that somebody else cannot take; the way goes on by it. */
const DECIDING: Readonly<Partial<Record<DossierState, DossierAction>>> = {
  ready: 'submit',
  returned: 'submit',
  'at-finance': 'give-finance-opinion',
  'at-office': 'office-complete',
  'with-leader': 'leader-agree',
};

const isTheirs = (actor: Actor, state: DossierState): boolean => {
  const act = DECIDING[state];
  return act !== undefined && possibleOnDossier(actor, state).includes(act);
};

export async function loadWaiting(view: View): Promise<Waiting> {
  const actor = actorOf(view);
  const { requests, toCheck } = await loadAskedOfChecker(view, 1);
  const units = await listUnitLabels(
    view.tx,
    requests.map(({ unitId }) => unitId),
    view.today,
  );
  return {
    dossiers: (await listDossiersOnTheirWay(view.tx)).filter(({ state }) => isTheirs(actor, state)),
    papers: await loadWaitingPapers(view),
    requests: requests.map((task) => ({ ...task, unit: units.get(task.unitId)?.name ?? '' })),
    toCheck: toCheck.total,
    toReceive: (await loadReceipts(view)).plans.length,
  };
}

export const countWaiting = ({ dossiers, papers, requests, toCheck, toReceive }: Waiting): number =>
  dossiers.length + papers.length + requests.length + toCheck + toReceive;
