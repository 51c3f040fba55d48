import type { Actor } from '../../kernel/actor.ts';
import { day } from '../../kernel/day.ts';
import type { Id } from '../../kernel/ids.ts';
import type { PresetRule, RulePreset } from './preset-rules.rules.ts';
import { keyOf, type RuleContent } from './rule.rules.ts';

/** The administrator of an invented province. */
export const anAdministrator = (parts: Partial<Actor> = {}): Actor => ({
  accountId: '01900000-0000-7000-8000-0000000000a1' as Id,
  personId: '01900000-0000-7000-8000-0000000000a2' as Id,
  postId: '01900000-0000-7000-8000-0000000000a3' as Id,
  postKind: 'administrator',
  unitId: '01900000-0000-7000-8000-0000000000a4' as Id,
  unitPath: '01900000-0000-7000-8000-0000000000a4',
  functions: [],
  delegationId: null,
  ...parts,
});

export const aContent = (parts: Partial<Omit<RuleContent, 'from' | 'to'>> & { from?: string; to?: string | null }) => ({
  value: { name: 'Dòng', name_en: 'Row' },
  basis: null,
  mark: 'U' as const,
  ...parts,
  from: day(parts.from ?? '2012-01-01'),
  to: parts.to ? day(parts.to) : null,
});

/** An item of the list `kinds` of a preset. */
export const anItem = (key: string, content: RuleContent): PresetRule => ({
  set: 'code-item',
  list: 'kinds',
  key,
  originKey: `${key}@${content.from}`,
  content,
});

export const aHoliday = (name: string, from: string, to = from): PresetRule => {
  const content = aContent({ value: { name, name_en: name, kind: 'holiday' }, from, to });
  const key = keyOf('holiday', '', content);
  return { set: 'holiday', list: '', key, originKey: key, content };
};

export const aRulePreset = (version: number, rules: readonly PresetRule[]): RulePreset => ({
  origin: 'mau',
  version,
  lists: [{ code: 'kinds', name: 'Loại', nameEn: 'Kinds' }],
  rules,
});
