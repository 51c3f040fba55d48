import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Connection } from './platform/database/connection.ts';
import type { DB } from './platform/database/schema.generated.ts';
import { tenantDatabase } from './platform/database/tenant.ts';
import type { ProvinceRow } from './platform/http/provinces.store.ts';
import type { Shutdown } from './platform/runtime/shutdown.ts';
import type { Vault } from './platform/vault.ts';

/** A request that asks too much of the database, or leaves a transaction open, must not hold everybody up. */
export const withinLimits = (connection: Connection): Connection => ({
  ...connection,
  options: [connection.options, '-c statement_timeout=30s -c lock_timeout=10s']
    .concat('-c idle_in_transaction_session_timeout=60s')
    .filter(Boolean)
    .join(' '),
});

/** Data that was restored without its key would show nobody's name. @throws Error */
export async function refuseOtherMasterKey(
  kysely: Kysely<DB>,
  provinces: readonly ProvinceRow[],
  vault: Vault,
): Promise<void> {
  for (const { schema, code } of provinces) {
    if (await tenantDatabase(kysely, schema).read(vault.fits)) continue;
    throw new Error(`the master key does not open the personal values of ${code}; restore the key of this data`);
  }
}

/** After an exception that nobody caught nothing can be relied on; PostgreSQL is still stopped as it should be. */
export function stopAtBugs(shutdown: Shutdown, log: Logger): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (thrown: unknown) => {
      const { name, code, stack } = thrown as Error & { code?: string };
      log.fatal({ name, code, frames: stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) }, event);
      if (!shutdown.begun()) process.stderr.write(`ngoclinh: ${event} (${name}); the log says where\n`);
      void shutdown.run(1);
    });
  }
}
