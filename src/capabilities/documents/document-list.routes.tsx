import type { Exchange } from '../../platform/http/exchange.ts';
import { pageNumber } from '../../platform/http/page-number.ts';
import { get, type Route } from '../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../ui/form.tsx';
import { listDocumentTypes } from '../rulebook/index.ts';
import { conformityPaths } from './conformity/conformity.paths.ts';
import { documentPaths } from './document.paths.ts';
import { keepRegister, seeDocuments } from './document.policy.ts';
import { documentSheet } from './document.sheet.ts';
import { DocumentListPage } from './document-list.pages.tsx';
import { listDocuments, listYears } from './document-list.store.ts';
import { typeNamesOf } from './document-title.rules.ts';
import { fixLetterhead, paperReader, workOnPapers } from './outgoing/outgoing.policy.ts';

const PAGE = 50;
const SHEET_LIMIT = 20_000;

/** The register, on the screen and as a sheet. */
export const documentListRoutes: readonly Route[] = [
  get('/documents', seeDocuments, showList),
  get('/documents.xlsx', seeDocuments, async (x) => {
    const { rows, names } = await x.view(async (view) => ({
      ...(await listDocuments(view.tx, filterOf(x), { offset: 0, limit: SHEET_LIMIT }, paperReader(view))),
      names: typeNamesOf(await listDocumentTypes(view.tx, view.today)),
    }));
    return x.download(await writeXlsx(documentSheet(x.t, rows, names)), { name: 'so-van-ban.xlsx', type: XLSX_TYPE });
  }),
];

async function showList(x: Exchange): Promise<Response> {
  const filter = filterOf(x);
  const page = pageNumber(x.query);
  const found = await x.view(async (view) => ({
    ...(await listDocuments(view.tx, filter, { offset: (page - 1) * PAGE, limit: PAGE }, paperReader(view))),
    years: await listYears(view.tx),
    names: typeNamesOf(await listDocumentTypes(view.tx, view.today)),
  }));
  const { page: asked, ...params } = Object.fromEntries(x.query);
  // A page beyond the last, from an old address, would say that the register is empty.
  if (page > 1 && found.rows.length === 0) return x.redirect(`${documentPaths.list}?${new URLSearchParams(params)}`);
  const query = { path: documentPaths.list, params: asked ? { ...params, page: asked } : params };
  const actions = (
    <>
      {keepRegister.allows(x.actor) && (
        <LinkButton href={documentPaths.create} tone="primary">
          {x.t('documents.new')}
        </LinkButton>
      )}
      {workOnPapers.allows(x.actor) && <LinkButton href={documentPaths.newPaper}>{x.t('paper.new.title')}</LinkButton>}
      {keepRegister.allows(x.actor) && <LinkButton href={conformityPaths.check}>{x.t('conformity.title')}</LinkButton>}
      {fixLetterhead.allows(x.actor) && (
        <LinkButton href={documentPaths.ownLetterhead}>{x.t('letterhead.title')}</LinkButton>
      )}
    </>
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
