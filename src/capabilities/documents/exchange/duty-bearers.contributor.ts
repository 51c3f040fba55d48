import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';

export interface DutyBearer {
  readonly unitId: Id;
  readonly name: string;
}

/**
 * Declared here, answered by the capability to the right whose paper it is: which units the paper gives work to. Nơi
 * nhận is not that list, and the page shows where the two differ. @returns null where the paper gives work to nobody
 */
export type DutyBearers = (view: View, documentId: Id) => Promise<readonly DutyBearer[] | null>;
