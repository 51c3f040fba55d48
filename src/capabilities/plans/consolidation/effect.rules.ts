import type { Dong } from '../../../kernel/money.ts';
import type { DecidedLine } from './decision.store.ts';
import type { Decision } from './sent-line.rules.ts';

export interface Effect {
  /** decided for the first time */
  readonly fresh: number;
  /** decided otherwise before */
  readonly changed: number;
  /** stand as they are */
  readonly same: number;
  /** items of others that lose one of these origins and stay */
  readonly leaving: number;
  readonly proposed: Dong;
  /** what keeping would plan for them; nothing for the rest */
  readonly planned: Dong;
}

/** What keeping, cutting or postponing these lines would do, told before it is done. */
export function effectOf(lines: readonly DecidedLine[], decision: Decision): Effect {
  const same = lines.filter((line) => line.decision === decision && line.decidedRevisionId === line.revisionId);
  const rest = lines.filter((line) => !same.includes(line));
  const proposed = lines.reduce((sum, line) => sum + line.proposed, 0) as Dong;
  return {
    fresh: rest.filter((line) => line.decision === '').length,
    changed: rest.filter((line) => line.decision !== '').length,
    same: same.length,
    leaving: new Set(rest.filter((line) => line.sharers > 1).map((line) => line.itemId)).size,
    proposed,
    planned: (decision === 'keep' ? proposed : 0) as Dong,
  };
}
