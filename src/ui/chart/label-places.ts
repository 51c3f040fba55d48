export interface FlagWish {
  /** Where the pole stands, in the units of the picture. */
  readonly at: number;
  /** How long the words are. */
  readonly width: number;
}

export interface FlagPlace {
  /** Which side of the pole the words are on: the left only where the right edge is too near. */
  readonly side: 'start' | 'end';
  /** 0 is the lane nearest to the band. */
  readonly lane: number;
}

interface Flag extends FlagPlace {
  readonly at: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Words as flags on poles, in as many lanes as they need, so that no two flags touch. From the right to the left,
 * because a pole may pass behind no flag of a later day; where that cannot be kept the words hide the pole.
 */
export function placeFlags(wishes: readonly FlagWish[], width: number, gap: number): FlagPlace[] {
  const placed: Flag[] = [];
  for (const wish of wishes.toReversed()) {
    const side = wish.at + wish.width + gap <= width ? 'start' : 'end';
    const left = side === 'start' ? wish.at : wish.at - wish.width;
    const flag = { at: wish.at, side, left, right: left + wish.width } as const;
    const lanes = wishes.map((_, lane) => ({ ...flag, lane }));
    const apart = lanes.filter((lane) => placed.every((other) => !touches(lane, other, gap)));
    const clear = apart.find((lane) => placed.every((other) => !crosses(lane, other) && !crosses(other, lane)));
    placed.push(clear ?? apart[0] ?? { ...flag, lane: placed.length });
  }
  return placed.toReversed().map(({ side, lane }) => ({ side, lane }));
}

const touches = (a: Flag, b: Flag, gap: number) =>
  a.lane === b.lane && a.left < b.right + gap && b.left < a.right + gap;

/** True when the pole of one runs through the words of the other. */
const crosses = (pole: Flag, words: Flag) => pole.lane > words.lane && pole.at > words.left && pole.at < words.right;

/** Keeps the order and moves each down just as far as it must, so that lines of text do not lie on each other. */
export function pushDown(wishes: readonly number[], step: number): number[] {
  const places: number[] = [];
  for (const wish of wishes) places.push(Math.max(wish, (places.at(-1) ?? Number.NEGATIVE_INFINITY) + step));
  return places;
}

/** Generous estimate of how wide words are drawn at 12 px in the product's face: no server can measure. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\p{Lu}mwM%]/u.test(sign) ? 8.6 : /[\siltfj.,:/]/u.test(sign) ? 4 : 6.9), 0);
