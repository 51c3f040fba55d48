import type { Day } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import type { RulePreset } from '../preset-rules.rules.ts';
import { comparePreset } from '../presets/compare-preset.rules.ts';
import { mayChange } from '../rows/section.routes.tsx';
import { isValidOn, needsDocument, type RuleRow } from '../rule.rules.ts';
import { listAllRules } from '../rule.store.ts';
import { SECTION_NAMES, sectionOf } from '../rule-sections.rules.ts';
import { seeRules } from '../rulebook.policy.ts';
import { OverviewPage, type SectionSummary } from './overview.pages.tsx';

export const overviewRoutes = (readPreset: () => RulePreset): readonly Route[] => [
  get('/administration', seeRules, async (x: Exchange) => {
    const rows = await x.view(({ tx }) => listAllRules(tx));
    const model = {
      sections: summaries(rows, x.today),
      differences: comparePreset(rows, readPreset()).length,
      administers: mayChange(x),
    };
    const page = { title: x.t('rules.title'), place: 'rules', subtitle: x.t('rules.subtitle') };
    return x.page(page, <OverviewPage t={x.t} model={model} />);
  }),
];

/** Calendars count by all their years; of the others what is over needs no document any more. */
function summaries(rows: readonly RuleRow[], today: Day): SectionSummary[] {
  const standing = Map.groupBy(
    rows.filter((row) => !row.withdrawn),
    (row) => sectionOf(row.set),
  );
  return SECTION_NAMES.map((section) => {
    const own = standing.get(section) ?? [];
    const counts = (row: RuleRow) => section === 'holidays' || isValidOn(row, today);
    return { section, count: own.length, missing: own.filter((row) => counts(row) && needsDocument(row)).length };
  });
}
