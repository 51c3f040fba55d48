import type { ReadLine } from './reading.rules.ts';
import type { ReviewProps } from './review.pages.tsx';
import { ReviewLine } from './review-line.pages.tsx';

/** The lines of a page under what they ask of the reader. */
export const ReviewGroups = (props: ReviewProps & { lines: readonly ReadLine[]; reads: boolean }) => (
  <>
    {GROUPS.map((group) => (
      <Group
        {...props}
        title={props.t(`plan.review.group.${group}`)}
        lines={props.lines.filter((line) => groupOf(line) === group)}
      />
    ))}
  </>
);

const GROUPS = ['news', 'waiting', 'away', 'approved'] as const;

/** What this person did not see stands first, whatever became of it. */
function groupOf(line: ReadLine): (typeof GROUPS)[number] {
  if (line.news && line.news !== 'removed') return 'news';
  if (line.standing === 'waiting' || line.standing === 'approved') return line.standing;
  return 'away';
}

const Group = (props: ReviewProps & { title: string; lines: readonly ReadLine[]; reads: boolean }) =>
  props.lines.length === 0 ? null : (
    <>
      <h2>{props.title}</h2>
      {props.lines.map((line) => (
        <ReviewLine {...props} line={line} />
      ))}
    </>
  );
