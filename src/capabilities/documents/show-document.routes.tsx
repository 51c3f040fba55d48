import { formatDay } from '../../kernel/day.ts';
import { parseId } from '../../kernel/ids.ts';
import type { Refusal } from '../../kernel/result.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { LinkButton } from '../../ui/form.tsx';
import { listDocumentTypes } from '../rulebook/index.ts';
import { DocumentPage } from './document.pages.tsx';
import { documentPaths } from './document.paths.ts';
import { keepRegister } from './document.policy.ts';
import { findDocument } from './document.store.ts';
import type { DocumentPanel, DocumentPanelContributor } from './document-panel.contributor.ts';
import { documentTitle, typeNamesOf } from './document-title.rules.ts';
import type { DutyBearers } from './exchange/duty-bearers.contributor.ts';
import { loadDistribution } from './exchange/load-distribution.ts';
import { titleOf } from './format/plain-text.rules.ts';
import { loadPaper } from './outgoing/load-paper.ts';
import { paperReader } from './outgoing/outgoing.policy.ts';
import { listHidden } from './outgoing/paper-reader.store.ts';
import type { TextChange } from './outgoing/signed-text.rules.ts';
import { listRecipients } from './recipient.store.ts';
import { loadHandling } from './registers/load-handling.ts';
import { listBasis } from './relation.store.ts';
import { listRenditions } from './rendition.store.ts';

export interface ShowDocumentDeps {
  /** what capabilities further right show of a paper */
  readonly panels: readonly DocumentPanelContributor[];
  /** which units a paper gives work to, where somebody can tell */
  readonly dutyBearers?: DutyBearers;
}

/** What a page that comes back shows: why, and what was typed. */
export interface CameBack {
  readonly refusal: Refusal;
  readonly status: number;
  readonly typed?: Readonly<Record<string, string>>;
  readonly differences?: readonly TextChange[];
  readonly seenFile?: { readonly sha256: string; readonly name: string };
}

/** A paper with its way, basis and files; after a refusal with what is wrong. */
export async function showDocument(x: Exchange, deps: ShowDocumentDeps, back?: CameBack): Promise<Response> {
  const { refusal, status = 200 } = back ?? {};
  const id = parseId(x.param('id'));
  const model =
    id &&
    (await x.view(async (view) => {
      const { tx, today } = view;
      const document = await findDocument(tx, id);
      if (!document || (await listHidden(tx, [id], paperReader(view))).has(id)) return null;
      const [recipients, basis, renditions] = [
        await listRecipients(tx, id),
        await listBasis(tx, id),
        await listRenditions(tx, id),
      ];
      const names = typeNamesOf(await listDocumentTypes(tx, today));
      const panels: DocumentPanel[] = [];
      for (const contribute of deps.panels) {
        const panel = await contribute(view, id, x.locale);
        if (panel) panels.push(panel);
      }
      const paper = await loadPaper(view, id);
      const title = paper && !document.number ? titleOf(paper.paper.content) : documentTitle(x.t, document, names);
      const distribution = await loadDistribution(view, id, deps.dutyBearers);
      return {
        document,
        title,
        recipients,
        ...basis,
        renditions,
        panels,
        paper,
        distribution,
        handling: await loadHandling(view, document),
      };
    }));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const keeps = keepRegister.allows(x.actor);
  const errors: Record<string, string> = Object.fromEntries(
    Object.entries(refusal?.fields ?? {}).map(([field, key]) => [field, x.t(key)]),
  );
  if (refusal && Object.keys(errors).length === 0) errors.page = x.t(refusal.key, refusal.params);
  return x.page(
    {
      title: model.title,
      place: 'documents',
      subtitle: model.paper && !model.document.number ? x.t('paper.draft.subtitle') : model.document.subject,
      breadcrumbs: [{ href: documentPaths.list, label: x.t('documents.title') }],
      actions: keeps && !model.paper && (
        <LinkButton href={documentPaths.edit(model.document.id)}>{x.t('document.edit')}</LinkButton>
      ),
      status,
    },
    <DocumentPage
      t={x.t}
      model={{ ...model, keeps, errors }}
      tokens={x.formTokens}
      forms={{
        ...x.formTokens,
        errors,
        typed: back?.typed ?? {},
        differences: back?.differences ?? [],
        seenFile: back?.seenFile ?? null,
        today: formatDay(x.today),
      }}
    />,
  );
}
