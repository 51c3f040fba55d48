import type { Translate } from '../../../kernel/translate.ts';
import { KeyFigure, KeyFigures, Tabs } from '../../../ui/index.ts';
import { coveragePaths } from './coverage.paths.ts';
import type { CoverageCounts } from './coverage-list.store.ts';

/** Views of the items. */
export const CoverageTabs = ({ t, current }: { t: Translate; current: 'list' | 'pictures' | 'suggestions' }) => (
  <Tabs
    label={t('coverage.tabs')}
    items={(['list', 'pictures', 'suggestions'] as const).map((name) => ({
      href: coveragePaths[name],
      label: t(`coverage.tab.${name}`),
      current: name === current,
    }))}
  />
);

/** Both levels, and apart from them what is only stated. */
export const Counts = ({ t, counts }: { t: Translate; counts: CoverageCounts }) => (
  <KeyFigures label={t('coverage.counts')}>
    {(['items', 'stories', 'checked', 'stated'] as const).map((name) => (
      <KeyFigure value={counts[name]} label={t(`coverage.count.${name}`)} />
    ))}
  </KeyFigures>
);
