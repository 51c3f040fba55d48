import type { Id } from '../../../../kernel/ids.ts';
import type { Say } from './finding.rules.ts';
import type { CodeColumn, Lookups } from './lookups.rules.ts';

/** A code by its code or name. @returns undefined when it was not understood, which is then said */
export function codeOf(text: string, column: CodeColumn, { codes }: Lookups, say: Say): string | undefined {
  const found = codes[column].find(text);
  if (found) return found.value;
  const near = codes[column].nearest(text);
  if (near) say('error', 'unknown-code-near', { near });
  else say('error', 'unknown-code');
  return undefined;
}

/** Several codes in one cell; undefined when one of them was not understood. */
export function codesOf(text: string, column: CodeColumn, lookups: Lookups, say: Say): string[] | undefined {
  const parts = pieces(text, /[,;\n/]/);
  const codes = parts.map((part) => codeOf(part, column, lookups, say));
  return codes.includes(undefined) ? undefined : [...new Set(codes as string[])];
}

export interface NamedUnit {
  readonly id: Id | null;
  readonly name: string;
}

/**
 * A unit by any of its names. A body that the register does not know may be named too; a name one letter beside a known
 * one, or of a unit that ended, is asked about.
 */
export function unitOf(text: string, { units, ended }: Lookups, say: Say): NamedUnit | undefined {
  const found = units.find(text);
  if (found) return { id: found.value, name: found.name };
  const over = ended.find(text);
  if (over) {
    const { since, successors } = over.value;
    if (successors.length > 0) say('error', 'ended-unit', { since, successors: successors.join('; ') });
    else say('error', 'ended-unit-alone', { since });
    return undefined;
  }
  const near = units.nearest(text);
  if (near && isNear(text, near)) {
    say('error', 'near-unit', { near });
    return undefined;
  }
  say('note', 'unknown-unit');
  return { id: null, name: text };
}

/** Names of offices share most of their letters: only a slip of the pen is taken for one. */
const isNear = (text: string, near: string): boolean => Math.abs(text.length - near.length) <= 2;

/** Units in one cell, as they are called there; one per line or with ";" between, commas where every piece is known. */
export function unitsOf(text: string, lookups: Lookups, say: Say): string[] | undefined {
  const parts = pieces(text, /[;\n]/).flatMap((part) => byCommas(part, lookups));
  const found = parts.map((part) => unitOf(part, lookups, say));
  return found.includes(undefined) ? undefined : [...new Set(parts)];
}

/** "Sở Tài chính, Sở Văn hóa, Thể thao và Du lịch": from the left the longest piece that is a unit. */
function byCommas(part: string, { units, ended }: Lookups): string[] {
  const known = (text: string) => units.find(text) ?? ended.find(text);
  if (!part.includes(',') || known(part)) return [part];
  const segments = part.split(',').map((segment) => segment.trim());
  const taken: string[] = [];
  for (let at = 0; at < segments.length; ) {
    let end = segments.length;
    while (end > at && !known(segments.slice(at, end).join(', '))) end -= 1;
    if (end === at) return [part];
    taken.push(segments.slice(at, end).join(', '));
    at = end;
  }
  return taken;
}

export const pieces = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
