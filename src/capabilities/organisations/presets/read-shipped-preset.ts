import { presetFile, provincePresets } from '../../../platform/runtime/preset-files.ts';
import { type Preset, type PresetContent, parsePreset, presetContent } from '../preset-content.rules.ts';

/** The preset of that name as this version of the product ships it; null when it ships none. */
export function readShippedPreset(name: string): PresetContent | null {
  if (!provincePresets().includes(name)) return null;
  const preset = parsed(name, false);
  const before = preset.header.predecessor;
  return before ? presetContent(parsed(name, true), parsed(before, false)) : presetContent(preset, null);
}

function parsed(name: string, withSuccessors: boolean): Preset {
  const files = ['preset', 'units', 'groups', 'functions', 'people', ...(withSuccessors ? ['successors'] : [])];
  return parsePreset(Object.fromEntries(files.map((file) => [file, presetFile(name, `${file}.json`)])));
}
