import { parseId } from '../../kernel/ids.ts';
import { invalid, notFound, type Refusal } from '../../kernel/result.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { listDocumentTypes } from '../rulebook/index.ts';
import { documentPaths } from './document.paths.ts';
import { keepRegister } from './document.policy.ts';
import { findDocument } from './document.store.ts';
import { DocumentFormPage, type Typed } from './document-form.pages.tsx';
import { FORM_NAMES, readDocumentForm, type TypedDocument, typedFrom } from './document-form.rules.ts';
import { documentTitle, typeNamesOf } from './document-title.rules.ts';
import { correctDocument, enterDocument } from './register-document.ts';

export const documentFormRoutes = (): Route[] => [
  get('/documents/new', keepRegister, (x) => showNew(x, { kind: 'incoming', priority: '0' })),
  post('/documents', keepRegister, 'document.register', (x) => {
    const typed = typedIn(x);
    const { fields, errors } = readDocumentForm(typed);
    const command = { fields, sameNumberIsMeant: x.form.has('twin') };
    return x.submit(
      (change) => (Object.keys(errors).length > 0 ? Promise.resolve(invalid(errors)) : enterDocument(change, command)),
      {
        to: (id) => documentPaths.show(id),
        notice: 'document.saved',
        onRefusal: (refusal, status) => showNew(x, typed, refusal, status),
      },
    );
  }),
  get('/documents/:id/edit', keepRegister, (x) => showEdit(x)),
  post('/documents/:id', keepRegister, 'document.correct', (x) => {
    const typed = typedIn(x);
    const { fields, errors } = readDocumentForm(typed);
    const id = parseId(x.param('id'));
    const version = Number(x.form.text('_version'));
    return x.submit(
      (change) => {
        if (!id) return Promise.resolve(notFound());
        if (Object.keys(errors).length > 0) return Promise.resolve(invalid(errors));
        return correctDocument(change, { id, version, fields });
      },
      {
        to: () => documentPaths.show(x.param('id')),
        notice: 'document.saved',
        onRefusal: (refusal, status) => showEdit(x, typed, refusal, status),
      },
    );
  }),
];

const typedIn = (x: Exchange): TypedDocument =>
  Object.fromEntries(FORM_NAMES.map((name) => [name, x.form.text(name)])) as TypedDocument;

const wordsOf = (x: Exchange, refusal?: Refusal) => ({
  errors: Object.fromEntries(Object.entries(refusal?.fields ?? {}).map(([field, key]) => [field, x.t(key)])),
  problem: refusal ? x.t(refusal.key, refusal.params) : null,
  offersTwin: refusal?.key === 'document.sameNumber',
});

const crumbs = (x: Exchange) => [{ href: documentPaths.list, label: x.t('documents.title') }];

function showNew(x: Exchange, values: Typed, refusal?: Refusal, status = 200): Promise<Response> {
  const model = { action: documentPaths.list, values, version: null, ...wordsOf(x, refusal) };
  return x.page(
    { title: x.t('documents.new'), place: 'documents', breadcrumbs: crumbs(x), status },
    <DocumentFormPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}

/** After a refusal the form keeps what was typed but takes the record's newest version: the person has seen why. */
async function showEdit(x: Exchange, typed?: TypedDocument, refusal?: Refusal, status = 200): Promise<Response> {
  const id = parseId(x.param('id'));
  const found =
    id &&
    (await x.view(async ({ tx, today }) => {
      const document = await findDocument(tx, id);
      return document && { document, names: typeNamesOf(await listDocumentTypes(tx, today)) };
    }));
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { document, names } = found;
  const values = typed ?? typedFrom(document);
  const model = { action: documentPaths.show(document.id), values, version: document.version, ...wordsOf(x, refusal) };
  const here = { href: documentPaths.show(document.id), label: documentTitle(x.t, document, names) };
  return x.page(
    { title: x.t('document.edit'), place: 'documents', breadcrumbs: [...crumbs(x), here], status },
    <DocumentFormPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
