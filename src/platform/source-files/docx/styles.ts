import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml.ts';

/** What styles say that changes the words on paper. */
export interface WordStyles {
  /** numbering that a paragraph style carries: how "Heading 1" gets its number */
  numberingOf(styleId: string | null): { numId: string | null; level: string | null };
  /** a switch of the letters ("caps", "vanish", "b"), through the styles that a style is based on */
  letters(styleId: string | null, name: string): boolean;
  /** borders of a table style */
  bordersOf(styleId: string | null): XmlElement | null;
  readonly defaultParagraph: string | null;
}

const LONGEST_CHAIN = 12;

export function readStyles(styles: XmlElement | null): WordStyles {
  const byId = new Map(childrenOf(styles, 'style').map((style) => [style.attributes.styleId ?? '', style]));
  const isDefault = ({ attributes }: XmlElement) =>
    attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? '');
  const chain = (styleId: string | null): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = byId.get(styleId ?? '');
    while (style && found.length < LONGEST_CHAIN) {
      found.push(style);
      style = byId.get(settingOf(style, 'basedOn') ?? '');
    }
    return found;
  };
  const first = <Value>(styleId: string | null, read: (style: XmlElement) => Value | null): Value | null => {
    for (const style of chain(styleId)) {
      const value = read(style);
      if (value !== null) return value;
    }
    return null;
  };
  const numbering = (style: XmlElement) => childOf(childOf(style, 'pPr'), 'numPr');
  return {
    numberingOf: (styleId) => ({
      numId: first(styleId, (style) => settingOf(numbering(style), 'numId')),
      level: first(styleId, (style) => settingOf(numbering(style), 'ilvl')),
    }),
    letters: (styleId, name) => first(styleId, (style) => isOn(childOf(style, 'rPr'), name)) ?? false,
    bordersOf: (styleId) => first(styleId, (style) => childOf(childOf(style, 'tblPr'), 'tblBorders')),
    defaultParagraph: [...byId.values()].find(isDefault)?.attributes.styleId ?? null,
  };
}
