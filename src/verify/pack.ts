import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Day } from '../kernel/day.ts';
import { FIELDS } from './record.ts';

/** The files of a pack of evidence; the manifest names all others with their hashes, the signature is of the manifest. */
export const ENTRIES = {
  manifest: 'manifest.json',
  signature: 'signature.json',
  figures: 'figures.json',
  declared: 'declared.json',
  units: 'units.json',
  /** a record on each line */
  records: 'records.jsonl',
  /** the SHA-256 of each of those lines */
  hashes: 'records.sha256',
} as const;

export const FORMAT = 'ngoclinh-evidence/1';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => text as Day);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const whole = z.int();
const amounts = z.strictObject({ reported: whole, confirmed: whole, checked: whole, stated: whole });

export const manifestShape = z.strictObject({
  format: z.literal(FORMAT),
  report: z.strictObject({
    edition: z.string(),
    title: z.string(),
    unit: z.string(),
    from: day,
    to: day,
    frozenOn: day,
  }),
  /** of the words that the PDF shows; null in a pack that goes without one */
  wordsSha256: hash.nullable(),
  entries: z.array(z.strictObject({ name: z.string(), bytes: whole, sha256: hash })),
});
export type Manifest = z.output<typeof manifestShape>;

export const signatureShape = z.strictObject({
  algorithm: z.literal('Ed25519'),
  /** SubjectPublicKeyInfo (RFC 8410), base64 */
  publicKey: z.base64(),
  signature: z.base64(),
});

export const figureShape = z.strictObject({
  identity: z.string(),
  indicator: z.string(),
  name: z.string(),
  unit: z.string(),
  ruleId: z.string(),
  ruleVersion: whole,
  rule: z.string(),
  from: day,
  to: day,
  declared: z.boolean(),
  total: amounts,
  cells: z.array(z.strictObject({ key: z.array(z.string()), amounts })),
});
export type PackFigure = z.output<typeof figureShape>;

/** The words that say where it stands stay in the report; the pack holds their hash. */
export const declaredShape = z.strictObject({
  id: z.string(),
  indicator: z.string(),
  unit: z.string(),
  from: day,
  to: day,
  amount: whole,
  sourceSha256: hash,
});
export type PackDeclared = z.output<typeof declaredShape>;

const text = z.string().optional();
export const recordShape = z.strictObject({
  kind: z.enum(['activity', 'coverage', 'spending']),
  id: z.string(),
  revision: z.string(),
  unit: z.string(),
  from: day,
  to: day,
  level: z.enum(['stated', 'recorded', 'unit-confirmed', 'checked']),
  fields: z.partialRecord(z.enum(FIELDS), z.array(z.string())),
  measures: z.array(
    z.strictObject({ code: z.string(), country: text, language: text, rank: text, unit: text, amount: whole }),
  ),
});

/** JSON with the names of every object in order: the same content always is the same bytes. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** What people compare: the SHA-256 of the public key, in groups of four. @param key SubjectPublicKeyInfo */
export const fingerprintOf = (key: Uint8Array): string => (sha256(key).match(/.{4}/g) ?? []).join(' ');

/** The same however somebody typed it. */
export const bareFingerprint = (text: string): string => text.toLowerCase().replace(/[\s:.-]/g, '');
