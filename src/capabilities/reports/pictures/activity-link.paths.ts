import { activityPaths } from '../../activities/activities.paths.ts';

/** The activities of a year behind a number. */
export const activitiesOf = (year: number, more: Readonly<Record<string, string>>): string =>
  `${activityPaths.hub}?${new URLSearchParams({ from: `01/01/${year}`, to: `31/12/${year}`, ...more })}`;
