import { decision, directive } from './clean-orders.fixtures.ts';
import { conclusion, plan } from './clean-plans.fixtures.ts';

/** Invented documents without a fault, in four layouts: a rule that speaks on one of them is wrong. */
export const cleanDocuments = { directive, decision, plan, conclusion } as const;
