import pg from 'pg';
import { APP_ROLE, type Connection, DATABASE_NAME } from './connection.ts';

/** Makes the product's database and the application's role on a server of our own, if they are not there yet. */
export async function prepareRoles(owner: Connection, appPassword: string): Promise<void> {
  const client = new pg.Client({ ...owner, database: 'postgres' });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; base: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              exists (select from pg_database where datname = $2) as base`,
      [APP_ROLE, DATABASE_NAME],
    );
    if (!rows[0]?.role) await client.query(appRole(`login password ${client.escapeLiteral(appPassword)}`));
    if (!rows[0]?.base) await client.query(`create database ${DATABASE_NAME}`);
  } finally {
    await client.end();
  }
}

/** One statement list, so that the role never exists without its empty search path. */
const appRole = (login: string): string => `
  create role ${APP_ROLE} ${login} nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
  alter role ${APP_ROLE} set search_path = ''`;

/**
 * Makes sure, on somebody's server, that the role exists to which migrations grant, and that the application's
 * own user may act as it.
 * @throws Error that states what the server's administrator has to run
 */
export async function prepareServerRole(owner: Connection, appUser: string): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  const member = client.escapeIdentifier(appUser);
  try {
    const { rows } = await client.query<{ role: boolean; member: boolean | null }>(
      `select exists (select from pg_roles where rolname = $1) as role,
              (select pg_has_role($2, oid, 'member') from pg_roles where rolname = $1) as member`,
      [APP_ROLE, appUser],
    );
    if (!rows[0]?.role) await client.query(appRole('nologin'));
    if (!rows[0]?.member) await client.query(`grant ${APP_ROLE} to ${member}`);
  } catch (error) {
    const asked = `CREATE ROLE ${APP_ROLE} NOLOGIN; GRANT ${APP_ROLE} TO ${member};`;
    throw new Error(
      `the database owner may not make roles (${(error as Error).message}); run as administrator: ${asked}`,
    );
  } finally {
    await client.end();
  }
}
