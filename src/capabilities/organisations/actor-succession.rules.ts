import type { Day } from '../../kernel/day.ts';
import { type ActorDirectory, type ActorResolution, resolveIn } from './actor-resolution.rules.ts';

/** Who took over from a unit, and since when; one to many is allowed. */
export interface Succession {
  readonly predecessor: string;
  readonly successors: readonly string[];
  readonly effectiveOn: Day;
}

/**
 * For a document older than a reorganisation: names that mean nothing today are looked up among the
 * units of its time, and whoever took over from those is meant. Several successors of one unit need a person's choice.
 * @param today the directory that left names unresolved; only its units can be meant
 * @param earlier the directory of the document's time
 */
export function resolveSuccessors(
  resolution: ActorResolution,
  today: ActorDirectory,
  earlier: ActorDirectory,
  successions: readonly Succession[],
  day: Day,
): ActorResolution {
  const existing = new Set(today.units.map((unit) => unit.code));
  const tookOver = new Map(
    successions
      .filter((each) => each.effectiveOn <= day)
      .map((each) => [each.predecessor, each.successors.filter((code) => existing.has(code))]),
  );
  const found = resolveIn(earlier, resolution.unresolved).because.flatMap((actor) => {
    const heirs = actor.unitCodes.map((code) => tookOver.get(code) ?? []);
    const unitCodes = [...new Set(heirs.flat())];
    const needsChoice = actor.needsChoice || heirs.some((codes) => codes.length > 1);
    return unitCodes.length > 0 ? [{ ...actor, unitCodes, needsChoice, via: 'successors' as const }] : [];
  });
  const named = new Set(found.map((actor) => actor.name));
  return {
    unitCodes: [...new Set([...resolution.unitCodes, ...found.flatMap((actor) => actor.unitCodes)])],
    because: [...resolution.because, ...found],
    unresolved: resolution.unresolved.filter((name) => !named.has(name)),
  };
}
