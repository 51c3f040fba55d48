/** The lists of the rulebook from which a line takes codes. */
export const CODE_LISTS = [
  'plan-task-groups',
  'channels',
  'information-kinds',
  'languages',
  'sibling-plans',
  'funding-sources',
] as const;

export type CodeList = (typeof CODE_LISTS)[number];
