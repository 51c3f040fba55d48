import type { Exchange } from '../../platform/http/exchange.ts';
import { pageNumber } from '../../platform/http/page-number.ts';
import { get, type Route } from '../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../ui/index.ts';
import { correctionsPaths } from './corrections/corrections.paths.ts';
import { takeCorrections } from './corrections/corrections.policy.ts';
import { directivePaths } from './directive.paths.ts';
import { draftsSeenBy, readDirectives, workOnDirectives } from './directive.policy.ts';
import { directiveSheet } from './directive.sheet.ts';
import { DirectiveListPage, STATE_FILTERS } from './directive-list.pages.tsx';
import { listDirectives } from './directive-list.store.ts';
import { reviewPaths } from './findings/review.paths.ts';
import { reviewDrafts } from './findings/review.policy.ts';

const PAGE_SIZE = 50;
const SHEET_LIMIT = 20_000;

/** The directives that somebody may see, on the screen and as a sheet. */
export const listRoutes: readonly Route[] = [
  get(directivePaths.list, readDirectives, showList),
  get(directivePaths.listSheet, readDirectives, async (x) => {
    const question = { ...questionOf(x), limit: SHEET_LIMIT, offset: 0 };
    const { rows } = await x.view((view) => listDirectives(view.tx, question));
    return x.download(await writeXlsx(directiveSheet(x.t, rows)), { name: 'van-ban-chi-dao.xlsx', type: XLSX_TYPE });
  }),
];

async function showList(x: Exchange): Promise<Response> {
  const asked = questionOf(x);
  const page = pageNumber(x.query);
  const question = { ...asked, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  const { rows, total } = await x.view((view) => listDirectives(view.tx, question));
  const mayReceive = workOnDirectives.allows(x.actor);
  const query = { path: directivePaths.list, params: Object.fromEntries(x.query) };
  const actions = (
    <>
      {takeCorrections.allows(x.actor) && (
        <LinkButton href={correctionsPaths.corrections}>{x.t('corrections.link')}</LinkButton>
      )}
      {reviewDrafts.allows(x.actor) && <LinkButton href={reviewPaths.review}>{x.t('review.title')}</LinkButton>}
      {mayReceive && (
        <LinkButton href={directivePaths.receive} tone="primary">
          {x.t('directives.receive')}
        </LinkButton>
      )}
    </>
  );
  const model = { rows, total, page, query, words: asked.words, state: asked.state ?? '', mayReceive };
  return x.page(
    { title: x.t('directives.title'), subtitle: x.t('directives.subtitle'), place: 'directives', actions },
    <DirectiveListPage t={x.t} model={model} />,
  );
}

/** What the filter asks for, within what this person may see: a draft is for those who read it. */
function questionOf(x: Exchange) {
  return {
    words: (x.query.get('q') ?? '').trim().slice(0, 200),
    state: STATE_FILTERS.find((each) => each === x.query.get('state')) ?? null,
    drafts: x.actor ? draftsSeenBy(x.actor) : ('none' as const),
  };
}
