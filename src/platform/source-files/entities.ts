const XML: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Names that Word and editors of web pages write in Vietnamese texts; all other letters come as numbers or as they are. */
const HTML: Readonly<Record<string, string>> = {
  ...XML,
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

/** The five entities of XML and characters by number; every other name stays as it is written. */
export const decodeXmlEntities = (text: string): string => (text.includes('&') ? decode(text, XML, false) : text);

/** Those of HTML 4 that texts use: "&acirc;" is a letter with its mark. */
export const decodeHtmlEntities = (text: string): string => (text.includes('&') ? decode(text, HTML, true) : text);

const decode = (text: string, names: Readonly<Record<string, string>>, letters: boolean): string =>
  text.replace(ENTITY, (whole, decimal: string, hex: string, name: string) => {
    if (name) return names[name] ?? (letters ? letterOf(name) : null) ?? whole;
    return characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });

function letterOf(name: string): string | null {
  const mark = MARKS.find(([word]) => name.length === word.length + 1 && name.endsWith(word));
  return mark ? `${name[0]}${mark[1]}`.normalize('NFC') : null;
}

/** A character that no text holds becomes nothing. */
function characterOf(code: number): string {
  const isCharacter = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff);
  return isCharacter && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}
