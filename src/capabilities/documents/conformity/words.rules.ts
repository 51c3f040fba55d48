import type { FacedText, LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';

/** Letters without marks, case and spaces: finds a component even where it is written wrongly. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

export const isCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

/** Letters that say something: white space has a font, too, which nobody sees. */
export const shown = (faces: readonly FacedText[]): readonly FacedText[] =>
  faces.filter(({ text }) => text.trim() !== '');

export const allBold = ({ faces }: LaidOutParagraph): boolean => shown(faces).every((face) => face.bold);

/** The first words, to find a place by. */
export function firstWords(text: string, most = 60): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > 20 ? cut : most)}…`;
}
