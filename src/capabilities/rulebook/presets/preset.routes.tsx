import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { ButtonForm } from '../../../ui/form.tsx';
import type { RulePreset } from '../preset-rules.rules.ts';
import { mayChange, rulebookPage } from '../rows/section.routes.tsx';
import { listAllRules } from '../rule.store.ts';
import { rulePaths } from '../rulebook.paths.ts';
import { manageRules, seeRules } from '../rulebook.policy.ts';
import { adoptPresetRow } from './adopt-preset-row.ts';
import { comparePreset, isAdoptable } from './compare-preset.rules.ts';
import { PresetPage } from './preset.pages.tsx';

/** @param readPreset the rule set that comes with this version of the product */
export const presetRoutes = (readPreset: () => RulePreset): readonly Route[] => [
  get('/administration/preset', seeRules, (x) => showDifferences(x, readPreset())),
  post('/administration/preset/adoption', manageRules, 'rule.adopt', (x) =>
    x.submit((change) => adoptPresetRow(change, { preset: readPreset(), which: x.form.text('which') }), {
      to: () => rulePaths.preset,
      notice: 'rule.preset.adopted',
    }),
  ),
];

async function showDifferences(x: Exchange, preset: RulePreset): Promise<Response> {
  const rows = await x.view(({ tx }) => listAllRules(tx));
  const differences = comparePreset(rows, preset);
  const adoptable = differences.filter(isAdoptable).length;
  const versions = rows.flatMap((row) =>
    row.origin === preset.origin && row.originVersion ? [row.originVersion] : [],
  );
  const words = {
    origin: preset.origin,
    installed: versions.reduce((newest, version) => Math.max(newest, version), 0),
    delivered: preset.version,
  };
  const actions = mayChange(x) && adoptable > 0 && (
    <ButtonForm action={rulePaths.adoption} csrf={x.formTokens.csrf} fields={{ which: 'all' }} tone="primary">
      {x.t('rule.preset.adoptAll', { count: adoptable })}
    </ButtonForm>
  );
  return x.page(
    {
      ...rulebookPage(x, x.t('rule.preset.title')),
      subtitle: x.t('rule.preset.subtitle', words),
      actions: actions || undefined,
    },
    <PresetPage t={x.t} tokens={x.formTokens} model={{ differences, mayChange: mayChange(x) }} />,
  );
}
