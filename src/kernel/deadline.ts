/** The kinds of deadlines that documents state; compiler, forms and due dates name them alike. */
export const DEADLINE_KINDS = [
  'none',
  'date',
  'period',
  'recurring',
  'ongoing',
  'prompt',
  'urgent',
  'as_prescribed',
  'relative',
  'conditional',
  'on_demand',
  'multiple',
] as const;
export const DEADLINE_BOUNDS = ['before', 'by', 'on', 'in', 'from', 'end', 'after'] as const;
export const FREQUENCIES = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semiannual',
  'yearly',
  'five_yearly',
  'unspecified',
] as const;

export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
export type DeadlineBound = (typeof DEADLINE_BOUNDS)[number];
export type Frequency = (typeof FREQUENCIES)[number];
