import type { Id } from '../../../kernel/ids.ts';
import type { LineContent } from '../lines/line.rules.ts';

/** How a line stands for one reader. `news`: what they did not see yet. */
export interface ReadLine {
  readonly id: Id;
  readonly number: number;
  readonly revisionId: Id;
  readonly content: LineContent;
  /** what this person saw last, where it was something else */
  readonly before: LineContent | null;
  readonly news: 'new' | 'changed' | 'removed' | null;
  readonly standing: 'waiting' | 'approved' | 'returned' | 'removed';
  /** what was asked for last, while the line is away */
  readonly message: string | null;
}

export interface Reading {
  readonly sent: readonly {
    readonly id: Id;
    readonly position: number;
    readonly state: string;
    readonly sentRevisionId: Id;
  }[];
  readonly seen: ReadonlyMap<Id, Id>;
  readonly contents: ReadonlyMap<Id, LineContent>;
  readonly approved: ReadonlySet<Id>;
  /** newest first */
  readonly returns: readonly { readonly lineId: Id; readonly message: string }[];
}

const RANKS = { waiting: 1, removed: 2, returned: 3, approved: 4 } as const;

/** What changed since the person looked stands first, then what waits for them, each in the order of the plan. */
export function readLines(reading: Reading): ReadLine[] {
  const lines = reading.sent.flatMap((line, index): ReadLine[] => {
    const content = reading.contents.get(line.sentRevisionId);
    if (!content) return [];
    const seenId = reading.seen.get(line.id);
    const standing = standingOf(reading, line);
    const news = newsOf(seenId, line);
    const away = standing === 'returned';
    return [
      {
        id: line.id,
        number: index + 1,
        revisionId: line.sentRevisionId,
        content,
        before: news === 'changed' && seenId ? (reading.contents.get(seenId) ?? null) : null,
        news,
        standing,
        message: away ? (reading.returns.find((each) => each.lineId === line.id)?.message ?? null) : null,
      },
    ];
  });
  const rank = (line: ReadLine): number => (line.news && line.news !== 'removed' ? 0 : RANKS[line.standing]);
  return lines.sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

function standingOf({ approved }: Reading, line: Reading['sent'][number]): ReadLine['standing'] {
  if (line.state === 'removed') return 'removed';
  if (line.state !== 'locked') return 'returned';
  return approved.has(line.id) ? 'approved' : 'waiting';
}

function newsOf(seenId: Id | undefined, line: Reading['sent'][number]): ReadLine['news'] {
  if (line.state === 'removed') return seenId ? 'removed' : null;
  if (seenId === undefined) return 'new';
  return seenId === line.sentRevisionId ? null : 'changed';
}
