import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOnce } from './master-key.ts';

/** Signs in the name of the installation. */
export interface InstallationKey {
  /** SubjectPublicKeyInfo (RFC 8410) */
  readonly publicKey: Uint8Array;
  sign(content: Uint8Array): Uint8Array;
}

/**
 * The Ed25519 key (RFC 8032) with which the installation signs the evidence of its figures:
 * `NGOCLINH_SIGNING_KEY_FILE`, or a file beside the master key that only the service may read, made at the first start.
 * @throws Error when the named file holds no Ed25519 key
 */
export function loadSigningKey(dataDir: string): InstallationKey {
  const named = process.env.NGOCLINH_SIGNING_KEY_FILE;
  const path = named ?? join(dataDir, 'secret', 'signing.key');
  if (!named && !existsSync(path)) writeOnce(path, newKey());
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} does not hold an Ed25519 key`);
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return { publicKey, sign: (content) => sign(null, content, key) };
}

const newKey = (): Buffer =>
  Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }));
