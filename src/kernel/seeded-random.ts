/**
 * Reproducible randomness for simulations: the same seed gives the same numbers on every machine. Mulberry32 (Tommy
 * Ettinger, 2017): 32 bits of state, period 2³², equidistributed; never for secrets.
 * @returns a function that gives numbers in [0, 1)
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
