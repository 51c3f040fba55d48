import type { NumberingList } from '../../docx/numbering.ts';
import type { WordPackage } from '../../docx/package.ts';
import { childOf, childrenOf, settingOf, type XmlElement } from '../../xml.ts';

/** Properties from the weakest to the strongest (ECMA-376, 17.7.2): what comes later wins, attribute by attribute. */
export type Layers = readonly XmlElement[];

export interface StyleSheet {
  /** @param level of its list, which stands between the style and the paragraph's own words */
  paragraph(own: XmlElement | null, table: string | null, level: XmlElement | null): Layers;
  letters(own: XmlElement | null, paragraph: XmlElement | null, table: string | null): Layers;
  bordersOfTable(style: string | null): XmlElement | null;
  /** "minorHAnsi" → the font that the theme names */
  themeFont(name: string): string | null;
}

const LONGEST_CHAIN = 12;

/** Everything that styles say, for reading how a paragraph or a letter looks. */
export function readStyleSheet({ styles, theme }: Pick<WordPackage, 'styles' | 'theme'>): StyleSheet {
  const byId = new Map(childrenOf(styles, 'style').map((style) => [style.attributes.styleId ?? '', style]));
  const isDefault = ({ attributes }: XmlElement) =>
    attributes.type === 'paragraph' && /^(?:1|true|on)$/.test(attributes.default ?? '');
  const standard = [...byId.values()].find(isDefault)?.attributes.styleId ?? null;
  const chain = (id: string | null): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = byId.get(id ?? '');
    while (style && found.length < LONGEST_CHAIN) {
      found.push(style);
      style = byId.get(settingOf(style, 'basedOn') ?? '');
    }
    return found.reverse();
  };
  const of = (id: string | null, name: string) => chain(id).map((style) => childOf(style, name));
  const defaults = childOf(styles, 'docDefaults');
  const present = (layers: readonly (XmlElement | null)[]): Layers => layers.filter((each) => each !== null);
  return {
    paragraph: (own, table, level) =>
      present([
        childOf(childOf(defaults, 'pPrDefault'), 'pPr'),
        ...of(table, 'pPr'),
        ...of(settingOf(own, 'pStyle') ?? standard, 'pPr'),
        level,
        own,
      ]),
    letters: (own, paragraph, table) =>
      present([
        childOf(childOf(defaults, 'rPrDefault'), 'rPr'),
        ...of(table, 'rPr'),
        ...of(settingOf(paragraph, 'pStyle') ?? standard, 'rPr'),
        ...of(settingOf(own, 'rStyle'), 'rPr'),
        own,
      ]),
    bordersOfTable: (style) => of(style, 'tblPr').reduce<XmlElement | null>(bordersIn, null),
    themeFont: (name) => fontOfTheme(theme, name),
  };
}

const bordersIn = (before: XmlElement | null, properties: XmlElement | null): XmlElement | null =>
  childOf(properties, 'tblBorders') ?? before;

function fontOfTheme(theme: XmlElement | null, name: string): string | null {
  const scheme = childOf(childOf(theme, 'themeElements'), 'fontScheme');
  const family = childOf(scheme, name.startsWith('major') ? 'majorFont' : 'minorFont');
  return childOf(family, 'latin')?.attributes.typeface ?? null;
}

/** An attribute of a property, from the strongest layer that has it. */
export function attributeOf(layers: Layers, property: string, attribute = 'val'): string | null {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const value = childOf(layers[at], property)?.attributes[attribute];
    if (value !== undefined) return value;
  }
  return null;
}

/** The strongest layer's property as a whole, such as borders. */
export function propertyOf(layers: Layers, property: string): XmlElement | null {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const found = childOf(layers[at], property);
    if (found) return found;
  }
  return null;
}

/** A switch: there unless it says otherwise (ST_OnOff). */
export function isSwitchedOn(layers: Layers, property: string): boolean {
  const found = propertyOf(layers, property);
  return found !== null && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '');
}

export const levelOf = (
  lists: ReadonlyMap<string, NumberingList>,
  item: { numId: string; level: number } | null,
): XmlElement | null => (item ? (lists.get(item.numId)?.levels.get(item.level)?.paragraph ?? null) : null);
