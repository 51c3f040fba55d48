export { installRules } from './install-rules.ts';
export { demonstrationOnly, presetCode, presetDay, presetOrigin, presetRow, presetWords } from './preset-row.rules.ts';
export { parseRulePreset, type RulePreset } from './preset-rules.rules.ts';
export { readRulePreset } from './read-rule-preset.ts';
export {
  type CodeItem,
  type DeadlineSettingsEntry,
  type DocumentType,
  listCodes,
  listDocumentTypes,
  listNamesInLanguage,
  loadCalendar,
  loadDeadlineSettings,
  loadGeneralRules,
} from './rule-reading.store.ts';
