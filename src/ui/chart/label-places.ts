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
 * Words as flags on poles, in as many lanes as they need, so that no two flags touch. Words to the right of their pole
 * are placed from the last day to the first, words to the left (near the right edge) from the first to the last: so a
 * pole passes through no other words wherever that is possible; where it is not, the words hide the pole.
 */
export function placeFlags(wishes: readonly FlagWish[], width: number, gap: number): FlagPlace[] {
  const sides = wishes.map((wish) => (wish.at + wish.width + gap <= width ? 'start' : 'end'));
  const order = [...wishes.keys()];
  const placed = new Map<number, Flag>();
  for (const index of [
    ...order.filter((each) => sides[each] === 'end'),
    ...order.filter((each) => sides[each] === 'start').reverse(),
  ]) {
    const wish = wishes[index];
    if (wish) placed.set(index, placeOne(wish, sides[index] ?? 'start', [...placed.values()], gap));
  }
  return order.flatMap((index) => placed.get(index) ?? []);
}

function placeOne(wish: FlagWish, side: 'start' | 'end', placed: readonly Flag[], gap: number): Flag {
  const left = side === 'start' ? wish.at : wish.at - wish.width;
  const lanes = Array.from(
    { length: placed.length + 1 },
    (_, lane): Flag => ({
      at: wish.at,
      side,
      left,
      right: left + wish.width,
      lane,
    }),
  );
  const apart = lanes.filter((flag) => placed.every((other) => !touches(flag, other, gap)));
  const clear = apart.find((flag) => placed.every((other) => !crosses(flag, other) && !crosses(other, flag)));
  const flag = clear ?? apart[0];
  if (!flag) throw new Error('a further lane is always free');
  return flag;
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
