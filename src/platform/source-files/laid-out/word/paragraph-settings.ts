import { childOf, type XmlElement } from '../../xml.ts';
import type { Alignment } from '../laid-out-document.ts';
import { twips, whole } from './measures.ts';
import { attributeOf, isSwitchedOn, type Layers, propertyOf } from './style-sheet.ts';

export interface ParagraphSettings {
  readonly align: Alignment;
  /** millimetres; the first line from `left` */
  readonly left: number;
  readonly right: number;
  readonly first: number;
  /** points */
  readonly before: number;
  readonly after: number;
  /** a multiple of single, or points that do not grow or shrink with the letters */
  readonly line: { readonly multiple: number } | { readonly points: number };
  readonly above: DrawnBorder | null;
  readonly below: DrawnBorder | null;
  readonly framed: boolean;
  /** paragraphs of one style stand close */
  readonly contextual: boolean;
  readonly style: string | null;
}

export interface DrawnBorder {
  readonly solid: boolean;
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  both: 'both',
  distribute: 'both',
  center: 'center',
  right: 'right',
  end: 'right',
};

export function settingsOf(layers: Layers): ParagraphSettings {
  const indent = (name: string) => twips(attributeOf(layers, 'ind', name));
  const spacing = (name: string) => (whole(attributeOf(layers, 'spacing', name)) ?? 0) / 20;
  const borders = propertyOf(layers, 'pBdr');
  const hanging = indent('hanging');
  return {
    align: ALIGNMENTS[attributeOf(layers, 'jc') ?? ''] ?? 'left',
    left: indent('left') ?? indent('start') ?? 0,
    right: indent('right') ?? indent('end') ?? 0,
    first: hanging !== null && hanging !== 0 ? -hanging : (indent('firstLine') ?? 0),
    before: spacing('before'),
    after: spacing('after'),
    line: lineOf(layers),
    above: borderOf(childOf(borders, 'top')),
    below: borderOf(childOf(borders, 'bottom')),
    framed:
      propertyOf(layers, 'framePr') !== null || (childOf(borders, 'left') !== null && childOf(borders, 'top') !== null),
    contextual: isSwitchedOn(layers, 'contextualSpacing'),
    style: attributeOf(layers, 'pStyle'),
  };
}

function lineOf(layers: Layers): ParagraphSettings['line'] {
  const value = whole(attributeOf(layers, 'spacing', 'line')) ?? 240;
  const rule = attributeOf(layers, 'spacing', 'lineRule') ?? 'auto';
  return rule === 'auto' ? { multiple: value / 240 } : { points: value / 20 };
}

const SOLID = new Set(['single', 'thick', 'double']);

/** A border that can be seen. */
export function borderOf(border: XmlElement | null): DrawnBorder | null {
  const kind = border?.attributes.val ?? 'none';
  return kind === 'none' || kind === 'nil' ? null : { solid: SOLID.has(kind) };
}
