import { type Id, parseId } from '../../../kernel/ids.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../../documents/index.ts';
import { amendmentRoutes } from './amendments/amendment.routes.tsx';
import { possibleOnDossier } from './dossier.lifecycle.ts';
import { dossierPaths } from './dossier.paths.ts';
import { checkDossier, decideDossier, draftDossierPaper, runDossier, seeDossier } from './dossier.policy.ts';
import type { PlanForm } from './dossier.rules.ts';
import { actOnDossier, onDossier, showNothing, titleOf } from './dossier-exchange.routes.tsx';
import { financeRoutes } from './finance/finance.routes.tsx';
import { draftPaper } from './issue/draft-paper.ts';
import { opinionRoutes } from './opinions/opinion.routes.tsx';
import { showDossier } from './show-dossier.routes.tsx';
import { ChangesPage } from './submissions/changes.pages.tsx';
import { passDossier, sendDossierBack } from './submissions/check-dossier.ts';
import { agreeDossier, answerRemarks, returnDossier } from './submissions/decide-dossier.ts';
import { loadChanges } from './submissions/load-changes.ts';
import { markItemsSeen } from './submissions/mark-items-seen.ts';
import { submitDossier } from './submissions/submit-dossier.ts';
import { wordsRoutes } from './words.routes.tsx';

export const dossierRoutes: Route[] = [
  ...opinionRoutes,
  ...financeRoutes,
  ...wordsRoutes,
  ...amendmentRoutes,
  get(dossierPaths.show(':plan'), seeDossier, (x) => showDossier(x, null, 200)),
  post(dossierPaths.submission(':plan'), runDossier, 'dossier.submit', (x) =>
    actOnDossier(
      x,
      'submit',
      (change) => submitDossier(change, { ...onDossier(x), form: formOf(x) }),
      'submission.submitted',
    ),
  ),
  post(dossierPaths.officeCheck(':plan'), checkDossier, 'dossier.office-complete', (x) =>
    actOnDossier(x, 'office-complete', (change) => passDossier(change, checkOf(x)), 'submission.office.passed'),
  ),
  post(dossierPaths.officeReturn(':plan'), checkDossier, 'dossier.office-return', (x) =>
    actOnDossier(x, 'office-return', (change) => sendDossierBack(change, checkOf(x)), 'submission.returned'),
  ),
  post(dossierPaths.paper(':plan'), draftDossierPaper, 'dossier.draft-paper', (x) =>
    actOnDossier(
      x,
      'draft-paper',
      (change) => draftPaper(change, { ...onDossier(x), form: formOf(x) }),
      'dossier.paperWay.done',
      documentPaths.show,
    ),
  ),
  get(dossierPaths.changes(':plan'), seeDossier, (x) => showChanges(x, null, 200)),
  post(dossierPaths.seen(':plan'), seeDossier, 'dossier.mark-seen', (x) =>
    x.submit((change) => markItemsSeen(change, onDossier(x).planId), {
      to: (planId) => dossierPaths.changes(planId),
      notice: 'changes.seen.done',
    }),
  ),
  post(dossierPaths.agreement(':plan'), decideDossier, 'dossier.leader-agree', (x) =>
    x.submit(
      (change) =>
        agreeDossier(change, { ...onDossier(x), words: x.form.text('words'), remarks: wordsByLine(x, 'remark-') }),
      {
        to: (planId) => dossierPaths.show(planId),
        notice: 'submission.agreed',
        onRefusal: (refusal, status) => showChanges(x, refusal, status),
      },
    ),
  ),
  post(dossierPaths.leaderReturn(':plan'), decideDossier, 'dossier.leader-return', (x) =>
    x.submit(
      (change) =>
        returnDossier(change, { ...onDossier(x), words: x.form.text('words'), remarks: wordsByLine(x, 'remark-') }),
      {
        to: (planId) => dossierPaths.show(planId),
        notice: 'submission.returned',
        onRefusal: (refusal, status) => showChanges(x, refusal, status),
      },
    ),
  ),
  post(dossierPaths.remarks(':plan'), runDossier, 'dossier.answer-remarks', (x) =>
    x.submit((change) => answerRemarks(change, { planId: onDossier(x).planId, answers: wordsByLine(x, 'answer-') }), {
      to: (planId) => dossierPaths.show(planId),
      notice: 'submission.answered',
    }),
  ),
];

const formOf = (x: Exchange): PlanForm | null => {
  const form = x.form.text('form');
  return form === 'plan' || form === 'decision' ? form : null;
};

const checkOf = (x: Exchange) => ({
  ...onDossier(x),
  checked: x.form.all('checked'),
  words: x.form.text('words'),
});

/** Fields that carry an id in their name, without the empty ones. */
const wordsByLine = (x: Exchange, prefix: string): Map<Id, string> =>
  new Map(
    x.form.names
      .filter((name) => name.startsWith(prefix) && x.form.text(name) !== '')
      .flatMap((name): [Id, string][] => {
        const id = parseId(name.slice(prefix.length));
        return id ? [[id, x.form.text(name)]] : [];
      }),
  );

async function showChanges(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const model = await x.view((view) => loadChanges(view, onDossier(x).planId));
  if (!model || !x.actor) return showNothing(x);
  return x.page(
    { ...titleOf(x, model, 'changes.title'), status },
    <ChangesPage
      t={x.t}
      model={model}
      against={x.query.get('against') === 'last-year' ? 'last-year' : 'seen'}
      all={x.query.get('all') === 'yes'}
      tokens={x.formTokens}
      decides={possibleOnDossier(x.actor, model.dossier.state).includes('leader-agree')}
      sent={refusal && { action: 'leader-return', refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}
