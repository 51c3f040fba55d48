/** Letters with diacritics and the plain letter each folds to; `foldFrom[i]` becomes `foldTo[i]` (usable in SQL translate). */
export const foldFrom =
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ' +
  'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ';
export const foldTo =
  'aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyyd' +
  'AAAAAAAAAAAAAAAAAEEEEEEEEEEEIIIIIOOOOOOOOOOOOOOOOOUUUUUUUUUUUYYYYYD';

const folded = new Map<string, string>([...foldFrom].map((letter, at) => [letter, foldTo[at] ?? letter]));

/** Composes letters and marks (NFC) and makes line ends LF: the canonical form of every text we keep. */
export function canonicalText(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
}

/** The text without diacritics, for search; same length as the NFC input, letter case kept. */
export function foldDiacritics(text: string): string {
  let plain = '';
  for (const letter of text.normalize('NFC')) plain += folded.get(letter) ?? letter;
  return plain;
}

const toneMoves: [from: string, to: string][] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];
const toneMove = new Map(toneMoves);
const movable = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Lower case with the tone mark where decree 30/2020 prints it (hoà → hòa, uỷ → ủy); same length as the input. */
export function lowerWithOneTonePlace(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : [...text].map(lowerSameLength).join('');
  return sameLength.replace(movable, (pair) => toneMove.get(pair) ?? pair);
}

function lowerSameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}

/** Order of the letters that mark points in official documents: no f, j, w, z; đ after d. */
export const pointLetters = [...'abcdđeghiklmnopqrstuvxy'];
