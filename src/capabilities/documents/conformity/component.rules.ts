import type { FacedText, LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { COMPONENT_LOOKS, type ComponentLook } from './component-looks.rules.ts';
import { each, type Fault, type FormatRule, faultAt } from './format-rule.rules.ts';
import { isCapitals, shown } from './words.rules.ts';

type Look = (paragraph: LaidOutParagraph) => Fault | null;

/** Programs that make PDFs round sizes. */
const SIZE_OFF = 0.3;

const WORDS = {
  vi: { bold: 'đậm', regular: 'không đậm', italic: 'nghiêng', upright: 'đứng', kind: 'kiểu chữ' },
  en: { bold: 'bold', regular: 'not bold', italic: 'italic', upright: 'upright', kind: 'letters' },
};

/** For each component one rule a property: its size, its style, its capitals, its place in the middle. */
export const componentRules: readonly FormatRule[] = COMPONENT_LOOKS.flatMap(rulesOf);

function rulesOf(look: ComponentLook): FormatRule[] {
  const { code, basis, of } = look;
  const severity = 'error';
  const rule = (property: string, vi: string, en: string, check: Look | null): FormatRule[] => {
    if (check === null) return [];
    const wants = { vi: `${look.name.vi}: ${vi}.`, en: `${look.name.en}: ${en}.` };
    return [{ code: `${code}/${property}`, wants, basis, severity, check: (parts) => each(of(parts), check) }];
  };
  const [from, to] = look.size;
  const sizes = from === to ? String(from) : `${from} - ${to}`;
  return [
    ...rule('size', `cỡ chữ ${sizes}`, `letters of ${sizes} pt`, sized(from, to)),
    ...rule('style', styleWords(look, 'vi'), styleWords(look, 'en'), styled(look)),
    ...rule(
      'capitals',
      look.capitals ? 'chữ in hoa' : 'chữ in thường',
      look.capitals ? 'in capitals' : 'not in capitals',
      capitals(look),
    ),
    ...rule('centred', 'đặt giữa cột của mình', 'centred in its column', look.centred ? centred : null),
  ];
}

function sized(from: number, to: number): Look {
  return (paragraph) => {
    const wrong = shown(paragraph.faces).find(({ size }) => size < from - SIZE_OFF || size > to + SIZE_OFF);
    const size = wrong && String(Math.round(wrong.size * 10) / 10);
    return wrong ? faultAt(paragraph, `cỡ chữ ${size}`, `${size} pt`) : null;
  };
}

function styleWords({ bold, italic }: Pick<ComponentLook, 'bold' | 'italic'>, locale: 'vi' | 'en'): string {
  const words = WORDS[locale];
  const all = [
    italic === undefined ? null : italic ? words.italic : words.upright,
    bold === undefined ? null : bold ? words.bold : words.regular,
  ].filter((word) => word !== null);
  return locale === 'vi' ? `${words.kind} ${all.join(', ')}` : `${all.join(', ')} ${words.kind}`;
}

function styled({ bold, italic }: ComponentLook): Look | null {
  if (bold === undefined && italic === undefined) return null;
  const differs = (face: FacedText) =>
    (bold !== undefined && face.bold !== bold) || (italic !== undefined && face.italic !== italic);
  return (paragraph) => {
    // A label such as "Kính gửi:" may stand out; a hyphen or a full stop in other letters is seen by nobody.
    const wrong = shown(paragraph.faces).find((face) => /[\p{L}\d]/u.test(face.text) && differs(face));
    return wrong ? faultAt(paragraph, styleWords(wrong, 'vi'), styleWords(wrong, 'en')) : null;
  };
}

function capitals({ capitals: wanted }: ComponentLook): Look | null {
  if (wanted === undefined) return null;
  return (paragraph) => {
    if (isCapitals(paragraph.text) === wanted) return null;
    return wanted
      ? faultAt(paragraph, 'có chữ in thường', 'small letters')
      : faultAt(paragraph, 'toàn chữ in hoa', 'all capitals');
  };
}

function centred(paragraph: LaidOutParagraph): Fault | null {
  const right = paragraph.align === 'center' || paragraph.align === null;
  return right ? null : faultAt(paragraph, 'không đặt giữa', 'not centred');
}
