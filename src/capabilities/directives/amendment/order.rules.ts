import type { IssuerLevel } from '../../../compiler/index.ts';
import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { DirectiveState } from '../directive.lifecycle.ts';
import type { RelationMode } from './amendment.rules.ts';

/** What decides whether one document may change another. */
export interface OrderOf {
  readonly by: { readonly id: Id; readonly issuedOn: Day | null; readonly issuer: Issuer };
  readonly target: {
    readonly id: Id;
    readonly state: DirectiveState;
    readonly issuedOn: Day | null;
    readonly issuer: Issuer;
    /** what ended it, or will: a document ends once */
    readonly endsOn: Day | null;
  };
  readonly mode: RelationMode;
  readonly effectiveOn: Day;
  /** directives that the target itself changes, and what those change in turn */
  readonly changedByTarget: ReadonlySet<Id>;
}

export interface Issuer {
  readonly name: string | null;
  readonly unitId: Id | null;
  readonly level: IssuerLevel | null;
}

/** Why it cannot be, as a message key; null when it can. */
export function orderRefusal({ by, target, mode, effectiveOn, changedByTarget }: OrderOf): string | null {
  if (by.id === target.id) return 'amendment.refusal.itself';
  if (target.state === 'reading' || target.state === 'received') return 'amendment.refusal.notPublished';
  if (target.state === 'ended' || target.state === 'withdrawn') return 'amendment.refusal.endedAlready';
  if (changedByTarget.has(by.id)) return 'amendment.refusal.circle';
  if (by.issuedOn && target.issuedOn && by.issuedOn < target.issuedOn) return 'amendment.refusal.older';
  if (target.issuedOn && effectiveOn < target.issuedOn) return 'amendment.refusal.beforeTarget';
  if (!target.endsOn) return null;
  if (mode !== 'amend') return 'amendment.refusal.endsAlready';
  return effectiveOn >= target.endsOn ? 'amendment.refusal.afterEnd' : null;
}

/**
 * What the officer must have checked before going on. A document is changed by the body that issued it or by one
 * above it (Luật Ban hành văn bản quy phạm pháp luật; the same holds for administrative papers by competence).
 */
export function orderWarnings({ by, target, effectiveOn }: OrderOf): string[] {
  const warnings: string[] = [];
  const [own, other] = [rankOf(by.issuer), rankOf(target.issuer)];
  if (own !== null && other !== null && own < other) warnings.push('amendment.warning.lower');
  else if (isOther(by.issuer, target.issuer) && !(own !== null && other !== null && own > other)) {
    warnings.push('amendment.warning.otherIssuer');
  }
  if (by.issuedOn && effectiveOn < by.issuedOn) warnings.push('amendment.warning.backwards');
  if (!by.issuedOn) warnings.push('amendment.warning.noDay');
  return warnings;
}

const RANKS: Readonly<Partial<Record<IssuerLevel, number>>> = {
  central: 5,
  ministry: 4,
  province: 3,
  district: 2,
  commune: 1,
};

/** Party bodies and others stand beside the ladder. */
const rankOf = ({ level }: Issuer): number | null => (level ? (RANKS[level] ?? null) : null);

const isOther = (a: Issuer, b: Issuer): boolean =>
  a.unitId && b.unitId
    ? a.unitId !== b.unitId
    : a.name !== null && b.name !== null && a.name.toLowerCase() !== b.name.toLowerCase();
