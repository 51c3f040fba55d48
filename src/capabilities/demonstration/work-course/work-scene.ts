import type { PostKind } from '../../../kernel/actor.ts';
import type { Day } from '../../../kernel/day.ts';
import { conflict, type Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import type { Tx } from '../../../platform/database/tenant.ts';
import type { ContentStore } from '../../../platform/files/content.ts';
import type { Stage } from '../stage.contributor.ts';

/** What the acts of one day need. */
export interface WorkScene {
  readonly stage: Stage;
  readonly tx: Tx;
  readonly content: ContentStore;
  readonly on: Day;
  readonly year: number;
  /** unit codes of who runs the province */
  readonly house: { readonly standingBody: string; readonly office: string; readonly finance: string };
  readonly units: readonly string[];
}

export const NOT_NOW: Result<never> = conflict('demonstration.notNow');

/** Who of a unit acts that day; null when nobody holds such a post. */
export const somebody = (scene: WorkScene, unit: string, ...kinds: PostKind[]): Promise<Change | null> =>
  scene.stage.as(unit, kinds, scene.on);
