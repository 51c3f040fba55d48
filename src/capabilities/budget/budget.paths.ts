import type { Id } from '../../kernel/ids.ts';

const withYear = (path: string, year?: number): string => (year ? `${path}?year=${year}` : path);
const unit = (id: string): string => `/budget/units/${id}`;

/** Money (`Kinh phí`), a part of the place "Thực hiện". */
export const budgetPaths = {
  hub: '/budget',
  ofYear: (year: number) => withYear('/budget', year),
  unitsSheet: '/budget/units.xlsx',
  /** where a unit's money stands, line by line */
  unit: (id: string, year?: number) => withYear(unit(id), year),
  unitSheet: (id: string, year?: number) => withYear(`${unit(id)}/lines.xlsx`, year),
  line: (id: string) => `/budget/lines/${id}`,
  orphans: (year?: number) => withYear('/budget/orphans', year),
  flow: (year?: number) => withYear('/budget/flow', year),
  /** XLSX, CSV and the dictionary, by `format` */
  flowData: '/budget/flow/data',

  decisions: (year?: number) => withYear('/budget/decisions', year),
  decision: (id: string) => `/budget/decisions/${id}`,
  localDecision: (unitId: string, year?: number) => withYear(`${unit(unitId)}/decisions`, year),
  allocations: '/budget/allocations',
  allocation: (id: string) => `/budget/allocations/${id}`,
  allocationAmounts: (id: string) => `/budget/allocations/${id}/amounts`,
  allocationPapers: (id: string) => `/budget/allocations/${id}/papers`,
  allocationReopening: (id: string) => `/budget/allocations/${id}/reopening`,
  allocationDecision: (id: string) => `/budget/allocations/${id}/decision`,

  distribution: (unitId: string, year?: number) => withYear(`${unit(unitId)}/distribution`, year),
  payments: (year?: number) => withYear('/budget/payments', year),
  paymentsSheet: '/budget/payments.xlsx',
  payment: (id: string) => `/budget/payments/${id}`,
  reversal: (id: string) => `/budget/payments/${id}/reversal`,
  newPayment: (unitId: string, year?: number) => withYear(`${unit(unitId)}/payments`, year),
  explanation: (unitId: string, year?: number) => withYear(`${unit(unitId)}/explanations`, year),
  settlement: (unitId: string, year?: number) => withYear(`${unit(unitId)}/settlement`, year),
  norms: '/budget/norms',
} as const;

/** An address with a line already chosen. */
export const withLine = (path: string, lineId: Id): string => `${path}${path.includes('?') ? '&' : '?'}line=${lineId}`;
