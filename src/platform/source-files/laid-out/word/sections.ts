import type { WordPackage } from '../../docx/package.ts';
import { childOf, childrenOf, isOn, type XmlElement } from '../../xml.ts';
import type { LaidOutSection, PageNumbering } from '../laid-out-document.ts';
import { lettersOf } from './letters.ts';
import { twips } from './measures.ts';
import { settingsOf } from './paragraph-settings.ts';
import type { StyleSheet } from './style-sheet.ts';

/** A page of Word where nothing is said: A4 is not its own, but every office's. */
const A4 = { width: 210, height: 297 };
type Slots = Readonly<Record<string, XmlElement | null>>;

/** Sections in their order; a header that a section does not name is the one of the section before. */
export function readSections(body: XmlElement, word: WordPackage, sheet: StyleSheet): LaidOutSection[] {
  let slots: Slots = {};
  return sectionProperties(body).map((properties, index) => {
    slots = { ...slots, ...partsOf(properties, word) };
    const size = childOf(properties, 'pgSz')?.attributes;
    const edges = childOf(properties, 'pgMar')?.attributes;
    return {
      width: twips(size?.w) ?? A4.width,
      height: twips(size?.h) ?? A4.height,
      margins: {
        top: edge(edges?.top),
        right: edge(edges?.right),
        bottom: edge(edges?.bottom),
        left: edge(edges?.left),
      },
      measured: false,
      numbering: numberingOf(properties, slots, sheet, index),
    };
  });
}

/** A header that is higher than the margin pushes the text down; Word marks "at least so much" by a minus. */
const edge = (value: string | undefined): number | null => {
  const millimetres = twips(value);
  return millimetres === null ? null : Math.abs(millimetres);
};

/** The last section's properties stand at the end of the body, those of others in their last paragraph. */
export function sectionProperties(body: XmlElement): XmlElement[] {
  const within = (element: XmlElement): XmlElement[] =>
    childrenOf(element).flatMap((child) => {
      if (child.name === 'p') return childrenOf(childOf(child, 'pPr'), 'sectPr');
      return child.name === 'sdt' || child.name === 'sdtContent' ? within(child) : [];
    });
  const last = childOf(body, 'sectPr');
  return [...within(body), last ?? { name: 'sectPr', attributes: {}, children: [] }];
}

function partsOf(properties: XmlElement, word: WordPackage): Slots {
  const found: Record<string, XmlElement | null> = {};
  for (const { name, attributes } of childrenOf(properties)) {
    if (name === 'headerReference' || name === 'footerReference')
      found[`${name.slice(0, 6)} ${attributes.type ?? 'default'}`] = word.partById(attributes.id ?? '');
  }
  return found;
}

function numberingOf(properties: XmlElement, slots: Slots, sheet: StyleSheet, index: number): PageNumbering {
  const different = isOn(properties, 'titlePg') ?? false;
  const top = findNumber(slots['header default'] ?? null);
  const bottom = findNumber(slots['footer default'] ?? null);
  const first = ['header first', 'footer first'].some((slot) => findNumber(slots[slot] ?? null) !== null);
  const found = top ?? bottom;
  const type = childOf(properties, 'pgNumType')?.attributes;
  const letters = found && lettersOf(sheet.letters(childOf(found.run, 'rPr'), found.properties, null), sheet);
  return {
    at: top ? 'top' : bottom ? 'bottom' : null,
    align: found && settingsOf(sheet.paragraph(found.properties, null, null)).align,
    size: letters?.face.size ?? null,
    upright: letters ? !letters.face.italic : true,
    arabic: /^(?:decimal|numberInDash)?$/.test(type?.fmt ?? ''),
    onFirstPage: found !== null && (different ? first : true),
    restarts: index === 0 ? !type?.start || type.start === '1' : type?.start === '1',
    pages: null,
  };
}

interface FoundNumber {
  readonly properties: XmlElement | null;
  readonly run: XmlElement | null;
}

/** The paragraph that shows the page's number: a field PAGE, in either way of writing fields. */
function findNumber(part: XmlElement | null): FoundNumber | null {
  for (const child of childrenOf(part)) {
    const found = child.name === 'p' ? numberIn(child) : findNumber(child);
    if (found) return found;
  }
  return null;
}

function numberIn(paragraph: XmlElement): FoundNumber | null {
  const runs = descendants(paragraph, 'r');
  const run = runs.find((each) => childrenOf(each, 'instrText').some(({ children }) => isPage(children.join(''))));
  const simple = descendants(paragraph, 'fldSimple').find(({ attributes }) => isPage(attributes.instr ?? ''));
  if (!run && !simple) return null;
  return { properties: childOf(paragraph, 'pPr'), run: run ?? (simple ? (childOf(simple, 'r') ?? null) : null) };
}

const isPage = (instruction: string): boolean => /^\s*PAGE\b/i.test(instruction);

const descendants = (element: XmlElement, name: string): XmlElement[] =>
  childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
