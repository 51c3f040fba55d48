import { ability, holds } from '../../../kernel/actor.ts';
import { workOnPlans } from '../plans.policy.ts';
import { DOSSIER_ACTORS, type DossierAction } from './dossier.lifecycle.ts';

/** Those on the way of the provincial plan; a unit sees its own lines, the round it is asked in, and the issued plan. */
export const seeDossier = ability(
  'dossier.see',
  (actor) => workOnPlans.allows(actor) && holds(actor, 'standing-body', 'ppc-office', 'finance-body', 'approver'),
);

const may = (action: DossierAction) => ability(`dossier.${action}`, DOSSIER_ACTORS[action]);

export const runDossier = may('submit');
export const draftDossierPaper = may('draft-paper');
export const checkDossier = may('office-complete');
export const decideDossier = may('leader-agree');
export const amendPlan = may('amend');
export const sendPlanToMinistry = may('send-to-ministry');
export const appraiseDossier = may('give-finance-opinion');

/** Whoever works in a unit may be asked; whether it was, the round says. */
export const answerOpinions = ability('dossier.answer-opinion', workOnPlans.allows);
