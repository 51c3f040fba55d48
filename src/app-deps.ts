import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Throttle } from './capabilities/accounts/index.ts';
import type { SystemClock } from './kernel/clock.ts';
import type { NewId } from './kernel/ids.ts';
import type { DB } from './platform/database/schema.generated.ts';
import type { ContentStore } from './platform/files/content.ts';
import type { ProvinceRow } from './platform/http/provinces.store.ts';
import type { Metrics } from './platform/metrics/metrics.ts';
import type { InstallationKey } from './platform/runtime/signing-key.ts';
import type { Vault } from './platform/vault.ts';

/** What the world supplies; tests pass a frozen clock and a test database, nothing else differs. */
export interface AppDeps {
  readonly kysely: Kysely<DB>;
  readonly provinces: () => readonly ProvinceRow[];
  readonly content: (schema: string) => ContentStore;
  readonly vault: Vault;
  /** signs the evidence of figures in the name of the installation */
  readonly signer: InstallationKey;
  readonly clock: SystemClock;
  readonly newId: NewId;
  readonly throttle: Throttle;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly demonstration: boolean;
  /** sends mail when SMTP is set; null works with no mail at all */
  readonly mail: { send(message: { to: string; subject: string; text: string }): Promise<void> } | null;
}
