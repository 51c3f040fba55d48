import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, EmptyState } from '../../../ui/card.tsx';
import { DayField, SelectField, TextField } from '../../../ui/form.tsx';
import { DownloadLinks, FilterBar } from '../../../ui/table.tsx';
import { type TreeNode, UnitTree } from '../../../ui/tree.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { UNIT_KINDS } from '../preset.rules.ts';
import type { UnitTreeNode } from '../unit.rules.ts';
import { functionWords, kindWords, nameIn } from '../unit-words.pages.tsx';
import { type Branch, branchesOf, type UnitFilter } from './unit-search.rules.ts';

export interface UnitTreeModel {
  readonly day: Day;
  /** the day is not the one of the business clock, so links carry it on */
  readonly chosen: boolean;
  readonly dayWrong: string | null;
  readonly filter: UnitFilter;
  /** offers the comparison with the preset */
  readonly administers: boolean;
  readonly tree: readonly UnitTreeNode[];
  readonly functionsOf: ReadonlyMap<string, readonly string[]>;
}

export const UnitTreePage = ({ t, model }: { t: Translate; model: UnitTreeModel }) => {
  const { filter, day } = model;
  const searching = filter.q !== '' || filter.kind !== '';
  const params = { q: filter.q, kind: filter.kind, day: model.chosen ? formatDay(day) : '' };
  return (
    <>
      <FilterBar
        t={t}
        query={{ path: unitPaths.tree(), params }}
        active={Object.values(params).filter(Boolean).length}
        keep={[]}
      >
        <TextField
          name="q"
          type="search"
          label={t('units.filter.q')}
          hint={t('units.filter.q.hint')}
          value={filter.q}
        />
        <SelectField
          name="kind"
          label={t('units.filter.kind')}
          blank={t('units.filter.kind.all')}
          value={filter.kind}
          choices={UNIT_KINDS.map((kind) => ({ value: kind, label: kindWords(t, kind) }))}
        />
        <DayField t={t} name="day" label={t('units.filter.day')} value={model.dayWrong ?? formatDay(day)} />
      </FilterBar>
      {model.dayWrong !== null && <Callout tone="gold">{t('units.filter.day.wrong', { day: formatDay(day) })}</Callout>}
      {model.tree.length === 0 ? (
        <EmptyState title={t('units.empty')}>{t('units.empty.text')}</EmptyState>
      ) : (
        <UnitTree label={t('units.tree')} nodes={model.tree.map((unit) => nodeOf(t, model, unit, searching, true))} />
      )}
      <DownloadLinks t={t} xlsx={unitPaths.treeSheet(params)} />
      {model.administers && (
        <p>
          <a href={unitPaths.preset}>{t('unitPreset.title')}</a>
        </p>
      )}
    </>
  );
};

function nodeOf(t: Translate, model: UnitTreeModel, unit: UnitTreeNode, searching: boolean, top: boolean): TreeNode {
  const held = (model.functionsOf.get(unit.id) ?? []).map((name) => functionWords(t, name));
  const note = [...(unit.inLine || top ? [] : [t('units.outsideLine')]), ...held].join(' · ');
  return {
    id: unit.id,
    label: nameIn(t, unit),
    href: unitPaths.unit(unit.id, model.chosen ? formatDay(model.day) : undefined),
    note: note || undefined,
    open: searching || (top && unit.inLine),
    children: branchesOf(unit.children).map((branch) => branchNode(t, model, branch, unit.id, searching)),
  };
}

const branchNode = (
  t: Translate,
  model: UnitTreeModel,
  branch: Branch,
  parentId: string,
  searching: boolean,
): TreeNode =>
  'unit' in branch
    ? nodeOf(t, model, branch.unit, searching, false)
    : {
        id: `${parentId}-${branch.kind}`,
        label: t('units.group', { kind: kindWords(t, branch.kind), count: branch.units.length }),
        open: searching,
        children: branch.units.map((unit) => nodeOf(t, model, unit, searching, false)),
      };
