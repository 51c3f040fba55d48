import type { Tone } from './tone.ts';

/** A status is told by a word, a shape and a colour; the shape is what survives a photocopy. */
export type Shape = 'check' | 'triangle' | 'clock' | 'circle' | 'arrow' | 'half' | 'dash' | 'dot';

const CIRCLE = 'M6 1.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8Z';

/** What is drawn as a line, and what is filled. */
const DRAWINGS: Readonly<Record<Shape, { line?: string; solid?: string }>> = {
  check: { line: 'M2.2 6.4 4.9 9.1 9.9 3.2' },
  triangle: { line: 'M6 1.8 10.8 10.2H1.2Z', solid: 'M6 1.8 10.8 10.2H1.2Z' },
  clock: { line: 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM6 3.2V6h2.2' },
  circle: { line: CIRCLE },
  arrow: { line: 'M1.5 6h8.6M6.8 2.7 10.2 6 6.8 9.3' },
  half: { line: CIRCLE, solid: 'M6 1.6a4.4 4.4 0 1 0 0 8.8Z' },
  dash: { line: 'M2 6h8' },
  dot: { solid: 'M6 3.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z' },
};

const SHAPES = Object.keys(DRAWINGS) as Shape[];

export const SHAPE_OF_TONE: Readonly<Record<Tone, Shape>> = {
  forest: 'check',
  brocade: 'triangle',
  gold: 'clock',
  sky: 'arrow',
  neutral: 'circle',
};

/** Drawn in the colour of the text beside it; never the only carrier of a meaning. */
export const ShapeIcon = ({ shape }: { shape: Shape }) => (
  <svg class="shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    <Drawing shape={shape} />
  </svg>
);

/** The shapes once per page, for pictures that repeat them a thousand times with `<use>`. */
export const ShapeSymbols = () => (
  <svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false">
    {SHAPES.map((shape) => (
      <symbol id={`shape-${shape}`} viewBox="0 0 12 12">
        <Drawing shape={shape} />
      </symbol>
    ))}
  </svg>
);

const Drawing = ({ shape }: { shape: Shape }) => {
  const { line, solid } = DRAWINGS[shape];
  return (
    <>
      {solid && <path class="shape-solid" d={solid} />}
      {line && <path d={line} />}
    </>
  );
};
