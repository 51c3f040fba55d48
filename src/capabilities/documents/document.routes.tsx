import { parseId } from '../../kernel/ids.ts';
import { notFound, type Refusal } from '../../kernel/result.ts';
import type { ContentStore } from '../../platform/files/content.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { pageNumber } from '../../platform/http/page-number.ts';
import { get, post, type Route, remove } from '../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../ui/form.tsx';
import { addRendition } from './add-rendition.ts';
import { DocumentPage } from './document.pages.tsx';
import { documentPaths } from './document.paths.ts';
import { keepRegister, seeDocuments } from './document.policy.ts';
import {
  documentLabel,
  RELATION_KINDS,
  RENDITION_KINDS,
  type RelationKind,
  type RenditionKind,
} from './document.rules.ts';
import { documentSheet } from './document.sheet.ts';
import { findDocument, listDocuments, listRecipients, listYears } from './document.store.ts';
import { documentFormRoutes } from './document-form.routes.tsx';
import { DocumentListPage } from './document-list.pages.tsx';
import { enterRelation, takeBackRelation } from './relate-document.ts';
import { listBasis } from './relation.store.ts';
import { findRendition, listRenditions } from './rendition.store.ts';

export interface DocumentDeps {
  readonly content: (schema: string) => ContentStore;
}

const PAGE = 50;
const SHEET_LIMIT = 20_000;

export const documentRoutes = (deps: DocumentDeps): Route[] => [
  get('/documents', seeDocuments, showList),
  get('/documents.xlsx', seeDocuments, async (x) => {
    const { rows } = await x.view(({ tx }) => listDocuments(tx, filterOf(x), { offset: 0, limit: SHEET_LIMIT }));
    return x.download(await writeXlsx(documentSheet(x.t, rows)), { name: 'so-van-ban.xlsx', type: XLSX_TYPE });
  }),
  ...documentFormRoutes(),
  get('/documents/:id', seeDocuments, (x) => showDocument(x)),
  post('/documents/:id/relations', keepRegister, 'document.relate', (x) => {
    const id = parseId(x.param('id'));
    const kind = RELATION_KINDS.find((each) => each === x.form.text('kind')) ?? ('cites' satisfies RelationKind);
    const canonical = x.form.text('canonical');
    const cited = { kind, canonical, label: x.form.text('label') || canonical, issuedOn: null };
    return x.submit((change) => (id ? enterRelation(change, id, cited) : Promise.resolve(notFound())), {
      to: () => documentPaths.show(x.param('id')),
      notice: 'document.relation.saved',
      onRefusal: (refusal, status) => showDocument(x, refusal, status),
    });
  }),
  remove('/documents/:id/relations/:relation', keepRegister, 'document.unrelate', (x) => {
    const [id, relation] = [parseId(x.param('id')), parseId(x.param('relation'))];
    return x.submit(
      (change) => (id && relation ? takeBackRelation(change, id, relation) : Promise.resolve(notFound())),
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'document.relation.removed',
      },
    );
  }),
  post('/documents/:id/renditions', keepRegister, 'document.rendition', (x) => {
    const documentId = parseId(x.param('id'));
    const kind = RENDITION_KINDS.find((each) => each === x.form.text('kind')) ?? ('draft' satisfies RenditionKind);
    const file = x.form.files.find((each) => each.field === 'file') ?? null;
    const secrecyDeclared = x.form.has('no_state_secrets');
    return x.submit(
      (change) =>
        documentId
          ? addRendition(change, deps.content(x.province.schema), {
              documentId,
              kind,
              file,
              note: null,
              secrecyDeclared,
            })
          : Promise.resolve(notFound()),
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'document.rendition.saved',
        onRefusal: (refusal, status) => showDocument(x, refusal, status),
      },
    );
  }),
  get('/documents/:id/files/:rendition', seeDocuments, async (x) => {
    const [id, rendition] = [parseId(x.param('id')), parseId(x.param('rendition'))];
    const found = id && rendition ? await x.view(({ tx }) => findRendition(tx, id, rendition)) : null;
    if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const bytes = new Uint8Array(await deps.content(x.province.schema).get(found.sha256));
    return x.download(bytes, { name: found.fileName, type: found.mediaType });
  }),
];

async function showList(x: Exchange): Promise<Response> {
  const filter = filterOf(x);
  const page = pageNumber(x.query);
  const found = await x.view(async ({ tx }) => ({
    ...(await listDocuments(tx, filter, { offset: (page - 1) * PAGE, limit: PAGE })),
    years: await listYears(tx),
  }));
  const query = { path: documentPaths.list, params: Object.fromEntries(x.query) };
  const actions = x.actor && keepRegister.allows(x.actor) && (
    <LinkButton href={documentPaths.create} tone="primary">
      {x.t('documents.new')}
    </LinkButton>
  );
  return x.page(
    {
      title: x.t('documents.title'),
      place: 'documents',
      subtitle: x.t('documents.count', { count: found.total }),
      actions,
    },
    <DocumentListPage t={x.t} model={{ ...found, page, filter, query }} />,
  );
}

const filterOf = (x: Exchange) => ({
  q: (x.query.get('q') ?? '').slice(0, 200),
  typeCode: x.query.get('type') ?? '',
  kind: x.query.get('kind') ?? '',
  year: /^\d{4}$/.test(x.query.get('year') ?? '') ? Number(x.query.get('year')) : null,
});

async function showDocument(x: Exchange, refusal?: Refusal, status = 200): Promise<Response> {
  const id = parseId(x.param('id'));
  const model =
    id &&
    (await x.view(async ({ tx }) => {
      const document = await findDocument(tx, id);
      if (!document) return null;
      const [recipients, basis, renditions] = [
        await listRecipients(tx, id),
        await listBasis(tx, id),
        await listRenditions(tx, id),
      ];
      return { document, recipients, ...basis, renditions };
    }));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const keeps = keepRegister.allows(x.actor);
  const errors: Record<string, string> = Object.fromEntries(
    Object.entries(refusal?.fields ?? {}).map(([field, key]) => [field, x.t(key)]),
  );
  if (refusal && Object.keys(errors).length === 0) errors.file = x.t(refusal.key, refusal.params);
  return x.page(
    {
      title: documentLabel(model.document, model.document.typeCode),
      place: 'documents',
      subtitle: model.document.subject,
      breadcrumbs: [{ href: documentPaths.list, label: x.t('documents.title') }],
      actions: keeps && <LinkButton href={documentPaths.edit(model.document.id)}>{x.t('document.edit')}</LinkButton>,
      status,
    },
    <DocumentPage t={x.t} model={{ ...model, keeps, errors }} tokens={x.formTokens} />,
  );
}
