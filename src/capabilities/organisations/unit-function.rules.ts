/**
 * The functions of practice that a unit may hold. An exclusive one is held by one unit at a time in the province:
 * routes and duties ask "who is it today" and need one answer.
 */
export const FUNCTIONS = {
  approver: { exclusive: true },
  'standing-body': { exclusive: true },
  'ppc-office': { exclusive: true },
  'finance-body': { exclusive: true },
  'personnel-body': { exclusive: true },
  'line-ministry': { exclusive: false },
  'press-desk': { exclusive: false },
  'portal-editor': { exclusive: false },
  'secrecy-reviewer': { exclusive: false },
  'standing-adviser': { exclusive: false },
  'digital-body': { exclusive: false },
  'investment-promotion': { exclusive: false },
  'legal-body': { exclusive: false },
  'executing-body': { exclusive: false },
} as const satisfies Record<string, { exclusive: boolean }>;

export type FunctionName = keyof typeof FUNCTIONS;

export const FUNCTION_NAMES = Object.keys(FUNCTIONS) as FunctionName[];

export const isFunctionName = (text: string): text is FunctionName => Object.hasOwn(FUNCTIONS, text);

/** A function that a newer preset brings and this version does not know yet is held by whoever it names. */
export const isExclusive = (name: string): boolean => isFunctionName(name) && FUNCTIONS[name].exclusive;
