import { addDays, formatDay } from '../../../kernel/day.ts';
import type { Validity } from '../unit.rules.ts';

/** `23/07/2013 – 30/06/2025`, or an open end; the same in both languages, so that refusals can carry it. */
export const periodText = ({ from, to }: Validity): string =>
  `${formatDay(from)} – ${to === null ? '…' : formatDay(addDays(to, -1))}`;
