import { SECURITY_HEADERS } from './security-headers.ts';

export interface Download {
  readonly name: string;
  readonly type: string;
  readonly inline?: boolean;
}

/** Bytes, words, or what is too large to stand in memory at once. */
export type Downloaded = Uint8Array<ArrayBuffer> | string | ReadableStream<Uint8Array<ArrayBuffer>>;

/** A file as it leaves the product; nothing of it stays in a shared computer's cache. */
export const download = (content: Downloaded, file: Download): Response =>
  new Response(content, {
    headers: {
      ...SECURITY_HEADERS,
      'content-type': file.type,
      'content-disposition': disposition(file),
      'cache-control': 'no-store',
    },
  });

/** RFC 6266 with the names of RFC 5987, for old programs a plain one beside it. */
function disposition(file: Download): string {
  const name = file.name.toWellFormed().replace(/\p{Cc}/gu, '');
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${file.inline ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
