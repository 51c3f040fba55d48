import type { Day } from '../../kernel/day.ts';
import type { ActorMatch, ResolvableGroup, ResolvableUnit } from './actor.rules.ts';
import { type ActorDirectory, actorDirectory, lookUp } from './actor-directory.rules.ts';
import { nameWords, withoutTitle } from './actor-name.rules.ts';

export type { ResolvableGroup, ResolvableUnit } from './actor.rules.ts';
export { type ActorDirectory, actorDirectory } from './actor-directory.rules.ts';

/** Why a name means these units. */
export type ResolvedActor = ActorMatch & { readonly name: string };

export interface ActorResolution {
  /** every unit once, in the order in which the names first mean it */
  readonly unitCodes: readonly string[];
  readonly because: readonly ResolvedActor[];
  /** names that mean no unit that existed on the day */
  readonly unresolved: readonly string[];
}

/**
 * Finds the units that names meant on a day: by name, short name or alias; by a collective phrase;
 * else part by part ("các sở, ngành, UBND huyện Đăk Tô"). Never guesses: a name with a part that means nothing is unresolved.
 * @param addressees whom the document addresses, for "tất cả cơ quan, đơn vị được chỉ thị"
 */
export const resolveActors = (
  names: readonly string[],
  units: readonly ResolvableUnit[],
  groups: readonly ResolvableGroup[],
  day: Day,
  addressees: readonly string[] = [],
): ActorResolution => resolveIn(actorDirectory(units, groups, day), names, addressees);

/** As {@link resolveActors}, for many rows of one document. */
export function resolveIn(
  directory: ActorDirectory,
  names: readonly string[],
  addressees: readonly string[] = [],
): ActorResolution {
  const because: ResolvedActor[] = [];
  const unresolved: string[] = [];
  for (const name of names) {
    const actor = resolveName(name, directory, addressees);
    if (actor) because.push(actor);
    else unresolved.push(name);
  }
  return { unitCodes: [...new Set(because.flatMap((actor) => actor.unitCodes))], because, unresolved };
}

function resolveName(name: string, directory: ActorDirectory, addressees: readonly string[]): ResolvedActor | null {
  const words = nameWords(name);
  const untitled = withoutTitle(words);
  const whole =
    lookUp(words.join(' '), directory, addressees) ??
    (untitled ? lookUp(untitled.join(' '), directory, addressees) : null);
  if (whole) return { name, ...whole };
  const parts = inParts(untitled ?? words, directory, addressees);
  if (!parts) return null;
  return {
    name,
    unitCodes: [...new Set(parts.flatMap((part) => part.unitCodes))],
    via: 'parts',
    matched: parts.flatMap((part) => part.matched),
    needsChoice: parts.some((part) => part.needsChoice),
  };
}

/** Longest match first; every word must belong to a match. Linear in words times the longest name. */
function inParts(
  words: readonly string[],
  directory: ActorDirectory,
  addressees: readonly string[],
): ActorMatch[] | null {
  const parts: ActorMatch[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(directory.longestKey, words.length - at);
    let part: ActorMatch | null = null;
    for (; length > 0 && !part; length--) part = lookUp(words.slice(at, at + length).join(' '), directory, addressees);
    if (!part) return null;
    parts.push(part);
    at += length + 1;
  }
  return parts.length > 0 ? parts : null;
}
