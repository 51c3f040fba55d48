import type { Face } from '../laid-out-document.ts';
import { whole } from './measures.ts';
import { attributeOf, isSwitchedOn, type Layers, type StyleSheet } from './style-sheet.ts';

export interface WordLetters {
  readonly face: Face;
  readonly capitals: boolean;
  readonly hidden: boolean;
  /** as long as the words it stands under */
  readonly underline: { readonly solid: boolean } | null;
}

/** Word's own letters where nothing is said (ECMA-376, 17.3.2): Times New Roman, 10 points. */
const STANDARD = { font: 'Times New Roman', halfPoints: 20 };
const SOLID = new Set(['single', 'thick', 'words', 'double']);

/** How letters look after all styles. */
export function lettersOf(layers: Layers, sheet: StyleSheet): WordLetters {
  const underline = attributeOf(layers, 'u');
  return {
    face: {
      font: fontOf(layers, sheet),
      size: (whole(attributeOf(layers, 'sz')) ?? STANDARD.halfPoints) / 2,
      bold: isSwitchedOn(layers, 'b'),
      italic: isSwitchedOn(layers, 'i'),
      colour: colourOf(attributeOf(layers, 'color')),
    },
    capitals: isSwitchedOn(layers, 'caps') || isSwitchedOn(layers, 'smallCaps'),
    hidden: isSwitchedOn(layers, 'vanish'),
    underline: underline && underline !== 'none' ? { solid: SOLID.has(underline) } : null,
  };
}

/** Vietnamese letters take one font for plain Latin ones (ascii) and one for those with marks (hAnsi); both must fit. */
function fontOf(layers: Layers, sheet: StyleSheet): string {
  const fonts = ['ascii', 'hAnsi'].map((slot) => slotOf(layers, slot, sheet) ?? STANDARD.font);
  return fonts[0] === fonts[1] ? (fonts[0] ?? STANDARD.font) : fonts.join(', ');
}

/** A theme's font is stronger than a name in the same layer. */
function slotOf(layers: Layers, slot: string, sheet: StyleSheet): string | null {
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    const layer = layers.slice(at, at + 1);
    const theme = attributeOf(layer, 'rFonts', `${slot}Theme`);
    const named = (theme && sheet.themeFont(theme)) || attributeOf(layer, 'rFonts', slot);
    if (named) return named;
  }
  return null;
}

const colourOf = (value: string | null): string =>
  value && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : '000000';
