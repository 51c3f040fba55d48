import { yearOf } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import { actorOf } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/form.tsx';
import { findUnit } from '../../organisations/index.ts';
import { listDocumentTypes } from '../../rulebook/index.ts';
import { documentPaths } from '../document.paths.ts';
import { keepRegister, seeDocuments } from '../document.policy.ts';
import { listYears } from '../document-list.store.ts';
import { type TypeNames, typeNamesOf } from '../document-title.rules.ts';
import { RegisterPage } from './register.pages.tsx';
import { REGISTER_NAMES, type RegisterName, type RegisterQuery } from './register.rules.ts';
import {
  followUpColumns,
  incomingColumns,
  outgoingColumns,
  type RegisterColumn,
  registerSheet,
} from './register.sheet.ts';
import {
  type RegisterPage as Found,
  listFollowUps,
  listIncomingRegister,
  listOutgoingRegister,
} from './register.store.ts';

const PAGE = 50;
const SHEET_LIMIT = 20_000;

interface Book {
  readonly columns: (t: Exchange['t'], names: TypeNames) => RegisterColumn<Row>[];
  readonly list: (
    tx: View['tx'],
    query: RegisterQuery,
    window: { offset: number; limit: number },
  ) => Promise<Found<Row>>;
}

type Row = { readonly id: string };

const BOOKS = {
  outgoing: { columns: outgoingColumns, list: listOutgoingRegister },
  incoming: { columns: incomingColumns, list: listIncomingRegister },
  'follow-up': { columns: followUpColumns, list: listFollowUps },
} as unknown as Readonly<Record<RegisterName, Book>>;

/** The three books of the unit for which somebody works, on the screen and as a sheet. */
export const registerRoutes: readonly Route[] = [
  ...REGISTER_NAMES.map((name) => get(`/documents/registers/${name}`, seeDocuments, (x) => showBook(x, name))),
  ...REGISTER_NAMES.map((name) => get(documentPaths.registerSheet(name), seeDocuments, (x) => sendSheet(x, name))),
];

async function showBook(x: Exchange, name: RegisterName): Promise<Response> {
  const page = pageNumber(x.query);
  const found = await x.view(async (view) => {
    const filter = filterOf(x, view);
    const years = new Set([...(await listYears(view.tx)), filter.year, yearOf(view.today)]);
    return {
      filter,
      years: [...years].sort((a, b) => b - a),
      unit: await findUnit(view.tx, filter.unitId, view.today),
      names: typeNamesOf(await listDocumentTypes(view.tx, view.today)),
      ...(await BOOKS[name].list(view.tx, filter, { offset: (page - 1) * PAGE, limit: PAGE })),
    };
  });
  const { filter, names, unit } = found;
  const query = { path: documentPaths.register(name), params: Object.fromEntries(x.query) };
  const subtitle = x.t('book.subtitle', { unit: unit?.name ?? '', year: filter.year, count: found.total });
  const keeps = keepRegister.allows(x.actor) && name !== 'follow-up';
  return x.page(
    {
      title: x.t(`book.${name}`),
      place: 'documents',
      subtitle,
      wide: true,
      breadcrumbs: [{ href: documentPaths.list, label: x.t('documents.title') }],
      actions: keeps && <LinkButton href={documentPaths.registerImport(name)}>{x.t('book.import')}</LinkButton>,
    },
    <RegisterPage t={x.t} model={{ ...found, name, page, query, columns: BOOKS[name].columns(x.t, names) }} />,
  );
}

async function sendSheet(x: Exchange, name: RegisterName): Promise<Response> {
  const found = await x.view(async (view) => ({
    names: typeNamesOf(await listDocumentTypes(view.tx, view.today)),
    ...(await BOOKS[name].list(view.tx, filterOf(x, view), { offset: 0, limit: SHEET_LIMIT })),
  }));
  const sheet = registerSheet(x.t, name, BOOKS[name].columns(x.t, found.names), found.rows);
  return x.download(await writeXlsx(sheet), { name: `${FILES[name]}.xlsx`, type: XLSX_TYPE });
}

const FILES = {
  outgoing: 'so-van-ban-di',
  incoming: 'so-van-ban-den',
  'follow-up': 'so-theo-doi-van-ban-den',
} as const;

const filterOf = (x: Exchange, view: View): RegisterQuery => ({
  unitId: actorOf(view).unitId,
  year: /^\d{4}$/.test(x.query.get('year') ?? '') ? Number(x.query.get('year')) : yearOf(view.today),
  q: (x.query.get('q') ?? '').slice(0, 200),
});
