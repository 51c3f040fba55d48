import type { Translate } from '../../../kernel/translate.ts';
import { Tabs } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { directivePaths } from '../directive.paths.ts';
import type { SeenDirective } from '../load-directive.ts';

type TabName =
  | 'amendments'
  | 'changes'
  | 'reading'
  | 'actors'
  | 'findings'
  | 'history'
  | 'publication'
  | 'edition'
  | 'document';

/** The views of one directive, each with its own address. */
export const DirectiveTabs = (props: { t: Translate; seen: SeenDirective; current: TabName; findings?: number }) => {
  const { t, seen, current, findings } = props;
  const { id, documentId, state, editionNumber } = seen.directive;
  const draft = seen.may.amend && (state === 'reading' || state === 'correcting');
  const changes = current === 'changes' || seen.amendments.some((each) => each.changes || each.otherId === null);
  const tabs: readonly { name: TabName; href: string; shown: boolean; count?: number }[] = [
    { name: 'reading', href: directivePaths.directive(id), shown: true },
    { name: 'actors', href: directivePaths.actors(id), shown: seen.may.readDraft },
    { name: 'findings', href: directivePaths.findings(id), shown: seen.may.seeFindings, count: findings },
    { name: 'amendments', href: directivePaths.amendments(id), shown: draft },
    { name: 'changes', href: directivePaths.changes(id), shown: changes },
    { name: 'publication', href: directivePaths.publication(id), shown: draft },
    { name: 'edition', href: directivePaths.edition(id, editionNumber), shown: editionNumber > 0 },
    { name: 'document', href: documentPaths.show(documentId), shown: true },
    { name: 'history', href: directivePaths.history(id), shown: seen.may.readDraft },
  ];
  return (
    <Tabs
      label={t('reading.tabs')}
      items={tabs
        .filter((tab) => tab.shown)
        .map(({ name, href, count }) => ({
          href,
          label: t(`reading.tab.${name}`, { edition: editionNumber }),
          current: name === current,
          count: count || undefined,
        }))}
    />
  );
};
