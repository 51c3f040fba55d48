/** Names that Word and editors of web pages write in Vietnamese texts; all other letters come as numbers or as they are. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  deg: '°',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  divide: '÷',
  plusmn: '±',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  euro: '€',
  le: '≤',
  ge: '≥',
  ne: '≠',
  rarr: '→',
  larr: '←',
  ETH: 'Ð',
  eth: 'ð',
};

const MARKS: readonly [mark: string, sign: string][] = [
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
];
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g;

/** Entities of HTML 4 that texts use, letters with a mark ("&acirc;") and characters by number; other names stay. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal: string, hex: string, name: string) =>
        name
          ? (NAMED[name] ?? letterOf(name) ?? whole)
          : characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
      )
    : text;

function letterOf(name: string): string | null {
  const mark = MARKS.find(([word]) => name.length === word.length + 1 && name.endsWith(word));
  return mark ? `${name[0]}${mark[1]}`.normalize('NFC') : null;
}

/** A character that no text holds becomes nothing. */
function characterOf(code: number): string {
  const isCharacter = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff);
  return isCharacter && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}
