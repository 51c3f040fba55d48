import { yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { parseId } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { listUnitLabels, type UnitLabel } from '../../organisations/index.ts';
import { listCodeChoices } from '../../rulebook/index.ts';
import { mayCheckItem, mayGroup, seesAllCoverage } from './coverage.policy.ts';
import {
  type CoverageCell,
  type CoverageCounts,
  type CoverageFilter,
  countByMonth,
  countCopies,
  countItems,
  firstYear,
  type ListedItem,
  listItems,
  listOutlets,
} from './coverage-list.store.ts';
import { COVERAGE_LISTS, type CoverageLists } from './coverage-words.rules.ts';

export interface CoverageListModel {
  readonly rows: readonly (ListedItem & {
    readonly unit: string;
    readonly mayGroup: boolean;
    readonly mayCheck: boolean;
  })[];
  readonly counts: CoverageCounts & { readonly rows: number };
  readonly lists: CoverageLists;
  readonly outlets: readonly string[];
  readonly filter: CoverageFilter;
  readonly page: number;
  readonly seesAll: boolean;
}

const PAGE = 50;
/** Of a sheet; beyond it one asks for a year. */
export const MOST_ROWS = 50_000;

/** A page of the items that the filter holds, within what the reader sees; a fixed number of queries. */
export async function loadCoverage(
  view: View,
  filter: CoverageFilter,
  page: number,
  size = PAGE,
): Promise<CoverageListModel> {
  const actor = actorOf(view);
  const items = await listItems(view.tx, filter, { offset: (page - 1) * size, limit: size });
  const counts = await countItems(view.tx, filter);
  const copies = await countCopies(view.tx, [...new Set(items.map((item) => item.storyId))]);
  const units = await unitNames(
    view,
    items.map((item) => item.unitId),
  );
  return {
    rows: items.map((item) => ({
      ...item,
      copies: copies.get(item.storyId) ?? 1,
      unit: units.get(item.unitId)?.shortName ?? '',
      mayGroup: mayGroup(actor, item),
      mayCheck: mayCheckItem(actor, item),
    })),
    counts,
    lists: await listCodeChoices(view.tx, COVERAGE_LISTS, view.today),
    outlets: await listOutlets(view.tx, filter.onlyUnit),
    filter,
    page,
    seesAll: seesAllCoverage(actor),
  };
}

export const unitNames = (view: View, ids: readonly Id[]): Promise<Map<Id, UnitLabel>> =>
  listUnitLabels(view.tx, [...new Set(ids)], view.today);

export interface CoveragePicturesModel {
  readonly cells: Readonly<Record<'language' | 'country', readonly CoverageCell[]>>;
  readonly counts: CoverageCounts;
  readonly lists: CoverageLists;
  readonly filter: CoverageFilter;
  /** from this year back to the first of which there is an item */
  readonly years: readonly string[];
}

/** One year: the one asked for, else that of the business day. */
export async function loadCoveragePictures(view: View, asked: CoverageFilter): Promise<CoveragePicturesModel> {
  const filter = { ...asked, time: asked.time.slice(0, 4) || view.today.slice(0, 4) };
  const [now, first] = [yearOf(view.today), await firstYear(view.tx, filter.onlyUnit)];
  return {
    years: Array.from({ length: Math.max(1, now - (first ?? now) + 1) }, (_, at) => String(now - at)),
    cells: {
      language: await countByMonth(view.tx, filter, 'language'),
      country: await countByMonth(view.tx, filter, 'country'),
    },
    counts: await countItems(view.tx, filter),
    lists: await listCodeChoices(view.tx, COVERAGE_LISTS, view.today),
    filter,
  };
}

/** The filter of an address, within what this reader sees. */
export function filterOf(view: View, query: URLSearchParams): CoverageFilter {
  const actor = actorOf(view);
  const text = (name: string): string => (query.get(name) ?? '').slice(0, 200);
  const level = text('level');
  return {
    onlyUnit: seesAllCoverage(actor) ? null : actor.unitId,
    q: text('q'),
    outlet: text('outlet'),
    country: text('country'),
    language: text('language'),
    time: /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text('time')) ? text('time') : '',
    unitId: parseId(text('unit')),
    activityId: parseId(text('activity')),
    storyId: parseId(text('story')),
    level: level === 'recorded' || level === 'checked' || level === 'stated' || level === 'withdrawn' ? level : '',
  };
}
