import { hasFaults, lintJson, lintLines } from './capabilities/directives/findings/lint.command.ts';
import { holidaysFile, workingHoursFile } from './capabilities/obligations/calendar-rows.rules.ts';
import { presetSuccessorsFile, presetUnitsFile } from './capabilities/organisations/actor-preset.rules.ts';
import type { Command } from './command-line-arguments.ts';
import {
  applyFixes,
  type CompiledDirective,
  compile,
  type DissolvedAgency,
  type LintKnowledge,
} from './compiler/index.ts';
import { type Day, dayAt } from './kernel/day.ts';
import { workCalendar } from './kernel/working-days.ts';
import { systemClock } from './platform/clock.ts';
import { presetFile, provincePresets } from './platform/runtime/preset-files.ts';
import { writeOutput } from './platform/runtime/write-output.ts';

type LintCommand = Extract<Command, { name: 'lint' }>;
type Say = (text: string) => number;

/** Reviews a document. @returns 0 with at most notes, 1 with an error or a warning, 2 on bad use */
export async function runLint(
  command: LintCommand,
  source: { readonly text: string; readonly sourceSha256: string },
  print: Say,
  complain: Say,
): Promise<number> {
  const { preset, fixTo, locale } = command;
  const known = provincePresets();
  if (preset !== null && !known.includes(preset)) {
    const there = known.join(', ');
    return complain(
      locale === 'vi' ? `không có bộ dữ liệu “${preset}”; có: ${there}` : `no preset “${preset}”; there are: ${there}`,
    );
  }
  const on = command.on ?? dayAt(systemClock.now());
  const knowledge: LintKnowledge = { on, ...(preset !== null && presetKnowledge(preset)) };
  const directive = compile(source.text, { sourceSha256: source.sourceSha256, knowledge });
  if (fixTo !== null) {
    const failed = await writeOutput(fixTo, applyFixes(source.text, directive.findings).text);
    if (failed)
      return complain(
        locale === 'vi' ? `${fixTo}: không ghi được (${failed}).` : `${fixTo}: cannot be written (${failed}).`,
      );
  }
  print(await printed(command, source.text, directive, on));
  return hasFaults(directive) ? 1 : 0;
}

async function printed(command: LintCommand, text: string, directive: CompiledDirective, on: Day): Promise<string> {
  const { file, format, locale } = command;
  if (format === 'json') return lintJson(file, text, directive, locale);
  if (format === 'text') return lintLines(file, text, directive, locale);
  if (format === 'sarif') {
    const { lintSarif } = await import('./capabilities/directives/findings/sarif.command.ts');
    return lintSarif(file, text, directive, locale, command.address);
  }
  await import('./platform/runtime/tsx-hook.mjs');
  const { reviewDocument } = await import('./command-line-review-page.ts');
  return reviewDocument(file, text, directive, locale, on);
}

/** Holidays and working week of the preset's rule set; units of the preset before that ended, with who took over. */
function presetKnowledge(preset: string): LintKnowledge {
  const head = presetFile(preset, 'preset.json') as { rule_set: string; predecessor: string | null };
  const calendar = workCalendar({
    ...holidaysFile.parse(presetFile(head.rule_set, 'holidays.json')),
    ...workingHoursFile.parse(presetFile(head.rule_set, 'working-hours.json')),
  });
  return { calendar, dissolved: head.predecessor === null ? [] : endedUnits(preset, head.predecessor) };
}

/** A unit that goes on under the same name has not ended for anybody who reads it. */
function endedUnits(preset: string, predecessor: string): DissolvedAgency[] {
  const units = presetUnitsFile.parse(presetFile(preset, 'units.json')).units;
  const nameOf = new Map(units.map((unit) => [unit.code, unit.name]));
  const going = new Set(
    units.flatMap((unit) => [unit.name, unit.shortName ?? unit.name, ...unit.aliases]).map(letters),
  );
  const earlier = new Map(
    presetUnitsFile.parse(presetFile(predecessor, 'units.json')).units.map((unit) => [unit.code, unit]),
  );
  const { successors: successions } = presetSuccessorsFile.parse(presetFile(preset, 'successors.json'));
  return successions.flatMap(({ predecessor: code, successors, effectiveOn }) => {
    const unit = earlier.get(code);
    if (!unit) return [];
    const heirs = successors.map((each) => nameOf.get(each) ?? each);
    const names = [...new Set([unit.name, unit.shortName ?? unit.name, ...unit.aliases])].filter(
      (name) => !going.has(letters(name)),
    );
    return names.map((name) => ({ name, from: effectiveOn, successors: heirs }));
  });
}

/** A comma more or less makes no other name. */
const letters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
