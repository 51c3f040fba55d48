export { type ActingChoice, type ActingPost, listPostsOfPerson, loadActor } from './acting-post.store.ts';
export { type Installed, type InstallPreset, installPreset } from './install-preset.ts';
export { listPersonNames } from './person.store.ts';
export { type Preset, type PresetContent, parsePreset, presetContent } from './preset-content.rules.ts';
export { isWithin, treeOf, type UnitAt, type UnitLabel, type UnitTreeNode, type Validity } from './unit.rules.ts';
export { findUnit, findUnitByCode, type KnownUnit, listAliases, listUnitLabels, listUnitsAt } from './unit.store.ts';
export type * from './unit-duty.contributor.ts';
export { type FunctionHolding, listFunctionsAt, listFunctionsOfUnit, listUnitsHolding } from './unit-function.store.ts';
export { type GroupAt, listGroupsAt } from './unit-group.store.ts';
