import { notFound } from '../../../kernel/result.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { EmptyState } from '../../../ui/card.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { administersProvince, manageUnits } from '../organisations.policy.ts';
import { addPresetUnits } from './add-preset-units.ts';
import { findInstalledPreset, listInstalledUnits } from './installed-units.store.ts';
import { presetDifferences } from './preset-difference.rules.ts';
import { readShippedPreset } from './read-shipped-preset.ts';
import { UnitPresetPage } from './unit-preset.pages.tsx';

export const unitPresetRoutes: readonly Route[] = [
  get('/units/preset', manageUnits, showDifferences),
  post('/units/preset/additions', manageUnits, 'preset.units.add', (x) =>
    x.submit(
      async (change) => {
        const installed = await findInstalledPreset(change.tx);
        const shipped = installed && readShippedPreset(installed.origin);
        return shipped ? addPresetUnits(change, shipped) : notFound();
      },
      { to: () => unitPaths.preset, notice: 'unitPreset.added' },
    ),
  ),
];

async function showDifferences(x: Exchange): Promise<Response> {
  if (!x.actor || !administersProvince(x.actor)) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { installed, units } = await x.view(async ({ tx, today }) => ({
    installed: await findInstalledPreset(tx),
    units: await listInstalledUnits(tx, today),
  }));
  const shipped = installed && readShippedPreset(installed.origin);
  const head = {
    title: x.t('unitPreset.title'),
    place: 'units',
    breadcrumbs: [{ href: unitPaths.tree(), label: x.t('units.title') }],
  };
  if (!shipped) return x.page(head, <EmptyState title={x.t('unitPreset.none')} />);
  const words = { origin: shipped.origin, installed: installed.version, shipped: shipped.version };
  return x.page(
    { ...head, subtitle: x.t('unitPreset.subtitle', words) },
    <UnitPresetPage t={x.t} differences={presetDifferences(units, shipped, x.today)} tokens={x.formTokens} />,
  );
}
