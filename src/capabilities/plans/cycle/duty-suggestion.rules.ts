import { foldDiacritics } from '../../../kernel/vietnamese.ts';
import type { DutyAct } from './cycle.rules.ts';

/** An obligation, as far as its words say whether an act of the cycle fulfils it. */
export interface DutyWords {
  readonly action: string;
  readonly deliverable: string | null;
  readonly quote: string;
  readonly yearly: boolean;
  /** every unit that leads it is the standing body */
  readonly ofStandingBody: boolean;
}

/**
 * Which act would fulfil an obligation, by generic words and its rhythm; a person chooses.
 * @returns null where nothing speaks for it
 */
export function suggestAct(duty: DutyWords): DutyAct | null {
  const action = foldDiacritics(duty.action).toLowerCase();
  const all = foldDiacritics([duty.action, duty.deliverable ?? '', duty.quote].join(' ')).toLowerCase();
  if (!duty.yearly || !all.includes('ke hoach')) return null;
  if (duty.ofStandingBody) return /tong hop|trinh|bao cao|xay dung/.test(all) ? 'province' : null;
  if (/\bgui\b/.test(action)) return 'send';
  return /\b(lap|xay dung|ban hanh)\b/.test(action) ? 'issue' : null;
}
