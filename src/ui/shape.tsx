import type { Tone } from './tone.ts';

/** A status is told by a word, a shape and a colour; the shape is what survives a photocopy. */
export type Shape = 'check' | 'triangle' | 'clock' | 'circle' | 'arrow' | 'half' | 'dash' | 'dot';

const PATHS: Readonly<Record<Shape, string>> = {
  check: 'M2.2 6.4 4.9 9.1 9.9 3.2',
  triangle: 'M6 1.6 11 10.4H1Z',
  clock: 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM6 3.2V6h2.2',
  circle: 'M6 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z',
  arrow: 'M1.5 6h8.6M6.8 2.7 10.2 6 6.8 9.3',
  half: 'M6 1.6a4.4 4.4 0 1 0 0 8.8ZM6 1.6a4.4 4.4 0 0 1 0 8.8',
  dash: 'M2 6h8',
  dot: 'M6 3.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
};

const SHAPES = Object.keys(PATHS) as Shape[];

export const SHAPE_OF_TONE: Readonly<Record<Tone, Shape>> = {
  forest: 'check',
  brocade: 'triangle',
  gold: 'clock',
  sky: 'arrow',
  neutral: 'circle',
};

/** Drawn in the colour of the text beside it; never the only carrier of a meaning. */
export const ShapeIcon = ({ shape }: { shape: Shape }) => (
  <svg class={`shape shape-${shape}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    <path d={PATHS[shape]} />
  </svg>
);

/** The shapes once per page, for pictures that repeat them a thousand times with `<use>`. */
export const ShapeSymbols = () => (
  <svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false">
    {SHAPES.map((shape) => (
      <symbol id={`shape-${shape}`} class={`shape-${shape}`} viewBox="0 0 12 12">
        <path d={PATHS[shape]} />
      </symbol>
    ))}
  </svg>
);
