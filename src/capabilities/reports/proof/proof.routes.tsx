import { signedIn } from '../../../kernel/actor.ts';
import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { Signer } from '../../../verify/make-pack.ts';
import { fingerprintOf } from '../../../verify/pack.ts';
import { findOutgoing, renderCarryingPdf } from '../../documents/index.ts';
import { amountWords } from '../indicators/figure-words.pages.tsx';
import type { ReportDeps } from '../report-deps.contributor.ts';
import { reportPaths } from '../reports.paths.ts';
import { seeReports } from '../reports.policy.ts';
import { carriedEvidence } from './carried-evidence.ts';
import { FrozenFigurePage } from './frozen-figure.pages.tsx';
import { loadFrozenFigure } from './load-frozen-figure.ts';
import { findSeenEdition, loadProof } from './load-proof.ts';
import { makeEvidence, PACK_NAME } from './make-evidence.ts';
import { KeyPage, ProofPage } from './proof.pages.tsx';
import { proofPaths } from './proof.paths.ts';

export const proofRoutes = ({ signer }: Pick<ReportDeps, 'signer'>): readonly Route[] => [
  get(proofPaths.edition(':id'), seeReports, (x) => showProof(x, signer)),
  get(proofPaths.pack(':id'), seeReports, (x) => sendPack(x, signer)),
  get(proofPaths.pdf(':id'), seeReports, (x) => sendPdf(x, signer)),
  get(proofPaths.figure(':identity'), seeReports, showFigure),
  get(proofPaths.key, signedIn, (x) =>
    x.page(
      { title: x.t('proof.key'), place: 'evidence-key' },
      <KeyPage t={x.t} fingerprint={fingerprintOf(signer.publicKey)} />,
    ),
  ),
];

const NOTHING = { kind: 'not-found', key: 'refusal.notFound' } as const;
const hub = (x: Exchange) => ({ href: reportPaths.hub, label: x.t('ui.nav.reports') });

async function showProof(x: Exchange, signer: Signer): Promise<Response> {
  const id = parseId(x.param('id'));
  const model = id && (await x.view((view) => loadProof(view, id)));
  if (!model) return x.refused(NOTHING);
  const { edition, figures, unitName } = model;
  return x.page(
    {
      title: x.t('proof.title'),
      subtitle: `${edition.title} · ${unitName}. ${x.t('proof.answer', {
        count: figures.length,
        day: formatDay(edition.frozenOn),
        changed: figures.filter(({ changed }) => changed).length,
      })}`,
      place: 'reports',
      wide: true,
      breadcrumbs: [hub(x), { href: reportPaths.report(edition.reportId), label: edition.title }],
    },
    <ProofPage t={x.t} model={model} fingerprint={fingerprintOf(signer.publicKey)} />,
  );
}

async function sendPack(x: Exchange, signer: Signer): Promise<Response> {
  const id = parseId(x.param('id'));
  const bytes =
    id &&
    (await x.view(async (view) => {
      const edition = await findSeenEdition(view, id);
      return edition && makeEvidence(view, edition, signer, null);
    }));
  return bytes ? x.download(bytes, { name: PACK_NAME, type: 'application/zip' }) : x.refused(NOTHING);
}

/** As it was frozen: what the signed paper says later stands in the register. */
async function sendPdf(x: Exchange, signer: Signer): Promise<Response> {
  const id = parseId(x.param('id'));
  const found =
    id &&
    (await x.view(async (view) => {
      const edition = await findSeenEdition(view, id);
      const paper = edition && (await findOutgoing(view.tx, edition.documentId));
      return edition && paper ? { documentId: edition.documentId, document: paper.content } : null;
    }));
  if (!found) return x.refused(NOTHING);
  const { documentId, document } = found;
  const attachments = await carriedEvidence(signer)((work) => x.view(work), documentId, document);
  const bytes = await renderCarryingPdf({ document, attachments });
  return x.download(bytes, { name: 'bao-cao.pdf', type: 'application/pdf' });
}

async function showFigure(x: Exchange): Promise<Response> {
  const page = pageNumber(x.query);
  const asked = { identity: x.param('identity'), page };
  const model = await x.view((view) => loadFrozenFigure(view, asked, x.locale));
  if (!model) return x.refused(NOTHING);
  const { figure, edition } = model;
  const { total } = figure.figure;
  return x.page(
    {
      title: x.t('proof.one', { identity: figure.identity }),
      subtitle: x.t('proof.one.answer', {
        name: figure.name,
        amount: amountWords(x.t, figure.declared ? total.stated : total.reported),
        unit: figure.unitWord,
        day: formatDay(edition.frozenOn),
      }),
      place: 'reports',
      breadcrumbs: [hub(x), { href: proofPaths.edition(edition.editionId), label: x.t('proof.title') }],
    },
    <FrozenFigurePage
      t={x.t}
      model={model}
      query={{ path: proofPaths.figure(figure.identity), params: Object.fromEntries(x.query) }}
      page={page}
    />,
  );
}
