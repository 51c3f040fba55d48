import type { Id } from '../../../kernel/ids.ts';
import { parsePeriod } from '../../../kernel/period.ts';
import type { Task } from './task.rules.ts';

/** The same piece of work with the same dates, owed by another unit. */
export const sameTaskFor = (task: Task, unitId: Id, inLine: boolean) => ({
  obligationId: task.obligationId,
  revisionId: task.revisionId,
  unitId,
  part: task.part,
  cooperationRequest: !inLine,
  eventId: task.eventId,
  movedFromId: task.id,
  due: {
    key: task.dueKey,
    period: task.period === null ? null : parsePeriod(task.period),
    opensOn: task.opensOn,
    statedOn: task.statedOn,
    urgedOn: task.urgedOn,
    dueAt: task.dueAt,
    standing: task.standing,
    byDefault: task.byDefault,
    waitsFor: task.waitsFor,
  },
});
