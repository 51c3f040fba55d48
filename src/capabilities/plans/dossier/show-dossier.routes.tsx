import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { listPersonNames } from '../../organisations/index.ts';
import { listCodes } from '../../rulebook/index.ts';
import { consolidationPaths } from '../consolidation/consolidation.paths.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { planPaths } from '../plans.paths.ts';
import { AmendmentList } from './amendments/amendment-list.pages.tsx';
import { possibleOnDossier } from './dossier.lifecycle.ts';
import { DossierPage } from './dossier.pages.tsx';
import { actForms, type Sent } from './dossier-acts.pages.tsx';
import { loadDossier } from './load-dossier.ts';
import { OpinionLinks } from './opinions/round-links.pages.tsx';
import { CHECKLIST } from './submissions/check-dossier.ts';
import { Remarks, SubmissionRounds } from './submissions/rounds.pages.tsx';

/** The dossier's page; `sent` is an act that was refused, shown at its form with what was typed. */
export async function showDossier(x: Exchange, sent: Sent | null, status: number): Promise<Response> {
  const planId = parseId(x.param('plan'));
  const found = await x.view(async (view) => {
    const model = planId && (await loadDossier(view, planId));
    if (!model) return null;
    const people = model.acts.flatMap((act) => act.personId ?? []);
    return {
      model,
      names: await listPersonNames(view, people),
      checklist: await listCodes(view.tx, CHECKLIST, view.today),
    };
  });
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { model, names, checklist } = found;
  const { t, formTokens: tokens, actor } = x;
  const possible = actor ? possibleOnDossier(actor, model.dossier.state) : [];
  const mayAnswer = model.dossier.state === 'returned' && possible.includes('submit');
  return x.page(
    {
      title: t('dossier.title', { period: cycleLabel(model.cycle, x.locale) }),
      place: 'plans',
      breadcrumbs: [{ label: t('ui.nav.plans'), href: planPaths.hub }],
      status,
    },
    <DossierPage
      t={t}
      model={model}
      tokens={tokens}
      consolidationPath={consolidationPaths.table(model.cycle.id)}
      acts={actForms({ t, dossier: model.dossier, tokens, sent, checklist }, possible)}
      first={<Remarks t={t} model={model} tokens={tokens} mayAnswer={mayAnswer} />}
      rounds={
        <>
          <AmendmentList t={t} model={model} tokens={tokens} mayAmend={possible.includes('amend')} sent={sent} />
          <OpinionLinks t={t} rounds={model.rounds} />
          <SubmissionRounds t={t} model={model} tokens={tokens} names={names} />
        </>
      }
    />,
  );
}
