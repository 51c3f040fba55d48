import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hashWith = promisify(argon2);
// OWASP Password Storage Cheat Sheet: argon2id, 19 MiB, 2 passes, 1 lane.
const COST = { parallelism: 1, tagLength: 32, memory: 19_456, passes: 2 };

/** @returns `$argon2id$…` in the PHC string format */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive(password, nonce);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=1$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Takes as long for an account that does not exist (hash null), so that answers do not reveal who has one. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [, , , , nonce, tag] = (hash ?? DECOY).split('$');
  const expected = Buffer.from(tag ?? '', 'base64');
  const actual = await derive(password, Buffer.from(nonce ?? '', 'base64'));
  return expected.length === actual.length && timingSafeEqual(expected, actual) && hash !== null;
}

const derive = async (password: string, nonce: Buffer): Promise<Buffer> =>
  (await hashWith('argon2id', { message: password.normalize('NFC'), nonce, ...COST })) as Buffer;

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

const DECOY = `$argon2id$v=19$m=19456,t=2,p=1$${'A'.repeat(22)}$${'A'.repeat(43)}`;
