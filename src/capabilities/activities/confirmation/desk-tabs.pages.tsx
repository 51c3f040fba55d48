import type { Translate } from '../../../kernel/translate.ts';
import { Tabs } from '../../../ui/index.ts';
import { confirmationPaths } from './confirmation.paths.ts';

export type DeskTab = 'unit' | 'all' | 'risk' | 'samples' | 'accepters';

const HREF: Readonly<Record<DeskTab, string>> = {
  all: confirmationPaths.desk,
  risk: confirmationPaths.risk,
  samples: confirmationPaths.samples,
  unit: `${confirmationPaths.desk}?level=unit`,
  accepters: confirmationPaths.accepters,
};

/** Who only confirms for the own unit needs no tabs. */
export const DeskTabs = (props: { t: Translate; current: DeskTab; checks: boolean; oversees: boolean }) => {
  const tabs = (Object.keys(HREF) as DeskTab[]).filter((tab) => (tab === 'accepters' ? props.oversees : props.checks));
  if (tabs.length === 0) return null;
  return (
    <Tabs
      label={props.t('confirmation.tabs')}
      items={tabs.map((tab) => ({
        href: HREF[tab],
        label: props.t(`confirmation.tab.${tab}`),
        current: tab === props.current,
      }))}
    />
  );
};
