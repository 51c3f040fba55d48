import { type Result, refuse } from '../../kernel/result.ts';
import { fromAkn } from './akn.ts';
import { Damage, type InterchangeRefusal } from './damage.ts';
import type { Interchange } from './interchange.ts';
import { fromJson, notOurs } from './json.ts';

/** A text of the longest kind with its answer is some tens of MB; nothing larger was exported. */
export const MAX_INTERCHANGE_BYTES = 128 * 1024 * 1024;

const HEAD = 4096;
const JSON_HEAD = /^\ufeff?\s*\{[\s\S]*"ngoclinh-interchange\//;
const XML_HEAD = /^\ufeff?\s*<(?:[\s\S]*<)?(?:[\w.-]{1,40}:)?akomaNtoso[\s>]/;

/** Whether a file says that it holds a read directive, told by its first lines; ours or somebody else's. */
export function saysInterchange(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, HEAD));
  return JSON_HEAD.test(head) || XML_HEAD.test(head);
}

/** Reads a file of either form, told by its first character. */
export function readInterchange(bytes: Uint8Array): Result<Interchange, InterchangeRefusal> {
  if (bytes.length > MAX_INTERCHANGE_BYTES) {
    const limit = MAX_INTERCHANGE_BYTES / 1024 / 1024;
    const large = new Damage('too-large', null, `Tệp lớn hơn ${limit} MB.`, `The file is larger than ${limit} MB.`);
    return refuse(large.refusal);
  }
  let file: string;
  try {
    file = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(new Damage('broken', null, 'Tệp không đúng mã UTF-8.', 'The file is not valid UTF-8.').refusal);
  }
  if (/^\s*</.test(file)) return fromAkn(file);
  return /^\s*\{/.test(file) ? fromJson(file) : refuse(notOurs().refusal);
}
