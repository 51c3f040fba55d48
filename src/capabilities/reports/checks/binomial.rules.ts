/**
 * The chance that at least `hits` of `tries` succeed when each does with `chance`: summed exactly, in logarithms so that
 * nothing underflows.
 */
export function chanceOfAtLeast(hits: number, tries: number, chance: number): number {
  if (hits <= 0) return 1;
  let term = tries * Math.log1p(-chance);
  let sum = 0;
  for (let k = 0; k <= tries; k += 1) {
    if (k >= hits) sum += Math.exp(term);
    term += Math.log(tries - k) - Math.log(k + 1) + Math.log(chance) - Math.log1p(-chance);
  }
  return Math.min(1, sum);
}
