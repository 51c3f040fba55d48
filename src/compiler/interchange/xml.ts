export const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** What Akoma Ntoso has no words for stands in a namespace of our own. */
export const NGOC_LINH = 'urn:ngoclinh:interchange:1';

/** Control characters, halves of a pair, and the two code points that XML has no way to write at all. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu;
const REPLACEMENT = '\u{FFFD}';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text between tags: readers may change a carriage return, so it is written as a number. */
export const xmlText = (text: string): string => writable(text).replace(/[&<>\r]/g, (each) => ENTITIES[each] ?? each);

/** An attribute's value: readers turn its line ends and tabs into spaces unless they are numbers. */
export const xmlValue = (text: string): string =>
  writable(text).replace(/[&<>"\t\n\r]/g, (each) => ENTITIES[each] ?? each);

/** ` name="value"`; nothing for null. */
export const attribute = (name: string, value: string | null): string =>
  value === null ? '' : ` ${name}="${xmlValue(value)}"`;

const writable = (text: string): string =>
  text.replace(UNWRITABLE, (each) => (isUnwritable(each) ? REPLACEMENT : each));

/** Tab, line ends and the controls above U+007F can be written. */
function isUnwritable(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return code >= 0xd800 && (code <= 0xdfff || code >= 0xfffe);
}

/** What `xmlText` had to replace, so that it can be put back. */
export interface Unwritten {
  /** UTF-16 offset */
  readonly at: number;
  readonly code: number;
}

export function unwrittenIn(text: string, from = 0): Unwritten[] {
  const found: Unwritten[] = [];
  for (const { 0: character, index } of text.matchAll(UNWRITABLE)) {
    if (isUnwritable(character)) found.push({ at: from + index, code: character.charCodeAt(0) });
  }
  return found;
}

/** Every character of a string in one that XML can write: `\` doubled, the unwritable as `\u0000`. */
export const escapeString = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replace(UNWRITABLE, (each) =>
      isUnwritable(each) ? `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}` : each,
    );

export const unescapeString = (text: string): string =>
  text.replace(/\\(?:\\|u([0-9a-f]{4}))/g, (_, code: string | undefined) =>
    code === undefined ? '\\' : String.fromCharCode(Number.parseInt(code, 16)),
  );
