import { addDays, day } from '../../../kernel/day.ts';
import { WHAT } from './event-cases.fixtures.ts';
import { findingKey } from './finding.rules.ts';
import type { CountedActivity } from './outside-period.rules.ts';
import { dice } from './seeded-cases.fixtures.ts';

/** A half year's activities; some lie outside the report, far from their plan line, or on another day than they say. */
export function periodCases(seed: number) {
  const throwing = dice(seed);
  const faults = new Set<string>();
  const period = { from: day('2013-12-15'), to: day('2014-06-14') };
  const activities = Array.from({ length: 60 }, (_, at): CountedActivity => {
    const from = addDays(period.from, throwing.between(0, 178));
    const to = addDays(from, throwing.between(0, 3));
    const planned = throwing.chance(0.6)
      ? { from: addDays(from, -throwing.between(0, 25)), to: addDays(to, throwing.between(0, 25)) }
      : null;
    const said = throwing.pick([
      '',
      ` ngày ${Number(from.slice(8))}/${Number(from.slice(5, 7))}`,
      ` theo Nghị quyết số 05-NQ/TU ngày 12/3/2012`,
      ' kỷ niệm Ngày Quốc tế Phụ nữ 8/3',
    ]);
    const clean = {
      id: `a${at}`,
      unitId: 'unit',
      title: `${throwing.pick(WHAT)}${said}`,
      from,
      to,
      period: { ...period },
      planned,
    };
    const fault = throwing.between(0, 9);
    if (fault > 2) return clean;
    const variant = ['report', 'plan', 'words'][fault] ?? '';
    faults.add(findingKey('outside-period', variant, clean.id));
    if (variant === 'report') {
      const out = throwing.chance(0.5)
        ? addDays(period.to, throwing.between(1, 120))
        : addDays(period.from, -throwing.between(1, 120));
      return { ...clean, from: out, to: addDays(out, 1) };
    }
    const far = addDays(from, throwing.between(45, 200) * (throwing.chance(0.5) ? 1 : -1));
    if (variant === 'plan') return { ...clean, planned: { from: far, to: far } };
    return {
      ...clean,
      title: `${WHAT[at % WHAT.length]} ngày ${Number(far.slice(8))}/${Number(far.slice(5, 7))}/${far.slice(0, 4)}`,
      planned: null,
    };
  });
  return { activities, faults };
}
