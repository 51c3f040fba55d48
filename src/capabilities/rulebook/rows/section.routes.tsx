import { yearOf } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { SECTION_NAMES, type Section } from '../rule-sections.rules.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { administersRules, seeRules } from '../rulebook.policy.ts';
import { CodeListsPage } from './code-lists.pages.tsx';
import { loadCodeLists, loadNames, loadSection } from './load-section.ts';
import { addNameAction, NamesPage } from './names.pages.tsx';
import { SectionPage } from './section.pages.tsx';

export const sectionRoutes: readonly Route[] = [get('/administration/rules/:section', seeRules, showSection)];

async function showSection(x: Exchange): Promise<Response> {
  const section = SECTION_NAMES.find((name) => name === x.param('section'));
  if (!section) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const list = x.query.get('list') ?? '';
  if (section === 'names') return showNames(x, list);
  return section === 'code-lists' && !list && x.query.get('show') !== 'missing'
    ? showLists(x)
    : showRows(x, section, list);
}

export const rulebookPage = (x: Exchange, title: string) => ({
  title,
  place: 'rules',
  breadcrumbs: [{ href: rulePaths.overview, label: x.t('rules.title') }],
});

export const mayChange = (x: Exchange): boolean => x.actor !== null && administersRules(x.actor);

async function showRows(x: Exchange, section: Section, list: string): Promise<Response> {
  const onlyMissing = x.query.get('show') === 'missing';
  const year = chosenYear(x, onlyMissing);
  const model = await x.view((view) => loadSection(view, { section, list, year, onlyMissing }));
  const title = model.list
    ? x.locale === 'en'
      ? model.list.nameEn
      : model.list.name
    : x.t(`rules.section.${section}`);
  if (list && !model.list) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const tables = model.tables.map((table) => ({ ...table, list, title: x.t(`rules.set.${table.set}`) }));
  const page = rulebookPage(x, title);
  const lists = { href: rulePaths.section('code-lists'), label: x.t('rules.section.code-lists') };
  return x.page(
    list ? { ...page, breadcrumbs: [...page.breadcrumbs, lists] } : page,
    <SectionPage
      t={x.t}
      model={{ ...model, section, list: list, today: x.today, mayChange: mayChange(x), year, onlyMissing, tables }}
    />,
  );
}

/** The year at hand, unless another or all are asked for; the search for missing documents goes through all. */
function chosenYear(x: Exchange, onlyMissing: boolean): number | null {
  const asked = x.query.get('year');
  if (asked === 'all' || (asked === null && onlyMissing)) return null;
  return /^\d{4}$/.test(asked ?? '') ? Number(asked) : yearOf(x.today);
}

async function showLists(x: Exchange): Promise<Response> {
  const lists = await x.view(loadCodeLists);
  return x.page(rulebookPage(x, x.t('rules.section.code-lists')), <CodeListsPage t={x.t} lists={lists} />);
}

async function showNames(x: Exchange, language: string): Promise<Response> {
  const names = await x.view((view) => loadNames(view, language, x.locale));
  const things = names.things.map((thing) => ({ ...thing, group: thing.group ?? x.t('rules.set.document-type') }));
  const actions = mayChange(x) && names.language ? addNameAction(x.t, names.language) : undefined;
  return x.page(
    { ...rulebookPage(x, x.t('rules.section.names')), actions },
    <NamesPage t={x.t} model={{ ...names, things, today: x.today }} />,
  );
}
