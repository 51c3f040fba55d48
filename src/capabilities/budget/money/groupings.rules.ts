/** What money can be added up by. */
export const GROUPINGS = ['source', 'unit', 'task-group', 'tag'] as const;
export type Grouping = (typeof GROUPINGS)[number];
