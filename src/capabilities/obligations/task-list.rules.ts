import type { CompiledDirective, ObligationRow } from '../../compiler/index.ts';
import type { Day } from '../../kernel/day.ts';
import type { WorkCalendar } from '../../kernel/working-days.ts';
import type { DueDate } from './deadline.rules.ts';
import type { DeadlineSettings } from './deadline-settings.rules.ts';
import { dueDates } from './due-dates.rules.ts';

/** One unit's task from one obligation that nobody has confirmed yet: what the command line shows. */
export interface ListedTask {
  /** the same for the same text, obligation, unit and period */
  readonly key: string;
  readonly obligation: ObligationRow;
  readonly unitCode: string;
  readonly part: 'lead' | 'coordinator';
  /** the name was "liên quan": a person would still choose */
  readonly needsChoice: boolean;
  readonly due: DueDate;
}

export interface TaskList {
  readonly tasks: readonly ListedTask[];
  readonly unresolved: readonly { readonly obligation: string; readonly name: string }[];
}

/** Finds the units of names on the chosen day; `addressees` are all whom the document addresses or charges. */
export type ResolveNames = (
  names: readonly string[],
  addressees: readonly string[],
) => {
  readonly unitCodes: readonly string[];
  readonly because: readonly { readonly unitCodes: readonly string[]; readonly needsChoice: boolean }[];
  readonly unresolved: readonly string[];
};

export interface ListRange {
  readonly from: Day;
  readonly to: Day;
}

/** A unit as a list names it. */
export interface ListedUnit {
  readonly name: string;
  readonly shortName: string | null;
  /** false for bodies that are asked and not ordered (practice 15) */
  readonly inLine: boolean;
}

export interface TaskListHead extends ListRange {
  readonly preset: string;
  readonly textSha256: string;
  /** false when the settings are applied outside their validity */
  readonly rulesInForce: boolean;
}

export type UnitOf = (code: string) => ListedUnit | undefined;

/** Obligations × units × due dates of a range, by day, then obligation, then unit. A lead owes no coordinator's task as well. */
export function listTasks(
  directive: CompiledDirective,
  resolve: ResolveNames,
  settings: DeadlineSettings,
  calendar: WorkCalendar,
  range: ListRange,
): TaskList {
  const tasks: ListedTask[] = [];
  const unresolved: { obligation: string; name: string }[] = [];
  const addressees = [
    ...new Set([...directive.metadata.addressee, ...directive.obligations.flatMap((row) => row.lead)]),
  ];
  for (const obligation of directive.obligations) {
    const due = dueDates(obligation.deadline, settings, calendar, { ...range, recordedEvents: [] });
    const leads = resolve(obligation.lead, addressees);
    const coordinators = resolve(obligation.coordinators, addressees);
    for (const name of [...leads.unresolved, ...coordinators.unresolved])
      unresolved.push({ obligation: obligation.id, name });
    const owing = [
      ...leads.unitCodes.map((unitCode) => ({ unitCode, part: 'lead' as const, of: leads })),
      ...coordinators.unitCodes
        .filter((unitCode) => !leads.unitCodes.includes(unitCode))
        .map((unitCode) => ({ unitCode, part: 'coordinator' as const, of: coordinators })),
    ];
    for (const { unitCode, part, of } of owing) {
      const needsChoice = of.because
        .filter((actor) => actor.unitCodes.includes(unitCode))
        .every((actor) => actor.needsChoice);
      for (const each of due)
        tasks.push({
          key: `${directive.text_sha256.slice(0, 16)}/${obligation.id}/${unitCode}/${each.key}`,
          obligation,
          unitCode,
          part,
          needsChoice,
          due: each,
        });
    }
  }
  const day = (task: ListedTask) => task.due.urgedOn ?? (task.due.standing ? '9998' : '9999');
  return { tasks: tasks.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0)), unresolved };
}
