import type { FacedText, LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { ANNEX_I, type Fault, type FormatRule, faultAt, type Verdict } from './format-rule.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';
import { shown } from './words.rules.ts';

const WANTED = /^(?:[A-Z]{6}\+)?times\s?new\s?roman/i;
/** The same widths and shapes by design, free of licence: what a PDF made without Microsoft's fonts has. */
const SUBSTITUTE = /^(?:[A-Z]{6}\+)?(?:tinos|liberation\s?serif)/i;
const BASIS = ANNEX_I('I.4');

export const letterRules: readonly FormatRule[] = [
  {
    code: 'letters/font',
    wants: { vi: 'Phông chữ Times New Roman trong cả văn bản.', en: 'Times New Roman throughout.' },
    basis: BASIS,
    severity: 'error',
    check: fontVerdict,
  },
  {
    code: 'letters/colour',
    wants: { vi: 'Chữ màu đen; chỉ dấu chỉ độ khẩn màu đỏ.', en: 'Black letters; only urgency stamps are red.' },
    basis: BASIS,
    severity: 'error',
    check: ({ document, urgency }) => [
      ...document.paragraphs
        .filter((paragraph) => !urgency.includes(paragraph))
        .flatMap((paragraph) =>
          faceFault(paragraph, isColoured, ({ colour }) => [`màu #${colour}`, `colour #${colour}`]),
        ),
      ...urgency.flatMap((paragraph) =>
        faceFault(
          paragraph,
          (face) => !isRed(face),
          () => ['không đỏ', 'not red'],
        ),
      ),
    ],
  },
  {
    code: 'letters/unicode',
    wants: {
      vi: 'Chữ Việt Unicode dựng sẵn (TCVN 6909:2001), không phải chữ ghép dấu.',
      en: 'Precomposed Unicode letters (TCVN 6909:2001), no letters with separate marks.',
    },
    basis: BASIS,
    severity: 'error',
    check: ({ document }) =>
      document.paragraphs.flatMap((paragraph) =>
        /\p{L}[\u0300-\u0309\u0323\u031b\u0302\u0306]/u.test(paragraph.text)
          ? [faultAt(paragraph, 'chữ ghép dấu', 'letters with separate marks')]
          : [],
      ),
  },
];

function fontVerdict({ document: { paragraphs } }: PaperParts): Verdict {
  const fonts = paragraphs.flatMap(({ faces }) => shown(faces).flatMap(({ font }) => font.split(', ')));
  const faults = paragraphs.flatMap((paragraph) =>
    faceFault(
      paragraph,
      ({ font }) => font.split(', ').some((name) => !WANTED.test(name) && !SUBSTITUTE.test(name)),
      ({ font }) => [`phông ${font}`, `font ${font}`],
    ),
  );
  return faults.length === 0 && fonts.some((font) => SUBSTITUTE.test(font)) ? 'substitute' : faults;
}

function faceFault(
  paragraph: LaidOutParagraph,
  isWrong: (face: FacedText) => boolean,
  words: (face: FacedText) => readonly [vi: string, en: string],
): Fault[] {
  const face = shown(paragraph.faces).find((each) => isWrong(each));
  return face ? [{ ...faultAt(paragraph, ...words(face)), words: face.text.trim().slice(0, 60) }] : [];
}

const channels = (colour: string): number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
/** A grey so dark that print shows black counts as black. */
const isColoured = ({ colour }: FacedText): boolean => channels(colour).some((channel) => channel > 0x22);

function isRed({ colour }: FacedText): boolean {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return red > 0xa0 && green < 0x50 && blue < 0x50;
}
