import { addDays, formatDay, parseDay } from '../../../../kernel/day.ts';
import { parseId } from '../../../../kernel/ids.ts';
import type { Refusal } from '../../../../kernel/result.ts';
import type { Exchange } from '../../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../../platform/http/route.ts';
import { dossierPaths } from '../dossier.paths.ts';
import { runDossier } from '../dossier.policy.ts';
import { actOnDossier, onDossier, showNothing, titleOf } from '../dossier-exchange.routes.tsx';
import { AskPage } from './ask.pages.tsx';
import { askOpinions } from './ask-opinions.ts';
import { closeOpinions } from './close-opinions.ts';
import { loadAsking } from './load-asking.ts';
import { roundRoutes } from './round.routes.tsx';

export const opinionRoutes: Route[] = [
  get(dossierPaths.opinions(':plan'), runDossier, (x) => showAsking(x, null, 200)),
  post(dossierPaths.opinions(':plan'), runDossier, 'dossier.ask-opinions', (x) =>
    x.submit(
      (change) =>
        askOpinions(change, {
          ...onDossier(x),
          unitIds: x.form.all('unit').flatMap((id) => parseId(id) ?? []),
          answerBy: parseDay(x.form.text('answerBy')),
        }),
      {
        to: (planId) => dossierPaths.show(planId),
        notice: 'opinion.asked',
        onRefusal: (refusal, status) => showAsking(x, refusal, status),
      },
    ),
  ),
  post(dossierPaths.closing(':plan'), runDossier, 'dossier.close-opinions', (x) =>
    actOnDossier(x, 'close-opinions', (change) => closeOpinions(change, onDossier(x)), 'opinion.closed'),
  ),
  ...roundRoutes,
];

/** Two weeks unless somebody says otherwise. */
const USUAL_DAYS = 10;

async function showAsking(x: Exchange, refusal: Refusal | null, status: number): Promise<Response> {
  const found = await x.view((view) => loadAsking(view, onDossier(x).planId));
  if (!found) return showNothing(x);
  return x.page(
    { ...titleOf(x, found.model, 'opinion.ask'), status },
    <AskPage
      t={x.t}
      dossier={found.model.dossier}
      units={found.units}
      answerBy={formatDay(addDays(x.today, USUAL_DAYS))}
      tokens={x.formTokens}
      sent={refusal && { refusal, text: x.form.text, all: x.form.all }}
    />,
  );
}
