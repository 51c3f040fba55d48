import { type BodyLimits, FIELD_LIMIT, MOST_FIELDS } from './body-limits.ts';
import { type Entry, type FormValues, formValues } from './form.ts';
import { type ReadBody, readMultipart } from './multipart.ts';

/** A body that cannot be carried out whatever it says. */
export class UnusableForm extends Error {
  readonly key: 'refusal.tooLarge' | 'refusal.unreadable';
  /** what could be read of the text fields, so that a person's words are kept */
  readonly values: FormValues;
  constructor(key: UnusableForm['key'], values: FormValues) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/**
 * Reads an urlencoded or multipart body within its limits.
 * @throws UnusableForm when it is too large, or holds a NUL, which no database keeps and no person types
 */
export async function readForm(request: Request, limits: BodyLimits): Promise<FormValues> {
  const type = request.headers.get('content-type') ?? '';
  const multipart = type.startsWith('multipart/form-data');
  const body = multipart ? await readMultipart(request, limits.multipart) : await readPlain(request, limits.plain);
  const values = formValues(body.entries.map(withoutNul), body.files);
  if (body.cut) throw new UnusableForm('refusal.tooLarge', values);
  if (body.entries.some(([, value]) => value.includes('\0'))) throw new UnusableForm('refusal.unreadable', values);
  return values;
}

async function readPlain(request: Request, limit: number): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  // Split before it is decoded: a million empty fields would cost seconds.
  const pairs = Buffer.concat(chunks)
    .toString('utf8')
    .split('&', MOST_FIELDS + 1);
  const fields = [...new URLSearchParams(pairs.slice(0, MOST_FIELDS).join('&'))];
  const entries = fields.map(([name, value]) => [name, value.slice(0, FIELD_LIMIT)] as const);
  const tooLong = entries.some(([, value]) => value.length === FIELD_LIMIT);
  return { entries, files: [], cut: size > limit || pairs.length > MOST_FIELDS || tooLong };
}

const withoutNul = ([name, value]: Entry): Entry => [name, value.replaceAll('\0', '')];
