/** One thing measured beside its baseline, in turn, so that a busy machine slows both. */
export interface Measured {
  readonly name: string;
  readonly baseline: string;
  /** milliseconds of each round */
  readonly times: readonly number[];
  readonly baselineTimes: readonly number[];
  /** what one round of the work reads; speed is printed where it is given */
  readonly bytes?: number;
}

type Work = () => unknown;

/** Runs work and baseline alternately, after two rounds that do not count. */
export async function inTurn(
  name: string,
  work: Work,
  baseline: { readonly name: string; readonly work: Work },
  rounds = 15,
  bytes?: number,
): Promise<Measured> {
  const times: number[] = [];
  const baselineTimes: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const one = await timed(baseline.work);
    const two = await timed(work);
    if (round < 0) continue;
    baselineTimes.push(one);
    times.push(two);
  }
  return { name, baseline: baseline.name, times, baselineTimes, ...(bytes === undefined ? {} : { bytes }) };
}

async function timed(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function printRatios(all: readonly Measured[]): void {
  for (const each of all) {
    const ratios = each.times.map((time, round) => time / (each.baselineTimes[round] ?? time));
    const words = [
      each.name,
      `${median(each.times).toFixed(1)} ms`,
      ...(each.bytes === undefined ? [] : [`${(each.bytes / 1e3 / median(each.times)).toFixed(2)} MB/s`]),
      `${median(ratios).toFixed(2)} × ${each.baseline} (${median(each.baselineTimes).toFixed(1)} ms)`,
    ];
    process.stdout.write(`${words.join(' · ')}\n`);
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
