import type { Route } from '../../platform/http/route.ts';
import { overviewRoutes } from './overview/overview.routes.tsx';
import type { RulePreset } from './preset-rules.rules.ts';
import { presetRoutes } from './presets/preset.routes.tsx';
import { addRuleRoutes } from './rows/add-rule.routes.tsx';
import { reviseRuleRoutes } from './rows/revise-rule.routes.tsx';
import { type PersonNames, ruleRowRoutes } from './rows/rule-row.routes.tsx';
import { sectionRoutes } from './rows/section.routes.tsx';

export interface RulebookDeps {
  readonly personNames: PersonNames;
  /** the rule set that comes with this version of the product */
  readonly readPreset: () => RulePreset;
}

/** Longer addresses first: `/administration/rules/rows/:id` is no subject called "rows". */
export const rulebookRoutes = ({ personNames, readPreset }: RulebookDeps): readonly Route[] => [
  ...overviewRoutes(readPreset),
  ...ruleRowRoutes(personNames),
  ...addRuleRoutes,
  ...reviseRuleRoutes,
  ...sectionRoutes,
  ...presetRoutes(readPreset),
];
