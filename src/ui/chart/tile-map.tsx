import { SHAPE_OF_TONE, ShapeIcon } from '../shape.tsx';
import type { Tone } from '../tone.ts';

export interface Tile {
  /** Short enough for a tile: "Đăk Tô". */
  label: string;
  /** "đã gửi", "quá hạn 3 ngày". */
  word: string;
  tone: Tone;
  href: string;
}

export interface TileMapProps {
  label: string;
  /** Row by row; null where nothing stands. */
  rows: readonly (readonly (Tile | null)[])[];
  /** Tiles without a place, in a list below. */
  rest: readonly Tile[];
}

/** Localities roughly where they lie, each with name, word, shape and tone; without places a list of the same tiles. */
export const TileMap = ({ label, rows, rest }: TileMapProps) => (
  <>
    {rows.length > 0 && (
      <table class="tile-map" role="presentation">
        {rows.map((row) => (
          <tr>
            {row.map((tile) => (
              <td>{tile && <OneTile tile={tile} />}</td>
            ))}
          </tr>
        ))}
      </table>
    )}
    {rest.length > 0 && (
      <ul class="tile-list" aria-label={label}>
        {rest.map((tile) => (
          <li>
            <OneTile tile={tile} />
          </li>
        ))}
      </ul>
    )}
  </>
);

const OneTile = ({ tile }: { tile: Tile }) => (
  <a class={`tile tone-${tile.tone}`} href={tile.href}>
    <strong>{tile.label}</strong>
    <span>
      <ShapeIcon shape={SHAPE_OF_TONE[tile.tone]} /> {tile.word}
    </span>
  </a>
);
