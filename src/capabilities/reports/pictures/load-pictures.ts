import { type Day, yearOf } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { actorOf, type View } from '../../../platform/change.ts';
import { type TileMap, tileMap } from '../../plans/index.ts';
import { type CodeChoices, listCodeChoices } from '../../rulebook/index.ts';
import { type DutyCover, listDutyCover, listPictureChoices, type PictureChoices } from './duty-cover.store.ts';
import {
  countByDay,
  countByLocality,
  countByValue,
  type LocalityCount,
  type PictureScope,
  type ValueCount,
} from './picture.store.ts';
import { type DayCount, type PictureFilter, readPictureFilter } from './picture-filter.rules.ts';
import type { Picture } from './pictures.paths.ts';

/** More rows are no picture any more; the file has all. */
const ROWS = 40;
const ALL = 100_000;
/** Lists whose names stand in pictures of languages and countries. */
export const NAMED = ['languages', 'press-languages', 'countries'] as const;

export interface PicturesModel {
  readonly today: Day;
  readonly filter: PictureFilter;
  readonly choices: PictureChoices;
  readonly lists: Readonly<Record<'activity-kinds' | (typeof NAMED)[number], CodeChoices>>;
  readonly days: readonly DayCount[];
  readonly before: readonly DayCount[];
  readonly languages: readonly ValueCount[];
  readonly countries: readonly ValueCount[];
  readonly localities: readonly LocalityCount[];
  readonly tiles: TileMap<LocalityCount>;
  readonly duties: readonly DutyCover[];
  /** there are more units than the map shows */
  readonly more: boolean;
}

export const pictureScope = (view: View, query: URLSearchParams): PictureScope => ({
  actor: actorOf(view),
  today: view.today,
  filter: readPictureFilter(query, yearOf(view.today)),
});

/** Everything on the page, in a fixed number of queries. */
export async function loadPictures(view: View, query: URLSearchParams): Promise<PicturesModel> {
  const { tx, today } = view;
  const scope = pictureScope(view, query);
  const { filter } = scope;
  const duties = await listDutyCover(tx, scope, ROWS + 1);
  const units = [...new Set(duties.map(({ unitId }) => unitId))];
  const shown = new Set<Id>(units.slice(0, ROWS));
  const localities = await countByLocality(tx, scope);
  return {
    today,
    filter,
    choices: await listPictureChoices(tx, scope),
    lists: await listCodeChoices(tx, ['activity-kinds', ...NAMED], today),
    days: await countByDay(tx, scope, filter.year),
    before: await countByDay(tx, scope, filter.year - 1),
    languages: await countByValue(tx, scope, 'languages'),
    countries: await countByValue(tx, scope, 'countries'),
    localities,
    tiles: tileMap(localities),
    duties: duties.filter(({ unitId }) => shown.has(unitId)),
    more: units.length > ROWS,
  };
}

/** The rows of one picture, all of them: what the page draws and the file holds come from the same question. */
export interface PictureRows {
  readonly days: readonly DayCount[];
  readonly languages: readonly ValueCount[];
  readonly countries: readonly ValueCount[];
  readonly localities: readonly LocalityCount[];
  readonly duties: readonly DutyCover[];
}

export async function loadPicture<P extends Picture>(
  view: View,
  picture: P,
  query: URLSearchParams,
): Promise<PictureRows[P]> {
  const { tx } = view;
  const scope = pictureScope(view, query);
  const load: { readonly [Q in Picture]: () => Promise<PictureRows[Q]> } = {
    days: () => countByDay(tx, scope, scope.filter.year),
    languages: () => countByValue(tx, scope, 'languages'),
    countries: () => countByValue(tx, scope, 'countries'),
    localities: () => countByLocality(tx, scope),
    duties: () => listDutyCover(tx, scope, ALL),
  };
  return load[picture]();
}
