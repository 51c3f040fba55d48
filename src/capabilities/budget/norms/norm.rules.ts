import type { Dong } from '../../../kernel/money.ts';

/** A ceiling as the rulebook holds it (TT 35/2026/TT-BTC), applied on a day. */
export interface Norm {
  readonly ruleId: string;
  readonly version: number;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly item: string;
  /** person-day, page, hour … */
  readonly unit: string;
  readonly amount: Dong;
  readonly surchargePercent: number | null;
  readonly ownStaffPercent: number | null;
  /** the sentence of the circular */
  readonly text: string;
  readonly basis: string | null;
  /** false: applied outside its validity, which the screen must say */
  readonly inForce: boolean;
}

/** What was paid for, in the measure of the norm; kept beside the payment with the version of the rule. */
export interface NormUse {
  readonly ruleId: string;
  readonly version: number;
  readonly code: string;
  /** 1 or more; half pages and half hours count as whole */
  readonly quantity: number;
  /** how many days or half days, where the norm counts people */
  readonly times: number;
  /** a language that few translate, such as Lao or Khmer */
  readonly rareLanguage: boolean;
  readonly ownStaff: boolean;
}

export interface NormCheck {
  /** each factor as it is multiplied, for the arithmetic on the screen */
  readonly rate: Dong;
  readonly quantity: number;
  readonly times: number;
  readonly percent: number;
  readonly ceiling: Dong;
  /** 0 where the amount keeps to it */
  readonly over: Dong;
}

/** The ceiling for what was paid for, in whole đồng rounded down, and by how much the amount is above it. Never a refusal. */
export function checkNorm(norm: Norm, use: NormUse, paid: Dong): NormCheck {
  const surcharge = use.rareLanguage ? (norm.surchargePercent ?? 0) : 0;
  const share = use.ownStaff ? (norm.ownStaffPercent ?? 100) : 100;
  const times = countsPeople(norm.unit) ? use.times : 1;
  const full = BigInt(norm.amount) * BigInt(use.quantity) * BigInt(times) * BigInt(100 + surcharge) * BigInt(share);
  const ceiling = Number(full / 10_000n) as Dong;
  return {
    rate: norm.amount,
    quantity: use.quantity,
    times,
    percent: ((100 + surcharge) * share) / 100,
    ceiling,
    over: Math.max(0, paid - ceiling) as Dong,
  };
}

/** Norms "per person and day" or "and half day" are asked for two numbers. */
export const countsPeople = (unit: string): boolean => unit === 'person-day' || unit === 'person-half-day';
