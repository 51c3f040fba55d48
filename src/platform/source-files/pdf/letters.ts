/** Letters that a text shows: whether they are words at all. */
const UNMAPPED = /(?=[^\t\n\r])[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu;
const VOWELS = /[aeiouyàáảãạăắằẳẵặâấầẩẫậèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/iu;
const FEWEST_WORDS = 20;

/**
 * Whether a font told the wrong letters, or none: the page shows words, the file does not hold them. Vietnamese and
 * all languages in Latin letters have a vowel in nearly every word; letters shifted by a font's own order do not.
 */
export function isGarbled(text: string): boolean {
  const letters = text.replace(/\s/g, '').length;
  if (letters === 0) return false;
  if ((text.match(UNMAPPED)?.length ?? 0) > letters * 0.02) return true;
  const words = text
    .split(/\s+/)
    .filter((word) => word.length >= 3 && !/^[\d.,/:;()%-]+$/.test(word) && !/\//.test(word));
  if (words.length < FEWEST_WORDS) return false;
  return words.filter((word) => !VOWELS.test(word)).length > words.length * 0.4;
}
