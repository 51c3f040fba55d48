import { FREE_TEXT } from './grammar.ts';
import { canonical, ENTRIES, FORMAT, type Manifest, type PackDeclared, type PackFigure, sha256 } from './pack.ts';
import { readExpression } from './read-expression.ts';
import type { CountedRecord, Field } from './record.ts';

/** Signs for the installation. @see platform/runtime/signing-key.ts */
export interface Signer {
  /** SubjectPublicKeyInfo (RFC 8410) */
  readonly publicKey: Uint8Array;
  sign(content: Uint8Array): Uint8Array;
}

export interface PackContent {
  readonly report: Manifest['report'];
  readonly wordsSha256: string | null;
  readonly figures: readonly PackFigure[];
  readonly declared: readonly PackDeclared[];
  /** names of units, by id */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly records: readonly CountedRecord[];
}

export interface PackEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a pack of evidence: figures with their rules, the records they are counted from, hashes of all, and the
 * signature. Words that people typed into records are replaced by numbers, which are told apart and counted as they
 * were: what could name a person is never in it.
 */
export function makePack(content: PackContent, signer: Signer): PackEntry[] {
  const plain = withoutWords(content);
  const lines = plain.records.map((record) => canonical(record));
  const entries = [
    entry(ENTRIES.figures, canonical(plain.figures)),
    entry(ENTRIES.declared, canonical(content.declared)),
    entry(ENTRIES.units, canonical(content.units)),
    entry(ENTRIES.records, lines.map((line) => `${line}\n`).join('')),
    entry(ENTRIES.hashes, lines.map((line) => `${sha256(line)}\n`).join('')),
  ];
  const manifest: Manifest = {
    format: FORMAT,
    report: content.report,
    wordsSha256: content.wordsSha256,
    entries: entries.map(({ name, bytes }) => ({ name, bytes: bytes.byteLength, sha256: sha256(bytes) })),
  };
  const signed = entry(ENTRIES.manifest, canonical(manifest));
  const signature = {
    algorithm: 'Ed25519',
    publicKey: Buffer.from(signer.publicKey).toString('base64'),
    signature: Buffer.from(signer.sign(signed.bytes)).toString('base64'),
  };
  return [signed, entry(ENTRIES.signature, canonical(signature)), ...entries];
}

const entry = (name: string, text: string): PackEntry => ({ name, bytes: Buffer.from(text, 'utf8') });

function withoutWords({ figures, records }: PackContent): Pick<PackContent, 'figures' | 'records'> {
  const numbers = new Map<string, string>();
  const numbered = (field: Field, value: string): string => {
    if (value === '') return '';
    const name = `${field} ${value}`;
    const number = numbers.get(name) ?? `${field}-${numbers.size + 1}`;
    numbers.set(name, number);
    return number;
  };
  return {
    records: records.map((record) => ({ ...record, fields: fieldsOf(record, numbered) })),
    figures: figures.map((figure) => ({ ...figure, cells: cellsOf(figure, numbered) })),
  };
}

type Numbered = (field: Field, value: string) => string;

const fieldsOf = ({ fields }: CountedRecord, numbered: Numbered): CountedRecord['fields'] =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, values]) => values.length > 0)
      .map(([field, values]) => [
        field,
        isFreeText(field) ? values.map((value) => numbered(field as Field, value)) : values,
      ]),
  );

function cellsOf({ rule, cells }: PackFigure, numbered: Numbered): PackFigure['cells'] {
  const read = readExpression(rule);
  const by = read.ok ? read.value.by : [];
  if (!by.some(isFreeText)) return cells;
  return cells.map(({ key, amounts }) => ({
    key: key.map((value, index) => (isFreeText(by[index] ?? '') ? numbered(by[index] as Field, value) : value)),
    amounts,
  }));
}

const isFreeText = (field: string): boolean => FREE_TEXT.some((one) => one === field);
