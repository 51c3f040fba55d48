import pg from 'pg';
import { APP_ROLE, type Connection, parseConnection } from './connection.ts';
import { type DatabaseSettings, type OpenDatabase, openDatabase } from './open-database.ts';
import { prepareServerRole } from './roles.ts';

const OLDEST = 15;
const NEWEST = 18;

/**
 * Opens the server that `DATABASE_URL` names (`DATABASE_OWNER_URL` names the role that owns the schemas; without it
 * the one user does both), or else the embedded one in the data folder. Either way the application acts as
 * `ngoclinh_app`, which cannot change history.
 * @throws Error with one line for the person at the terminal
 */
export async function openConfiguredDatabase(
  settings: DatabaseSettings,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<OpenDatabase> {
  const { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl } = environment;
  if (!appUrl) return openDatabase(settings);
  const app = parseConnection('DATABASE_URL', appUrl);
  const owner = ownerUrl ? parseConnection('DATABASE_OWNER_URL', ownerUrl) : app;
  await refuseOtherVersions(owner);
  await prepareServerRole(owner, app.user);
  return {
    role: 'client',
    owner,
    app: { ...app, options: `-c role=${APP_ROLE} -c search_path=` },
    ownerPid: process.pid,
    notes: ownerUrl ? [] : ['DATABASE_OWNER_URL chưa đặt: một tài khoản cơ sở dữ liệu dùng cho cả hai vai trò'],
    stop: async () => undefined,
    onFailure: () => undefined,
  };
}

async function refuseOtherVersions(connection: Connection): Promise<void> {
  const client = new pg.Client(connection);
  try {
    await client.connect();
  } catch (error) {
    const reason = (error as Error).message || (error as NodeJS.ErrnoException).code;
    throw new Error(`the database at ${connection.host}:${connection.port} does not answer: ${reason}`);
  }
  const { rows } = await client.query<{ server_version_num: string }>('show server_version_num');
  await client.end();
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (major < OLDEST || major > NEWEST) throw new Error(`PostgreSQL ${OLDEST} to ${NEWEST} is needed, not ${major}`);
}
