import type { ReadingNote } from '../source-file.ts';
import { htmlLines } from './html-lines.ts';
import { parseHtml } from './html-tree.ts';

const BEFORE_ELEMENTS = /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?/;
const FIRST_ELEMENT =
  /^<(?:!doctype\s+html|html|head|body|meta|div|p|table|span|section|article|center|h[1-6]|ol|ul|b|strong|font|style)[\s>/]/i;
const BLOCK_ENDS = /<\/(?:p|div|td|tr|li|h[1-6])\s*>/gi;

/** A web page, or a piece of one that somebody pasted: it begins with an element and holds ends of blocks. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4000);
  if (!FIRST_ELEMENT.test(fromFirstElement(head))) return false;
  return (
    /^\ufeff?\s*<(?:!doctype\s+html|html)/i.test(head) || (text.slice(0, 100_000).match(BLOCK_ENDS)?.length ?? 0) > 0
  );
}

/** Comments are stepped over one by one: a pattern would try every way of joining many of them, which never ends. */
function fromFirstElement(head: string): string {
  let rest = head.replace(BEFORE_ELEMENTS, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    rest = end < 0 ? '' : rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** The letters of an .html file by what it says of itself; Word writes its pages in the code page of the machine. */
export function decodeHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/i.exec(head)?.[1] ?? 'utf-8';
  if (bytes[0] === 0xff || bytes[0] === 0xfe || /^utf-?8$/i.test(label)) return null;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

/** The words that a page shows. @throws FileProblem */
export function readHtml(html: string): { text: string; notes: readonly ReadingNote[] } {
  const { lines, tables } = htmlLines(parseHtml(html));
  return { text: lines.join('\n'), notes: tables > 0 ? [{ code: 'tables', count: tables }] : [] };
}
