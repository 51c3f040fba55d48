import { presetFile } from '../../platform/runtime/preset-files.ts';
import { parseRulePreset, RULE_FILES, type RulePreset } from './preset-rules.rules.ts';

/** The rule set that comes with this version of the product. @throws when a file is missing or does not fit */
export const readRulePreset = (name: string): RulePreset =>
  parseRulePreset(Object.fromEntries(RULE_FILES.map((file) => [file, presetFile(name, `${file}.json`)])));
