import type { Result } from '../../kernel/result.ts';
import { checkInterchange } from './check-interchange.ts';
import { damaged, unknownField } from './check-shape.ts';
import { Damage, type InterchangeRefusal, orRefusal } from './damage.ts';
import { INTERCHANGE_SCHEMA, type Interchange } from './interchange.ts';

/** JSON with name and version of the schema, the text with its SHA-256, the answer, what people made of it. */
export function toJson({ text, answer, people }: Interchange): string {
  const file = { schema: INTERCHANGE_SCHEMA, text_sha256: answer.text_sha256, text, answer, people };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** @returns exactly what was exported, or which field keeps it from being taken in */
export const fromJson = (file: string): Result<Interchange, InterchangeRefusal> =>
  orRefusal(() => {
    const given = parse(file);
    const { schema, text_sha256: sha256, text, answer, people } = given;
    if (typeof schema !== 'string' || !schema.startsWith('ngoclinh-interchange/')) throw notOurs();
    if (schema !== INTERCHANGE_SCHEMA) throw otherVersion('schema', schema);
    const stray = Object.keys(given).find((name) => !FIELDS.has(name));
    if (stray !== undefined) throw unknownField(stray);
    if (typeof text !== 'string') throw damaged('text', 'thiếu văn bản.', 'there is no text.');
    const read = checkInterchange({ text, answer, people: people ?? null });
    if (sha256 !== read.answer.text_sha256) {
      throw damaged('text_sha256', 'khác với mã trong phần answer.', 'differs from the one in the answer.');
    }
    return read;
  });

const FIELDS: ReadonlySet<string> = new Set(['schema', 'text_sha256', 'text', 'answer', 'people']);

function parse(file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch (error) {
    const place = /position (\d+)/.exec((error as Error).message)?.[1];
    throw new Damage(
      'broken',
      place === undefined ? null : lineAndColumn(file, Number(place)),
      'không đúng cú pháp JSON.',
      'this is not valid JSON.',
    );
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw notOurs();
  return value as Record<string, unknown>;
}

/** "12:34", both from 1, as editors show them. */
function lineAndColumn(file: string, at: number): string {
  const before = file.slice(0, at).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

export const notOurs = (): Damage =>
  new Damage('not-ours', null, 'Tệp không phải do Ngọc Linh xuất ra.', 'The file was not exported by Ngọc Linh.');

export const otherVersion = (where: string, version: string): Damage => {
  const shown = version.slice(0, 60);
  return new Damage(
    'other-version',
    where,
    `tệp theo phiên bản “${shown}”, ở đây dùng “${INTERCHANGE_SCHEMA}”.`,
    `the file follows “${shown}”; this version reads “${INTERCHANGE_SCHEMA}”.`,
  );
};
