import { type PresetSpan, type Span, sharedSpan, type UnitSeed } from './preset-units.rules.ts';

export interface PresetGroupEntry extends PresetSpan {
  readonly code: string;
  readonly name: string;
  readonly name_en: string;
  readonly members: {
    readonly kinds: readonly string[];
    readonly units: readonly string[];
    readonly groups: readonly string[];
    readonly exclude: readonly string[];
  };
  readonly document_addressees: boolean;
  readonly needs_choice: boolean;
  readonly phrases: readonly string[];
}

/**
 * The units that a group of a preset means: by kind, by name and by the groups inside it, less those excluded.
 * @throws when groups contain each other
 */
export function groupMembers(
  group: PresetGroupEntry,
  groups: readonly PresetGroupEntry[],
  units: readonly UnitSeed[],
  inside: readonly string[] = [],
): (Span & { readonly unit: UnitSeed })[] {
  if (inside.includes(group.code)) throw new Error(`the group ${group.code} contains itself`);
  const { kinds, units: named, groups: nested, exclude } = group.members;
  const fromNested = groups
    .filter((other) => nested.includes(other.code))
    .flatMap((other) => groupMembers(other, groups, units, [...inside, group.code]).map((member) => member.unit));
  const direct = units.filter(({ entry }) => kinds.includes(entry.kind) || named.includes(entry.code));
  const members = [...new Set([...direct, ...fromNested])].filter(({ entry }) => !exclude.includes(entry.code));
  return members.flatMap((unit) => {
    const span = sharedSpan({ from: group.from, last: group.to }, unit);
    return span ? [{ ...span, unit }] : [];
  });
}
