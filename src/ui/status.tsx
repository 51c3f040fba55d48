import type { Child } from 'hono/jsx';
import { SHAPE_OF_TONE, type Shape, ShapeIcon } from './shape.tsx';
import type { Tone } from './tone.ts';

export interface StatusTagProps {
  tone: Tone;
  /** Defaults to the shape of the tone; give another where two states share a tone. */
  shape?: Shape;
  /** The word: "đã xác nhận", "còn 9 ngày", "quá hạn 3 ngày". */
  children: Child;
}

/** A status as word, shape and colour together. */
export const StatusTag = ({ tone, shape, children }: StatusTagProps) => (
  <span class={`status tone-${tone}`}>
    <ShapeIcon shape={shape ?? SHAPE_OF_TONE[tone]} />
    <span>{children}</span>
  </span>
);
