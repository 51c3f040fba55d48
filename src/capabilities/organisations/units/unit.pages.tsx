import { formatDay } from '../../../kernel/day.ts';
import { Callout, DefinitionList, Panel } from '../../../ui/card.tsx';
import { LinkPanel } from '../../../ui/link-panel.tsx';
import { UnitTree } from '../../../ui/tree.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { DelegationsPanel } from '../people/delegation.pages.tsx';
import { PostsPanel } from '../people/posts.pages.tsx';
import { SigningPanel } from '../people/signing.pages.tsx';
import { basisWords, kindWords, nameIn, validityWords } from '../unit-words.pages.tsx';
import { FunctionsPanel } from './functions.pages.tsx';
import { HistoryPanel } from './history.pages.tsx';
import type { UnitPageModel } from './load-unit-page.ts';
import { NamesPanel } from './names.pages.tsx';
import type { UnitPartProps } from './unit-part.pages.tsx';
import { branchesOf } from './unit-search.rules.ts';

export const UnitPage = ({ t, model, otherDay }: UnitPartProps & { otherDay: boolean }) => (
  <>
    {otherDay && <Callout tone="sky">{t('unit.day.note', { day: formatDay(model.day) })}</Callout>}
    <Panel title={t('unit.facts')}>
      <Facts t={t} model={model} />
    </Panel>
    <ContributedPanels model={model} />
    <FunctionsPanel t={t} model={model} />
    <PostsPanel t={t} model={model} />
    <SigningPanel t={t} model={model} />
    <DelegationsPanel t={t} model={model} />
    {model.children.length > 0 && <ChildrenPanel t={t} model={model} />}
    <HistoryPanel t={t} model={model} />
    <NamesPanel t={t} model={model} />
  </>
);

const Facts = ({ t, model: { unit, parent } }: UnitPartProps) => (
  <DefinitionList
    items={[
      { term: t('unit.kind'), detail: kindWords(t, unit.kind) },
      { term: t('unit.shortName'), detail: unit.shortName },
      { term: t('unit.nameEn'), detail: t.locale === 'vi' && unit.nameEn },
      {
        term: t('unit.parent'),
        detail:
          parent && unit.parentId ? (
            <a href={unitPaths.unit(unit.parentId)}>{nameIn(t, parent)}</a>
          ) : (
            t('unit.parent.none')
          ),
      },
      { term: t('unit.line'), detail: t(unit.inLine ? 'unit.line.in' : 'unit.line.out') },
      { term: t('unit.officialCode'), detail: unit.officialCode },
      { term: t('unit.validity'), detail: validityWords(t, unit) },
      { term: t('unit.basis'), detail: basisWords(t, unit.basis, unit.mark) },
    ]}
  />
);

const ContributedPanels = ({ model }: { model: UnitPageModel }) => (
  <>
    {model.panels.map((panel) => (
      <LinkPanel {...panel} />
    ))}
  </>
);

const ChildrenPanel = ({ t, model }: UnitPartProps) => {
  const nodes = branchesOf(model.children.map((unit) => ({ ...unit, children: [] }))).map((branch) =>
    'unit' in branch
      ? { id: branch.unit.id, label: nameIn(t, branch.unit), href: unitPaths.unit(branch.unit.id) }
      : {
          id: branch.kind,
          label: t('units.group', { kind: kindWords(t, branch.kind), count: branch.units.length }),
          children: branch.units.map((unit) => ({
            id: unit.id,
            label: nameIn(t, unit),
            href: unitPaths.unit(unit.id),
          })),
        },
  );
  return (
    <Panel title={t('unit.children')}>
      <UnitTree label={t('unit.children')} nodes={nodes} />
    </Panel>
  );
};
