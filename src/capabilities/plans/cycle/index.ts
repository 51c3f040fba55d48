/** What a year needs of its calendar: for the composition root, the demonstration and tests. */
export { addUnit, removeUnit } from './add-unit.ts';
export { chooseDuties } from './choose-duties.ts';
export { chooseSuggestedDuties } from './choose-suggested-duties.ts';
export { closeCycle } from './close-cycle.ts';
export { cyclePaths } from './cycle.paths.ts';
export { type Cycle, type CycleUnit, cycleLabel } from './cycle.rules.ts';
export { findCycle, findCycleOfPeriod, listCycles, listOpenCycles } from './cycle.store.ts';
export { type DayData, dayInYear, statedDay } from './cycle-days.rules.ts';
export { listCycleUnits, listProgress, type UnitProgress } from './cycle-unit.store.ts';
export { editDueDay } from './edit-due-day.ts';
export { editStep, markStepDone, noteStepDone } from './edit-step.ts';
export { dayInLetters } from './official-words.rules.ts';
export { openCycle } from './open-cycle.ts';
export { prepareCycle } from './prepare-cycle.ts';
