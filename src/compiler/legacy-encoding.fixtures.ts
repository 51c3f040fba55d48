/** Encoders for tests only: Vietnamese sentences as old fonts stored them. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];

/** Rows follow VOWELS, columns TONES: none, grave, hook, tilde, acute, dot. */
const TCVN3_ROWS = [
  'aµ¶·¸¹',
  '¨»¼½¾Æ',
  '©ÇÈÉÊË',
  'eÌÎÏÐÑ',
  'ªÒÓÔÕÖ',
  'i×ØÜÝÞ',
  'oßáâãä',
  '«åæçèé',
  '¬êëìíî',
  'uïñòóô',
  '\u00adõö÷øù',
  'yúûüýþ',
];

const VNI_ROWS = [
  'a aø aû aõ aù aï',
  'aê aè aú aü aé aë',
  'aâ aà aå aã aá aä',
  'e eø eû eõ eù eï',
  'eâ eà eå eã eá eä',
  'i ì æ ó í ò',
  'o oø oû oõ où oï',
  'oâ oà oå oã oá oä',
  'ô ôø ôû ôõ ôù ôï',
  'u uø uû uõ uù uï',
  'ö öø öû öõ öù öï',
  'y yø yû yõ yù î',
];

const tcvn3 = new Map<string, string>([['đ', '®']]);
const vni = new Map<string, string>([
  ['đ', 'ñ'],
  ['Đ', 'Ñ'],
]);
for (const [row, vowel] of VOWELS.entries())
  for (const [column, tone] of TONES.entries()) {
    const letter = (vowel + tone).normalize('NFC');
    tcvn3.set(letter, [...(TCVN3_ROWS[row] ?? '')][column] ?? '?');
    const pair = VNI_ROWS[row]?.split(' ')[column] ?? '?';
    vni.set(letter, pair);
    vni.set(letter.toUpperCase(), pair.toUpperCase());
  }

const encode = (table: Map<string, string>, text: string): string =>
  [...text.normalize('NFC')].map((letter) => table.get(letter) ?? letter).join('');

/** As Latin-1 shows it; marked capitals become small letters, which the font .VnTimeH drew large. */
export const asTcvn3 = (text: string): string =>
  encode(
    tcvn3,
    text.replace(/[^A-Z]/gu, (letter) => letter.toLowerCase()),
  );

export const asVni = (text: string): string => encode(vni, text);
