/** Vietnamese encodings of the time before Unicode, known to people by their fonts (.VnTime, VNI-Times). */
export type LegacyEncoding = 'TCVN3 (ABC)' | 'VNI';

/** TCVN3 letters that Latin-1 reads as signs; a Western text never has them between letters. */
const TCVN3_SIGNS = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾×÷';
/** TCVN3 letters that Latin-1 reads as other letters. */
const TCVN3_LETTERS = 'ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞßáâãäåæçèéêëìíîïñòóôõöøùúûüýþ';
/** VNI writes a vowel and then its mark, which Latin-1 reads as a second vowel: "Vieät", "coäng hoøa". */
const VNI_MARKS = 'ùøûõïâêáàåãäéèúüëÙØÛÕÏÂÊÁÀÅÃÄÉÈÚÜË';
const VNI_VOWELS = 'aeouyAEOUYôöÔÖ';
const VNI_SINGLES = 'ñÑôÔöÖíÍìÌæÆóÓòÒîÎ';

const tcvn3Signs = new Set(TCVN3_SIGNS);
const tcvn3 = new Set(TCVN3_SIGNS + TCVN3_LETTERS);
const vniMarks = new Set(VNI_MARKS);
const vniVowels = new Set(VNI_VOWELS);
const vniSingles = new Set(VNI_SINGLES);

/** A verdict needs this many marked words; a loan word or a name is no evidence. */
const FEWEST_WORDS = 6;
/** In Vietnamese well over half of the words carry a mark, in French about one in six. */
const MARKED_SHARE = 0.3;
const OF_ALL_MARKS = 0.95;
const SIGN_SHARE = 0.1;
const SAMPLE_CHARACTERS = 200_000;

/**
 * Looks at letters that Windows-1252 shows, so it serves bytes that are no UTF-8 and text that
 * somebody pasted or saved after a wrong reading alike.
 * @param text bytes decoded as Windows-1252, or a text that is valid Unicode
 * @returns the encoding when the statistics leave no doubt, else null
 */
export function legacyEncoding(text: string): LegacyEncoding | null {
  const counted = count(text.slice(0, SAMPLE_CHARACTERS));
  if (counted.marks === 0 || counted.unicode > counted.marks / 20) return null;
  const enough = (words: number) => words >= FEWEST_WORDS && words >= counted.words * MARKED_SHARE;
  const isVni = counted.vni >= counted.marks * OF_ALL_MARKS && enough(counted.vniWords);
  const isTcvn3 =
    counted.tcvn3 >= counted.marks * OF_ALL_MARKS &&
    counted.signs >= counted.marks * SIGN_SHARE &&
    enough(counted.markedWords);
  if (isTcvn3) return 'TCVN3 (ABC)';
  return isVni ? 'VNI' : null;
}

function count(text: string) {
  const counted = { words: 0, markedWords: 0, vniWords: 0, marks: 0, signs: 0, tcvn3: 0, vni: 0, unicode: 0 };
  for (const word of text.split(/[\s\d.,;:!?()/"'-]+/)) {
    if (!/[A-Za-z]/.test(word)) continue;
    let marks = 0;
    let pairs = 0;
    let before = '';
    for (const letter of word) {
      if (letter > '\u017f' && letter < '\u2000') counted.unicode++;
      if (letter >= '\u00a1' && letter <= '\u00ff') {
        const pair = vniMarks.has(letter) && vniVowels.has(before);
        marks++;
        if (tcvn3Signs.has(letter)) counted.signs++;
        if (tcvn3.has(letter)) counted.tcvn3++;
        if (pair || vniSingles.has(letter)) counted.vni++;
        if (pair) pairs++;
      }
      before = letter;
    }
    counted.words++;
    counted.marks += marks;
    if (marks > 0) counted.markedWords++;
    if (pairs > 0) counted.vniWords++;
  }
  return counted;
}
