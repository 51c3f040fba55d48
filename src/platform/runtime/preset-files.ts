import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../presets', import.meta.url));

/** The JSON files of one folder below `presets/`, by name without `.json`; whoever knows the words checks the content. */
export type PresetFiles = Readonly<Record<string, unknown>>;

/** Folders below `presets/` that describe a province and a period (those with a `preset.json`). */
export const presetNames = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('preset.json'))
    .map((entry) => entry.name)
    .sort();

/** @throws Error when there is no such folder, or when a file is no JSON (the message names the file) */
export function readPresetFiles(name: string): PresetFiles {
  const names = readdirSync(inside(name)).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(names.map((file) => [file.slice(0, -'.json'.length), readJson(`${name}/${file}`)]));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readPresetText(path));
  } catch (error) {
    throw new Error(`presets/${path}: ${error instanceof Error ? error.message : 'not JSON'}`);
  }
}

/** @param path below `presets/`, such as `demonstration/directive.txt` */
export const readPresetText = (path: string): string => readFileSync(inside(path), 'utf8');

/** A preset is named by data, so its name must not lead out of the folder. */
function inside(path: string): string {
  if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+\.[a-z]+)?$/.test(path)) throw new Error(`not a preset: ${path}`);
  return join(folder, path);
}
