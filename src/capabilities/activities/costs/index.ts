/** What the demonstration needs of costs. */
export { linkSpending, unlinkSpending } from './link-spending.ts';
