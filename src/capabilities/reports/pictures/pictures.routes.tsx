import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { sendDataset } from '../../../platform/open-data/send-dataset.ts';
import { LinkButton } from '../../../ui/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { agencyOf } from '../open-data/agency.ts';
import { openDataPaths } from '../open-data/open-data.paths.ts';
import { reportPaths } from '../reports.paths.ts';
import { seeReports } from '../reports.policy.ts';
import { loadPicture, loadPictures, NAMED, pictureScope } from './load-pictures.ts';
import { totalOf } from './picture-filter.rules.ts';
import { PicturesPage } from './pictures.pages.tsx';
import { PICTURES, picturePaths } from './pictures.paths.ts';
import { pictureData } from './pictures.sheet.ts';

export const pictureRoutes: readonly Route[] = [
  get(picturePaths.show, seeReports, showPictures),
  get(picturePaths.data, seeReports, sendPicture),
];

async function showPictures(x: Exchange): Promise<Response> {
  const model = await x.view((view) => loadPictures(view, x.query));
  return x.page(
    {
      title: x.t('pictures.title'),
      place: 'reports',
      subtitle: x.t('pictures.subtitle', { year: model.filter.year, ...totalOf(model.days) }),
      actions: <LinkButton href={openDataPaths.show}>{x.t('openData.title')}</LinkButton>,
      breadcrumbs: [{ href: reportPaths.hub, label: x.t('ui.nav.reports') }],
    },
    <PicturesPage t={x.t} model={model} />,
  );
}

async function sendPicture(x: Exchange): Promise<Response> {
  const picture = PICTURES.find((each) => each === x.param('picture'));
  if (!picture) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const found = await x.view(async (view) => ({
    rows: await loadPicture(view, picture, x.query),
    filter: pictureScope(view, x.query).filter,
    agency: await agencyOf(view, x.locale),
    lists: await listCodeChoices(view.tx, NAMED, view.today),
  }));
  const { lists } = found;
  const items = picture === 'countries' ? [lists.countries] : [lists.languages, lists['press-languages']];
  const names = Object.fromEntries(
    items.flatMap((list) => list.items.map(({ code, name, nameEn }) => [code, x.locale === 'vi' ? name : nameEn])),
  );
  return sendDataset(x, pictureData({ t: x.t, today: x.today, picture, names, ...found }), x.param('format'));
}
