import { createHash } from 'node:crypto';
import type { Day } from '../../../kernel/day.ts';
import { type ZipEntry, zipOf } from '../../../platform/files/zip.ts';

export interface PackageParts {
  /** what the receiver reads first: "Kế hoạch số 1553/KH-UBND" */
  readonly title: string;
  readonly issuer: string;
  /** day of the paper; also stands with every entry, so that the same parts make the same file */
  readonly on: Day;
  readonly files: readonly PackageFile[];
}

export interface PackageFile extends ZipEntry {
  /** what it is for: "Bản đã ký", "Bảng tổng hợp" */
  readonly role: string;
}

/**
 * A paper as it goes to another body: its files, a manifest that says what each is, and a list of SHA-256 that
 * `sha256sum -c SHA256SUMS` checks. @returns the bytes of a ZIP
 */
export async function packageOf(parts: PackageParts): Promise<Uint8Array<ArrayBuffer>> {
  const files = parts.files.map(({ name, role, bytes }) => ({
    name,
    role,
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const { title, issuer, on } = parts;
  const manifest = textFile('manifest.json', `${JSON.stringify({ title, issuer, issuedOn: on, files }, null, 2)}\n`);
  const sums = [...files, { name: manifest.name, sha256: createHash('sha256').update(manifest.bytes).digest('hex') }];
  const list = textFile('SHA256SUMS', sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
  return zipOf([...parts.files, manifest, list], on);
}

const textFile = (name: string, text: string): ZipEntry => ({ name, bytes: new TextEncoder().encode(text) });
