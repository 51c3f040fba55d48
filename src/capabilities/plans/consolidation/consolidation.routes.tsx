import { parseId } from '../../../kernel/ids.ts';
import { translator } from '../../../kernel/translate.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { pageNumber } from '../../../platform/http/page-number.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { LinkButton } from '../../../ui/index.ts';
import { letterheadOf, renderWord, signaturesOf } from '../../documents/index.ts';
import { cyclePaths } from '../cycle/cycle.paths.ts';
import { cycleLabel } from '../cycle/cycle.rules.ts';
import { planPaths } from '../plans.paths.ts';
import { consolidationDocument } from './consolidation.document.ts';
import { consolidationMessages } from './consolidation.messages.ts';
import { ConsolidationPage } from './consolidation.pages.tsx';
import { consolidationPaths } from './consolidation.paths.ts';
import { decideOnLines, seeConsolidation } from './consolidation.policy.ts';
import { DOCUMENT_ROWS, fitsSheet, linesOf } from './consolidation.rules.ts';
import { consolidationSheet } from './consolidation.sheet.ts';
import { readQuery } from './consolidation-query.rules.ts';
import { formatCount } from './consolidation-sums.pages.tsx';
import { decisionRoutes } from './decisions.routes.tsx';
import { fateRoutes } from './fate.routes.tsx';
import { itemRoutes } from './item.routes.tsx';
import { keepTotalsByProvince } from './keep-totals.ts';
import { type Consolidation, loadConsolidation } from './load-consolidation.ts';
import { mergeRoutes } from './merge.routes.tsx';
import { sentLineRoutes } from './sent-line.routes.tsx';
import { suggestionRoutes } from './suggestions.routes.tsx';

type TotalsOf = ReturnType<typeof keepTotalsByProvince>;

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Everything of the folder; the sums of the table are kept between requests. */
export const consolidationRoutes = (): Route[] => [
  ...tableRoutes(keepTotalsByProvince()),
  ...decisionRoutes,
  ...mergeRoutes,
  ...sentLineRoutes,
  ...itemRoutes,
  ...suggestionRoutes,
  ...fateRoutes,
];

/** The table of all lines, on the screen and as a sheet. */
const tableRoutes = (totals: TotalsOf): Route[] => [
  get(consolidationPaths.table(':id'), seeConsolidation, async (x) => {
    const model = await loaded(x, totals, pageNumber(x.query));
    return model ? showTable(x, model) : x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  }),
  get(consolidationPaths.sheet(':id'), seeConsolidation, async (x) => {
    const model = await loaded(x, totals, 'all');
    if (!model || !fitsSheet(model.total)) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
    const name = `tong-hop-ke-hoach-${model.cycle.period.replace(/\W+/g, '-')}.xlsx`;
    return x.download(await writeXlsx(consolidationSheet(x.t, model)), { name, type: XLSX_TYPE });
  }),
  get(consolidationPaths.document(':id'), seeConsolidation, (x) => sendDocument(x, totals)),
];

async function sendDocument(x: Exchange, totals: TotalsOf): Promise<Response> {
  const model = await loaded(x, totals, 'all');
  if (!model || model.total > DOCUMENT_ROWS) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const head = await x.view(async ({ tx, today, actor }) => {
    const unitId = actor?.unitId;
    const [signature] = unitId ? await signaturesOf(tx, unitId, today) : [];
    const letterhead = unitId && (await letterheadOf(tx, unitId, today));
    return letterhead && { letterhead, signature: { lines: signature?.lines ?? [], name: null } };
  });
  if (!head) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  // Documents are in Vietnamese, whatever language their reader's screen is in.
  const bytes = await renderWord(consolidationDocument(translator('vi', consolidationMessages), model, head));
  return x.download(bytes, { name: 'bao-cao-tong-hop-ke-hoach.docx', type: WORD_TYPE });
}

async function loaded(x: Exchange, totals: TotalsOf, page: number | 'all'): Promise<Consolidation | null> {
  const id = parseId(x.param('id'));
  return id && x.view((view) => loadConsolidation(view, totals(x.province.schema), id, readQuery(x.query), page));
}

function showTable(x: Exchange, model: Consolidation): Promise<Response> {
  const { cycle, overall } = model;
  const decides = decideOnLines.allows(x.actor) && cycle.provinceState === 'consolidating';
  const actions = (
    <LinkButton href={consolidationPaths.suggestions(cycle.cycleId)}>{x.t('consolidation.suggestions')}</LinkButton>
  );
  return x.page(
    {
      title: x.t('consolidation.title', { period: cycleLabel(cycle, x.t.locale) }),
      place: 'plans',
      wide: true,
      breadcrumbs: [
        { label: x.t('plan.title'), href: planPaths.hub },
        { label: x.t('cycle.title', { period: cycleLabel(cycle, x.t.locale) }), href: cyclePaths.show(cycle.cycleId) },
      ],
      subtitle: x.t('consolidation.subtitle', {
        lines: formatCount(linesOf(overall)),
        undecided: formatCount(overall.undecided),
      }),
      actions,
    },
    <ConsolidationPage t={x.t} model={model} decides={decides} />,
  );
}
