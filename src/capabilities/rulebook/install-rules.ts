import { ok, type Result } from '../../kernel/result.ts';
import type { Change } from '../../platform/change.ts';
import { insertCodeLists } from './code-list.store.ts';
import type { RulePreset } from './preset-rules.rules.ts';
import { originIsInstalled } from './rule.store.ts';
import { insertHistory } from './rule-history.store.ts';
import { insertRules } from './rule-saving.store.ts';

/**
 * Loads a rule set into a province in bulk. Twice is as good as once: what is there stays, with its local edits;
 * a newer version is compared and adopted row by row (`adopt-preset-row.ts`).
 */
export async function installRules(change: Change, preset: RulePreset): Promise<Result<{ installed: number }>> {
  if (await originIsInstalled(change.tx, preset.origin)) return ok({ installed: 0 });
  const actId = await change.record({
    action: 'rules.install',
    subjectType: 'rule-set',
    subjectId: null,
    details: { origin: preset.origin, version: preset.version, rows: preset.rules.length },
  });
  await insertCodeLists(change.tx, preset.lists, preset);
  const rules = preset.rules.map((rule, position) => ({
    ...rule,
    position,
    id: change.newId(),
    origin: preset.origin,
    originVersion: preset.version,
  }));
  await insertRules(change.tx, rules);
  const history = rules.map(({ id, content }) => ({
    ruleId: id,
    version: 1,
    action: 'install' as const,
    before: null,
    after: content,
    note: null,
  }));
  await insertHistory(change.tx, history, { id: actId, at: change.now });
  return ok({ installed: rules.length });
}
