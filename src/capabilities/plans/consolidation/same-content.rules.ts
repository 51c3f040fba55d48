import type { LineContent } from '../lines/line.rules.ts';

/** Whether two contents say the same, whatever the order in which their parts were written. */
export const sameContent = (one: LineContent, other: LineContent): boolean => canonical(one) === canonical(other);

const canonical = (content: LineContent): string =>
  JSON.stringify(content, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
