export { budgetMessages } from './budget.messages.ts';
export { budgetPaths } from './budget.paths.ts';
export { budgetRoutes } from './budget.routes.tsx';
export { type Pot, parsePot, potKey, type SixAmounts, STAGES } from './budget.rules.ts';
export { distribute, integratedAmount } from './distribution/distribute.ts';
export {
  openAllocation,
  recordAllocationDecision,
  saveAllocation,
} from './estimates/change-allocation.ts';
export { draftAllocationPapers } from './estimates/draft-allocation-papers.ts';
export { followEstimateIssue } from './estimates/follow-estimate-issue.ts';
export { recordEstimate, recordLocalEstimate } from './estimates/record-estimate.ts';
export { listFundedLines } from './money/line.store.ts';
export { type LineMoney, listMoneyGroups, moneyOfLines, sumMoney } from './money/money.store.ts';
export { settle } from './settlement/settle.ts';
export { explainOverspending } from './spending/explain-overspending.ts';
export { recordSpending } from './spending/record-spending.ts';
export { reverseSpending } from './spending/reverse-spending.ts';
export type { Payment } from './spending/spending.rules.ts';
