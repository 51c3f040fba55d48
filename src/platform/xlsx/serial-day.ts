import { addDays, type Day, day } from '../../kernel/day.ts';

const LAST_SERIAL = 2_958_465;
const LEAP_DAY_THAT_NEVER_WAS = 60;
const START_1904 = day('1904-01-01');
const BEFORE_LEAP = day('1899-12-31');
const AFTER_LEAP = day('1899-12-30');

/**
 * The day that a spreadsheet shows for a number (ECMA-376 part 1, 18.17.4.1): days from 31/12/1899, with a 29/02/1900
 * that never was, or from 01/01/1904. Hours are left out.
 * @returns null for numbers that are no day
 */
export function dayOfSerial(serial: number, from1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (!(whole >= (from1904 ? 0 : 1)) || whole > LAST_SERIAL) return null;
  if (from1904) return addDays(START_1904, whole);
  if (whole === LEAP_DAY_THAT_NEVER_WAS) return null;
  return addDays(whole < LEAP_DAY_THAT_NEVER_WAS ? BEFORE_LEAP : AFTER_LEAP, whole);
}
