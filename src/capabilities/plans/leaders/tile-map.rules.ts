import type { Id } from '../../../kernel/ids.ts';
import type { LocalityPlace } from './tile-map.store.ts';

export interface TileMap<Tile> {
  /** row by row; null where nothing stands */
  readonly rows: readonly (readonly (Tile | null)[])[];
  /** localities without a place, or whose place is taken */
  readonly rest: readonly Tile[];
  /** a place of the picture that nobody has verified */
  readonly unverified: boolean;
}

/** Wider is no picture any more. */
const WIDEST = 12;

/** Localities in their places; without places there is no picture, and all of them stand in the list. */
export function tileMap<Tile extends Pick<LocalityPlace, 'tile' | 'mark'> & { readonly unitId: Id }>(
  tiles: readonly Tile[],
): TileMap<Tile> {
  const rows: (Tile | null)[][] = [];
  const rest: Tile[] = [];
  for (const tile of tiles) {
    const [row = 0, column = 0] = (tile.tile ?? '').split(',').map(Number);
    const free = row >= 1 && column >= 1 && row <= 2 * WIDEST && column <= WIDEST && !rows[row - 1]?.[column - 1];
    if (!free) {
      rest.push(tile);
      continue;
    }
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] as (Tile | null)[];
    while (line.length < column) line.push(null);
    line[column - 1] = tile;
  }
  const width = Math.max(0, ...rows.map((line) => line.length));
  return {
    rows: rows.map((line) => [...line, ...new Array<null>(width - line.length).fill(null)]),
    rest,
    unverified: tiles.some(({ mark }) => mark === 'U'),
  };
}
