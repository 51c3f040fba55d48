/** Where a role finds its database. `host` is a folder for a local socket. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Startup options, for example `-c role=ngoclinh_app`. */
  readonly options?: string;
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean };
}

/** The role that owns schemas and runs migrations. */
export const OWNER_ROLE = 'ngoclinh_owner';
/** The role that the application works as: no superuser, no rights but those that migrations grant. */
export const APP_ROLE = 'ngoclinh_app';
export const DATABASE_NAME = 'ngoclinh';

/**
 * Reads `postgres://user:password@host:port/database?sslmode=require`; `?host=/folder` names a local socket.
 * @throws Error with one line that names the setting but never the password
 */
export function parseConnection(setting: string, text: string): Connection {
  // The usual way to write a socket leaves the host out, which the URL standard does not allow.
  const whole = text.replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)\//, '$1localhost/');
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) throw new Error(`${setting} is no postgres:// address`);
  const database = decodeURIComponent(url.pathname.slice(1));
  if (!database || !url.username) throw new Error(`${setting} must name a user and a database`);
  const connection: Connection = {
    host: url.searchParams.get('host') ?? (decodeURIComponent(url.hostname) || 'localhost'),
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database,
  };
  return { ...connection, ...tls(url.searchParams.get('sslmode')) };
}

function tls(mode: string | null): Pick<Connection, 'ssl'> {
  if (mode === null || mode === 'disable' || mode === 'prefer' || mode === 'allow') return {};
  return { ssl: mode === 'require' ? { rejectUnauthorized: false } : true };
}
