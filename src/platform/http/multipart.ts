import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { FIELD_LIMIT, FILE_LIMIT, MOST_FIELDS, MOST_FILES } from './body-limits.ts';
import type { Entry, UploadedFile } from './form.ts';

/** A body as it was read. `cut` when a limit was passed, so that it is not whole. */
export interface ReadBody {
  readonly entries: readonly Entry[];
  readonly files: readonly UploadedFile[];
  readonly cut: boolean;
}

/**
 * Reads fields and files. Past the limit the rest of the body is let through without being kept: whoever sends it
 * then reads the answer instead of a broken connection.
 * @param limit bytes of the whole body
 */
export function readMultipart(request: Request, limit: number): Promise<ReadBody> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    const files: UploadedFile[] = [];
    let cut = false;
    const cutOff = (): void => {
      cut = true;
    };
    const finish = (): void => resolve({ entries, files: cut ? [] : files, cut });
    const parser = new Busboy({
      headers: Object.fromEntries(request.headers) as BusboyHeaders,
      limits: { fieldSize: FIELD_LIMIT, fileSize: FILE_LIMIT, files: MOST_FILES, fields: MOST_FIELDS },
    });
    parser.on('field', (name: string, value: string, _nameCut: boolean, valueCut: boolean) => {
      cut ||= valueCut;
      entries.push([name, value]);
    });
    parser.on('file', (field: string, stream: Readable, name: string) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', cutOff);
      stream.on('end', () => {
        if (name) files.push({ field, name: name.normalize('NFC'), bytes: Buffer.concat(chunks) });
      });
    });
    for (const event of ['fieldsLimit', 'filesLimit', 'partsLimit']) parser.on(event, cutOff);
    parser.on('error', reject);
    parser.on('finish', finish);

    const body = request.body ? Readable.fromWeb(request.body as ReadableStream) : Readable.from([]);
    let size = 0;
    body.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= limit || cut) return;
      cutOff();
      body.unpipe(parser);
      body.once('end', finish);
      body.resume();
    });
    body.on('error', reject);
    body.pipe(parser);
  });
}
