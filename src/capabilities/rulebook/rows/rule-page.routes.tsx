import type { Exchange } from '../../../platform/http/exchange.ts';
import type { RuleRow } from '../rule.rules.ts';
import { sectionOf } from '../rule-sections.rules.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { ruleWords } from './rule-words.rules.ts';
import { rulebookPage } from './section.routes.tsx';

/** The head of a page about one act on a row: the row stands in the breadcrumbs. */
export const rowPage = (x: Exchange, row: RuleRow, title: string) => {
  const page = rulebookPage(x, title);
  const section = { href: sectionPath(row), label: x.t(`rules.section.${sectionOf(row.set)}`) };
  const own = { href: rulePaths.rule(row.id), label: ruleWords(x.t, row).title };
  return { ...page, breadcrumbs: [...page.breadcrumbs, section, own] };
};

/** The list on which the row stands. */
export const sectionPath = (row: RuleRow): string => {
  const year = sectionOf(row.set) === 'holidays' ? Number(row.from.slice(0, 4)) : undefined;
  return rulePaths.section(sectionOf(row.set), { list: row.list, year });
};
