import type { PostKind } from '../../kernel/actor.ts';
import type { Day } from '../../kernel/day.ts';
import type { PresetSpan } from './preset-units.rules.ts';

export type Staffing = 'dedicated' | 'part-time' | 'vacant' | 'outside-register';

export interface PresetPersonEntry extends PresetSpan {
  readonly code: string;
  readonly name: string;
  readonly demonstration: boolean;
}

export interface PresetPostEntry extends PresetSpan {
  readonly code: string;
  readonly unit: string;
  readonly kind: PostKind;
  readonly title: string;
  readonly title_en: string;
  /** null: the post is vacant */
  readonly person: string | null;
  readonly field: string | null;
  readonly staffing: Staffing;
  readonly focal_point: boolean;
  readonly decision_number: string | null;
  readonly decision_on: Day | null;
  readonly last_training_on: Day | null;
  readonly demonstration: boolean;
}

export interface PresetSigningEntry extends PresetSpan {
  readonly post: string;
  readonly prefix: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | 'none';
  readonly title_lines: readonly string[];
  readonly field: string | null;
  readonly demonstration: boolean;
}

export interface PresetAccountEntry {
  readonly role: string;
  readonly login: string;
  readonly label: string;
  readonly label_en: string;
  readonly purpose: string;
  readonly purpose_en: string;
  readonly person: string;
  readonly post: string;
  readonly demonstration: boolean;
}

export interface PresetPeople {
  readonly people: readonly PresetPersonEntry[];
  readonly posts: readonly PresetPostEntry[];
  readonly signing_authority: readonly PresetSigningEntry[];
  readonly accounts: readonly PresetAccountEntry[];
}
