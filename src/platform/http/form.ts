import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';

/** What a person typed, as typed. A field that was not sent is the empty text; repeated fields keep their order. */
export interface FormValues {
  text(name: string): string;
  /** not trimmed, not normalised: for texts whose every character counts */
  raw(name: string): string;
  all(name: string): readonly string[];
  has(name: string): boolean;
  readonly names: readonly string[];
  readonly files: readonly UploadedFile[];
}

export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export class TooLarge extends Error {
  /** what had been read of the text fields before the limit, so that a person's words are kept */
  readonly values: FormValues;
  constructor(values: FormValues) {
    super('the form is larger than is accepted');
    this.values = values;
  }
}

export const FIELD_LIMIT = 2 * 1024 * 1024;
export const FILE_LIMIT = 12 * 1024 * 1024;
const BODY_LIMIT = 16 * 1024 * 1024;

/** Reads an urlencoded or multipart body within its limits. @throws TooLarge */
export async function readForm(request: Request): Promise<FormValues> {
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(request);
  const { text, cut } = await readText(request, BODY_LIMIT);
  const entries = [...new URLSearchParams(text)].map(([name, value]) => [name, value.slice(0, FIELD_LIMIT)] as const);
  const values = formValues(entries, []);
  if (cut || entries.some(([, value]) => value.length === FIELD_LIMIT)) throw new TooLarge(values);
  return values;
}

async function readText(request: Request, limit: number): Promise<{ text: string; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  return { text: Buffer.concat(chunks).toString('utf8'), cut: size > limit };
}

function readMultipart(request: Request): Promise<FormValues> {
  return new Promise((resolve, reject) => {
    const entries: (readonly [string, string])[] = [];
    const files: UploadedFile[] = [];
    let cut = false;
    const parser = new Busboy({
      headers: Object.fromEntries(request.headers) as BusboyHeaders,
      limits: { fieldSize: FIELD_LIMIT, fileSize: FILE_LIMIT, files: 20, fields: 500 },
    });
    parser.on('field', (name: string, value: string, _nameCut: boolean, valueCut: boolean) => {
      cut ||= valueCut;
      entries.push([name, value]);
    });
    parser.on('file', (field: string, stream: Readable, name: string) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => {
        cut = true;
      });
      stream.on('end', () => {
        if (name) files.push({ field, name: name.normalize('NFC'), bytes: Buffer.concat(chunks) });
      });
    });
    parser.on('error', reject);
    parser.on('finish', () => {
      const values = formValues(entries, cut ? [] : files);
      if (cut) reject(new TooLarge(values));
      else resolve(values);
    });
    const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
    body.on('error', reject);
    body.pipe(parser);
  });
}

export function formValues(
  entries: readonly (readonly [string, string])[],
  files: readonly UploadedFile[] = [],
): FormValues {
  const all = (name: string): string[] =>
    entries.flatMap(([key, value]) => (key === name ? [value.normalize('NFC').replaceAll('\r\n', '\n')] : []));
  return {
    all,
    raw: (name) => entries.find(([key]) => key === name)?.[1] ?? '',
    text: (name) => (all(name)[0] ?? '').trim(),
    has: (name) => entries.some(([key]) => key === name),
    names: [...new Set(entries.map(([name]) => name))],
    files,
  };
}
