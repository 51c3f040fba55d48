/** Many at once, each waiting for the answer before asking again. */
export interface Crowd {
  readonly people: number;
  /** asked by each */
  readonly rounds: number;
  /** milliseconds between an answer and the next question; 0 is as fast as it goes */
  readonly thinks: number;
}

/** @returns the milliseconds of every answer, in no order; the first round of each does not count */
export async function timesOf(crowd: Crowd, ask: (person: number, round: number) => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  const person = async (at: number): Promise<void> => {
    await pause(Math.random() * crowd.thinks);
    for (let round = 0; round <= crowd.rounds; round += 1) {
      const start = performance.now();
      await ask(at, round);
      if (round > 0) times.push(performance.now() - start);
      await pause(crowd.thinks);
    }
  };
  await Promise.all(Array.from({ length: crowd.people }, (_, at) => person(at)));
  return times;
}

const pause = (millis: number): Promise<void> =>
  millis > 0 ? new Promise((resolve) => setTimeout(resolve, millis)) : Promise.resolve();

/** "n answers · p50 x ms · p95 y ms · longest z ms". */
export function printTimes(name: string, times: readonly number[], aim: string): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  process.stdout.write(
    `${name} · ${sorted.length} answers · p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · longest ${at(1)} ms · aim ${aim}\n`,
  );
}
