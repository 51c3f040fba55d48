import { type Id, parseId } from '../../../kernel/ids.ts';
import { notFound, type Refusal } from '../../../kernel/result.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import { zipStream } from '../../../platform/files/zip.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route, remove } from '../../../platform/http/route.ts';
import { LinkButton } from '../../../ui/form.tsx';
import { listCodes } from '../../rulebook/index.ts';
import { documentPaths } from '../document.paths.ts';
import { keepRegister } from '../document.policy.ts';
import { listDocuments } from '../document-list.store.ts';
import { paperReader } from '../outgoing/outgoing.policy.ts';
import { CaseFilePage } from './case-file.pages.tsx';
import { findCaseFile, listCaseFileDocuments } from './case-file.store.ts';
import { caseFileEntries, loadCaseToExport } from './export-case-file.ts';
import { closeCaseFile, putIntoCaseFile, takeOutOfCaseFile } from './keep-case-file.ts';

export interface CaseFileDeps {
  readonly content: (schema: string) => ContentStore;
}

const FOUND = 50;

/** One case file: its papers, what may be put in, and the whole of it as one archive. */
export const caseFileRoutes = (deps: CaseFileDeps): Route[] => [
  get(documentPaths.caseFile(':id'), keepRegister, (x) => showCaseFile(x)),
  post(documentPaths.caseFileDocuments(':id'), keepRegister, 'case-file.put', (x) => {
    const documentIds = x.form.all('documents').flatMap((each) => parseId(each) ?? []);
    return x.submit((change) => withId(x, (caseFileId) => putIntoCaseFile(change, { caseFileId, documentIds })), {
      to: () => documentPaths.caseFile(x.param('id')),
      notice: (count) => ({ key: 'caseFile.put.done', params: { count } }),
      onRefusal: (refusal, status) => showCaseFile(x, refusal, status),
    });
  }),
  remove(documentPaths.caseFileDocument(':id', ':document'), keepRegister, 'case-file.take', (x) => {
    const document = parseId(x.param('document'));
    return x.submit(
      (change) => withId(x, async (id) => (document ? takeOutOfCaseFile(change, id, document) : notFound())),
      { to: () => documentPaths.caseFile(x.param('id')), notice: 'caseFile.taken' },
    );
  }),
  post(documentPaths.caseFileEnd(':id'), keepRegister, 'case-file.close', (x) =>
    x.submit((change) => withId(x, (id) => closeCaseFile(change, id)), {
      to: () => documentPaths.caseFile(x.param('id')),
      notice: 'caseFile.closeDone',
      onRefusal: (refusal, status) => showCaseFile(x, refusal, status),
    }),
  ),
  get(documentPaths.caseFileZip(':id'), keepRegister, async (x) => {
    const id = parseId(x.param('id'));
    const found = id && (await x.view((view) => loadCaseToExport(view, id)));
    if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const parts = zipStream(caseFileEntries(deps.content(x.province.schema), found), found.file.endedOn ?? x.today);
    const name = `ho-so-${found.file.notation.replaceAll('/', '-')}-${found.file.year}.zip`;
    return x.download(parts, { name, type: 'application/zip' });
  }),
];

function withId<T>(x: Exchange, carry: (id: Id) => Promise<T>): Promise<T | ReturnType<typeof notFound>> {
  const id = parseId(x.param('id'));
  return id ? carry(id) : Promise.resolve(notFound());
}

async function showCaseFile(x: Exchange, refusal?: Refusal, status = 200): Promise<Response> {
  const id = parseId(x.param('id'));
  const q = (x.query.get('q') ?? '').slice(0, 200);
  const model =
    id &&
    (await x.view(async ({ tx, actor, today }) => {
      const file = await findCaseFile(tx, id);
      if (!file || file.unitId !== actor?.unitId) return null;
      const terms = await listCodes(tx, 'case-file-terms', today);
      const documents = await listCaseFileDocuments(tx, id);
      const inside = new Set(documents.map((document) => document.id));
      const filter = { q, typeCode: '', kind: '', year: q ? null : file.year };
      const reader = paperReader({ actor, today });
      const found = (await listDocuments(tx, filter, { offset: 0, limit: FOUND }, reader)).rows.filter(
        (document) => !inside.has(document.id),
      );
      const term = terms.find(({ code }) => code === file.maintenance)?.name ?? file.maintenance;
      return { file, term, documents, q, found, keeps: true };
    }));
  if (!model) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const error = refusal ? x.t(refusal.fields?.documents ?? refusal.key, refusal.params) : null;
  return x.page(
    {
      title: model.file.title,
      place: 'documents',
      subtitle: x.t('caseFiles.title'),
      breadcrumbs: [
        { href: documentPaths.list, label: x.t('documents.title') },
        { href: documentPaths.caseFiles, label: x.t('caseFiles.title') },
      ],
      actions: <LinkButton href={documentPaths.caseFileZip(model.file.id)}>{x.t('caseFile.export')}</LinkButton>,
      status,
    },
    <CaseFilePage t={x.t} model={{ ...model, error }} tokens={x.formTokens} />,
  );
}
