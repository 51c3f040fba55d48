import type { PostKind } from '../../../kernel/actor.ts';
import { type Day, parseDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { invalid, ok, type Result } from '../../../kernel/result.ts';
import type { WantedPost } from './fill-post.ts';

interface Typed {
  text(name: string): string;
}

type Problems = Record<string, string>;

/** Reads the fields one by one and gives either all values or everything that is wrong. */
export function readFields<Value>(read: (problems: Problems) => Value): Result<Value> {
  const problems: Problems = {};
  const value = read(problems);
  return Object.keys(problems).length > 0 ? invalid(problems) : ok(value);
}

const REQUIRED = 'account.admin.required';

export function wordsIn(typed: Typed, name: string, problems: Problems): string {
  const text = typed.text(name).slice(0, 500);
  if (!text) problems[name] = REQUIRED;
  return text;
}

export function dayIn(typed: Typed, name: string, problems: Problems): Day {
  const day = parseDay(typed.text(name));
  if (!day) problems[name] = typed.text(name) ? 'account.admin.dayWrong' : REQUIRED;
  return day as Day;
}

const KINDS: readonly string[] = ['head', 'deputy', 'officer', 'clerk', 'administrator'];

/** A vacant post that was chosen, or the unit, kind and title of a new one. */
export function postIn(typed: Typed, problems: Problems): WantedPost {
  const postId = parseId(typed.text('post'));
  if (postId) return { postId };
  const unitId = parseId(typed.text('unit'));
  const kind = typed.text('kind');
  const title = wordsIn(typed, 'title', problems);
  if (!unitId) problems.unit = REQUIRED;
  if (!KINDS.includes(kind)) problems.kind = REQUIRED;
  return { unitId: unitId as NonNullable<typeof unitId>, kind: kind as PostKind, title };
}
