/** Signs that Word takes from picture fonts by their place in the font; offices tick boxes and compare with them. */
const WINGDINGS: Readonly<Record<string, string>> = {
  '6f': '☐',
  '71': '☐',
  '72': '☐',
  a8: '☐',
  fe: '☑',
  fd: '☒',
  fc: '✓',
  fb: '✗',
  e0: '→',
  e8: '→',
  f0: '→',
  a7: '▪',
  '6e': '■',
  '6c': '●',
  '28': '☎',
  '2a': '✉',
};
const SYMBOL: Readonly<Record<string, string>> = {
  a3: '≤',
  b3: '≥',
  b1: '±',
  b4: '×',
  b8: '÷',
  b9: '≠',
  bb: '≈',
  ae: '→',
  de: '⇒',
  b0: '°',
  b7: '•',
  a5: '∞',
  d7: '·',
  e5: '∑',
};

/** @param char hexadecimal, as `w:sym` writes it ("F0A8") @returns nothing for a sign that has no letter */
export function symbolOf(font: string, char: string): string {
  const code = Number.parseInt(char, 16);
  if (!Number.isFinite(code)) return '';
  if (code < 0xf000 || code > 0xf0ff) return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : '';
  const place = (code - 0xf000).toString(16).padStart(2, '0');
  return (/wingdings/i.test(font) ? WINGDINGS : SYMBOL)[place] ?? '';
}
