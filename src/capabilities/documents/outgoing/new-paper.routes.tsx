import type { Refusal } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { documentPaths } from '../document.paths.ts';
import { NewPaperPage } from './new-paper.pages.tsx';
import { NEW_PAPERS } from './new-paper.rules.ts';
import { listIssuers, openPaper } from './open-paper.ts';
import { workOnPapers } from './outgoing.policy.ts';

/** Somebody opens a paper that no process drafts: an invitation, minutes, a letter. */
export const newPaperRoutes: readonly Route[] = [
  get(documentPaths.newPaper, workOnPapers, (x) => showNewPaper(x)),
  post(documentPaths.newPaper, workOnPapers, 'outgoing.draft', (x) => {
    const { kind, issuer, subject } = typedIn(x);
    return x.submit((change) => openPaper(change, { kind, issuerUnitId: issuer, subject }), {
      to: (id) => documentPaths.paperAct(id, 'edit'),
      notice: 'paper.new.opened',
      onRefusal: (refusal, status) => showNewPaper(x, { refusal, status }),
    });
  }),
];

const typedIn = (x: Exchange) => ({
  kind: x.form.text('kind'),
  issuer: x.form.text('issuer'),
  subject: x.form.text('subject'),
});

async function showNewPaper(x: Exchange, back?: { refusal: Refusal; status: number }): Promise<Response> {
  const issuers = await x.view((view) => listIssuers(view));
  const errors = Object.entries(back?.refusal.fields ?? {}).map(([field, key]) => [field, x.t(key)]);
  const typed = back ? typedIn(x) : { kind: NEW_PAPERS[0], issuer: issuers[0]?.id ?? '', subject: '' };
  return x.page(
    {
      title: x.t('paper.new.title'),
      subtitle: x.t('paper.new.subtitle'),
      place: 'documents',
      breadcrumbs: [{ href: documentPaths.list, label: x.t('documents.title') }],
      status: back?.status ?? 200,
    },
    <NewPaperPage t={x.t} model={{ typed, issuers, errors: Object.fromEntries(errors) }} tokens={x.formTokens} />,
  );
}
