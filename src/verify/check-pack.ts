import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';
import { compareKeys, evaluate } from './evaluate.ts';
import type { Figure } from './figure.ts';
import {
  bareFingerprint,
  declaredShape,
  ENTRIES,
  figureShape,
  fingerprintOf,
  type Manifest,
  manifestShape,
  type PackDeclared,
  type PackFigure,
  recordShape,
  sha256,
  signatureShape,
} from './pack.ts';
import { readExpression } from './read-expression.ts';
import type { CountedRecord } from './record.ts';

/** known: the key that was asked for · unknown: nobody said which · other: another key · broken: no signature of it */
export type SignerState = 'known' | 'unknown' | 'other' | 'broken';

export interface CheckedFigure {
  readonly identity: string;
  readonly name: string;
  readonly unit: string;
  readonly declared: boolean;
  readonly said: Figure;
  /** null where the rule cannot be read */
  readonly counted: Figure | null;
  readonly matches: boolean;
}

export interface PackReport {
  readonly report: Manifest['report'] | null;
  readonly signer: SignerState;
  readonly fingerprint: string | null;
  /** files that are missing, not of the manifest, changed or unreadable */
  readonly damagedEntries: readonly string[];
  readonly records: number;
  /** lines from 1, with the id where it can still be read */
  readonly damagedRecords: readonly { readonly line: number; readonly id: string | null }[];
  readonly figures: readonly CheckedFigure[];
  /** whether the words of the PDF are those that were signed for; null where there is no PDF */
  readonly sameWords: boolean | null;
  /** everything fits; who signed is said apart */
  readonly sound: boolean;
}

/** A report says some dozens; each is counted through all records. */
const MOST_FIGURES = 2_000;

/** @param read a file of the pack, null where it is missing @param names all files that there are */
export interface PackFiles {
  readonly names: readonly string[];
  read(name: string): Uint8Array | null;
}

/**
 * Recomputes every figure of a pack from its records and checks every hash, with nothing but the pack itself.
 * @param key the fingerprint of who should have signed, as somebody typed it; null where nobody knows
 * @param words the hash of the words that the PDF around the pack shows; null where the pack came alone
 */
export function checkPack(files: PackFiles, key: string | null, words: string | null): PackReport {
  const manifest = parsed(files, ENTRIES.manifest, manifestShape);
  const damagedEntries = new Set(manifest ? changedEntries(files, manifest) : [ENTRIES.manifest]);
  const lines = linesOf(files, ENTRIES.records);
  const hashes = linesOf(files, ENTRIES.hashes);
  const { records, damaged } = readRecords(lines, hashes);
  const figures = parsed(files, ENTRIES.figures, z.array(figureShape).max(MOST_FIGURES));
  const declared = parsed(files, ENTRIES.declared, z.array(declaredShape));
  if (!figures) damagedEntries.add(ENTRIES.figures);
  if (!declared) damagedEntries.add(ENTRIES.declared);
  const checked = (figures ?? []).map((figure) => checkFigure(figure, records, declared ?? []));
  const sameWords = words === null ? null : manifest?.wordsSha256 === words;
  const { signer, fingerprint } = checkSigner(files, key);
  return {
    report: manifest?.report ?? null,
    signer,
    fingerprint,
    damagedEntries: [...damagedEntries].sort(),
    records: lines.length,
    damagedRecords: damaged,
    figures: checked,
    sameWords,
    sound:
      damagedEntries.size === 0 && damaged.length === 0 && checked.every((one) => one.matches) && sameWords !== false,
  };
}

function changedEntries(files: PackFiles, { entries }: Manifest): string[] {
  const changed = entries.filter(({ name, sha256: said }) => {
    const bytes = files.read(name);
    return !bytes || sha256(bytes) !== said;
  });
  const known = new Set<string>([ENTRIES.manifest, ENTRIES.signature, ...entries.map(({ name }) => name)]);
  const strange = files.names.filter((name) => !known.has(name));
  return [...changed.map(({ name }) => name), ...strange];
}

function readRecords(lines: readonly string[], hashes: readonly string[]) {
  const records: CountedRecord[] = [];
  const damaged: { line: number; id: string | null }[] = [];
  for (const [index, line] of lines.entries()) {
    const record = recordShape.safeParse(jsonOf(line)).data;
    if (record) records.push(record as CountedRecord);
    if (!record || sha256(line) !== hashes[index]) damaged.push({ line: index + 1, id: record?.id ?? null });
  }
  for (let line = lines.length + 1; line <= hashes.length; line += 1) damaged.push({ line, id: null });
  return { records, damaged };
}

function checkFigure(
  figure: PackFigure,
  records: readonly CountedRecord[],
  declared: readonly PackDeclared[],
): CheckedFigure {
  const { identity, name, unit, total, cells } = figure;
  const said: Figure = { total, cells: [...cells].sort((a, b) => compareKeys(a.key, b.key)) };
  const counted = figure.declared ? declaredSum(figure, declared) : counting(figure, records);
  const matches = counted !== null && JSON.stringify(ordered(counted)) === JSON.stringify(ordered(said));
  return { identity, name, unit, declared: figure.declared, said, counted, matches };
}

function counting({ rule, from, to }: PackFigure, records: readonly CountedRecord[]): Figure | null {
  const read = readExpression(rule);
  return read.ok ? evaluate(read.value, records, { from, to }) : null;
}

const declaredSum = ({ indicator }: PackFigure, declared: readonly PackDeclared[]): Figure => ({
  total: {
    reported: 0,
    confirmed: 0,
    checked: 0,
    stated: declared.filter((one) => one.indicator === indicator).reduce((sum, { amount }) => sum + amount, 0),
  },
  cells: [],
});

const ordered = ({ total, cells }: Figure) => [
  amountsOf(total),
  cells.map(({ key, amounts }) => [key, amountsOf(amounts)]),
];
const amountsOf = ({ reported, confirmed, checked, stated }: Figure['total']) => [reported, confirmed, checked, stated];

function checkSigner(files: PackFiles, key: string | null): { signer: SignerState; fingerprint: string | null } {
  const said = parsed(files, ENTRIES.signature, signatureShape);
  const manifest = files.read(ENTRIES.manifest);
  if (!said || !manifest) return { signer: 'broken', fingerprint: null };
  const der = Buffer.from(said.publicKey, 'base64');
  const fingerprint = fingerprintOf(der);
  if (!signs(der, manifest, Buffer.from(said.signature, 'base64'))) return { signer: 'broken', fingerprint };
  if (key === null) return { signer: 'unknown', fingerprint };
  return { signer: bareFingerprint(key) === bareFingerprint(fingerprint) ? 'known' : 'other', fingerprint };
}

function signs(der: Buffer, content: Uint8Array, signature: Buffer): boolean {
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, content, key, signature);
  } catch {
    return false;
  }
}

function parsed<Shape extends z.ZodType>(files: PackFiles, name: string, shape: Shape): z.output<Shape> | null {
  const bytes = files.read(name);
  return bytes ? (shape.safeParse(jsonOf(Buffer.from(bytes).toString('utf8'))).data ?? null) : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function linesOf(files: PackFiles, name: string): string[] {
  const lines = Buffer.from(files.read(name) ?? [])
    .toString('utf8')
    .split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
