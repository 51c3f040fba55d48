export { type CodeChoice, type CodeChoices, listCodeChoices } from './code-choices.store.ts';
export { loadGeneralRules } from './general-rules.store.ts';
export { installRules } from './install-rules.ts';
export { CYCLE_STEPS } from './plan-rule-set.rules.ts';
export { type AppliedRule, listAppliedRules, loadPlanRules, type PlanRules } from './plan-rules.store.ts';
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
} from './rule-reading.store.ts';
export { RULES_CHANGED, type RulesChanged } from './rulebook.events.ts';
export { rulebookMessages } from './rulebook.messages.ts';
export { rulePaths } from './rulebook.paths.ts';
export { type RulebookDeps, rulebookRoutes } from './rulebook.routes.tsx';
