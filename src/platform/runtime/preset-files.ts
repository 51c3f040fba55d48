import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../presets/', import.meta.url);

/** Presets that describe a province (they have units), in alphabetical order. */
export const provincePresets = (): string[] =>
  readdirSync(fileURLToPath(folder))
    .filter((name) => existsSync(new URL(`${name}/units.json`, folder)))
    .sort();

/** @returns the parsed file of a preset. @throws when the preset has no such file or it is no JSON */
export const presetFile = (preset: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${preset}/${file}`, folder), 'utf8'));

/** A text that ships with a preset, such as the demonstration directive. */
export const presetText = (preset: string, file: string): string =>
  readFileSync(new URL(`${preset}/${file}`, folder), 'utf8');
