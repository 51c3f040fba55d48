import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DefinitionList, Panel } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { UnitTree } from '../../../ui/tree.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { DelegationsPanel } from '../people/delegation.pages.tsx';
import { PostsPanel } from '../people/posts.pages.tsx';
import { SigningPanel } from '../people/signing.pages.tsx';
import { holdsOn } from '../unit.rules.ts';
import { basisWords, kindWords, nameIn, validityWords } from '../unit-words.pages.tsx';
import { FunctionsPanel } from './functions.pages.tsx';
import { HistoryPanel } from './history.pages.tsx';
import type { UnitPageModel } from './load-unit-page.ts';
import { branchesOf } from './unit-search.rules.ts';

export interface UnitPartProps {
  readonly t: Translate;
  readonly model: UnitPageModel;
}

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
      <Panel title={panel.title} actions={panel.more && <a href={panel.more.href}>{panel.more.text}</a>}>
        <ul class="choice-list">
          {panel.lines.map((line) => (
            <li>
              <div>
                <a href={line.href}>{line.text}</a>
              </div>
              <span class="hint">{line.note}</span>
            </li>
          ))}
        </ul>
      </Panel>
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

const NamesPanel = ({ t, model }: UnitPartProps) => (
  <Panel
    title={t('unit.names')}
    actions={model.may.manage && <a href={unitPaths.rename(model.unit.id)}>{t('unit.rename')}</a>}
  >
    <DataTable
      t={t}
      caption={t('unit.names')}
      rows={model.names}
      empty={null}
      rowTone={(row) => (holdsOn(row, model.day) ? 'forest' : undefined)}
      columns={[
        { key: 'name', header: t('unit.name'), heading: true, cell: (row) => nameIn(t, row) },
        { key: 'short', header: t('unit.shortName'), cell: (row) => row.shortName },
        { key: 'validity', header: t('unit.validity'), cell: (row) => validityWords(t, row) },
        { key: 'basis', header: t('unit.basis'), cell: (row) => basisWords(t, row.basis) },
      ]}
    />
  </Panel>
);
