import type { Day } from '../../../kernel/day.ts';
import type { InventedActivity } from './invent-activities.rules.ts';

/** What one day asks of the people who work, in the order in which an office would do it. */
export type WorkAct =
  | { readonly kind: 'assign' | 'settle' | 'open-reports' | 'report-on-directive' }
  | { readonly kind: 'distribute'; readonly unit: string }
  | { readonly kind: 'record' | 'complete' | 'confirm' | 'check'; readonly activity: InventedActivity }
  | { readonly kind: 'return'; readonly activity: InventedActivity; readonly words: string }
  | { readonly kind: 'pay'; readonly activity: InventedActivity; readonly share: number; readonly voucher: string }
  | { readonly kind: 'cover'; readonly activity: InventedActivity; readonly outlet: Outlet }
  | { readonly kind: 'report' | 'receive-report'; readonly unit: string; readonly form: ReportForm }
  | { readonly kind: 'rest-of-reports' | 'gather-reports' | 'report-to-ministry'; readonly form: ReportForm };

export type ReportForm = 'half-year' | 'year';

export interface Outlet {
  readonly name: string;
  readonly country: string;
  readonly language: string;
}

export interface DatedWork {
  readonly on: Day;
  readonly act: WorkAct;
}

export const dated = (on: Day, act: WorkAct): DatedWork => ({ on, act });
