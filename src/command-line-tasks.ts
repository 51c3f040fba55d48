import { holidaysFile, workingHoursFile } from './capabilities/obligations/calendar-rows.rules.ts';
import { deadlineRulesFile, settingsOn } from './capabilities/obligations/deadline-settings.rules.ts';
import { taskListJson, taskListText } from './capabilities/obligations/obligation.command.ts';
import { listTasks, type ResolveNames, type TaskListHead } from './capabilities/obligations/task-list.rules.ts';
import {
  presetGroupsFile,
  presetSuccessorsFile,
  presetUnitsFile,
} from './capabilities/organisations/actor-preset.rules.ts';
import { actorDirectory, resolveIn } from './capabilities/organisations/actor-resolution.rules.ts';
import { resolveSuccessors } from './capabilities/organisations/actor-succession.rules.ts';
import type { Command } from './command-line-arguments.ts';
import type { CompiledDirective } from './compiler/index.ts';
import type { Day } from './kernel/day.ts';
import { workCalendar } from './kernel/working-days.ts';
import { presetFile, provincePresets } from './platform/runtime/preset-files.ts';

type TasksCommand = Extract<Command, { name: 'tasks' }>;
type Say = (text: string) => number;

/** Lists the tasks that a document would give the units of a preset; nothing is stored. */
export async function runTasks(
  command: TasksCommand,
  directive: CompiledDirective,
  print: Say,
  complain: Say,
): Promise<number> {
  const { preset, from, to, locale, format } = command;
  const known = provincePresets();
  if (!known.includes(preset))
    return complain(
      locale === 'vi'
        ? `không có bộ dữ liệu “${preset}”; có: ${known.join(', ')}`
        : `no preset “${preset}”; there are: ${known.join(', ')}`,
    );
  const { units, resolve, calendar, settings, inForce } = loadPreset(preset, from);
  const list = listTasks(directive, resolve, settings, calendar, { from, to });
  const head: TaskListHead = { preset, from, to, textSha256: directive.text_sha256, rulesInForce: inForce };
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const unitOf = (code: string) => byCode.get(code);
  if (format === 'json') return print(taskListJson(head, list, unitOf));
  if (format === 'text') return print(taskListText(head, list, unitOf, locale));
  const { taskListCalendar } = await import('./capabilities/obligations/task-list.calendar.ts');
  return print(await taskListCalendar(head, list, unitOf));
}

/** Units of the first day of the range, those before them for older documents, and the rule set that the preset names. */
function loadPreset(preset: string, from: Day) {
  const { rule_set: ruleSet, predecessor } = presetFile(preset, 'preset.json') as PresetHead;
  const { units } = presetUnitsFile.parse(presetFile(preset, 'units.json'));
  const { groups } = presetGroupsFile.parse(presetFile(preset, 'groups.json'));
  const directory = actorDirectory(units, groups, from);
  const earlier = predecessor === null ? null : loadEarlier(preset, predecessor);
  const calendar = workCalendar({
    ...holidaysFile.parse(presetFile(ruleSet, 'holidays.json')),
    ...workingHoursFile.parse(presetFile(ruleSet, 'working-hours.json')),
  });
  const rows = deadlineRulesFile.parse(presetFile(ruleSet, 'deadline-rules.json')).settings;
  const resolve: ResolveNames = (names, addressees) => {
    const resolution = resolveIn(directory, names, addressees);
    if (!earlier || resolution.unresolved.length === 0) return resolution;
    return resolveSuccessors(resolution, directory, earlier.directory, earlier.successions, from);
  };
  return { units, resolve, calendar, ...settingsOn(rows, from) };
}

interface PresetHead {
  readonly rule_set: string;
  readonly predecessor: string | null;
}

/** Every unit that the preset before ever had: a document may name one that ended long before the reorganisation. */
function loadEarlier(preset: string, predecessor: string) {
  const { units } = presetUnitsFile.parse(presetFile(predecessor, 'units.json'));
  const always = units.map((unit) => ({ ...unit, to: null }));
  const latest = units.reduce((day, unit) => (unit.from > day ? unit.from : day), '0001-01-01' as Day);
  const { successors: successions } = presetSuccessorsFile.parse(presetFile(preset, 'successors.json'));
  return { directory: actorDirectory(always, [], latest), successions };
}
