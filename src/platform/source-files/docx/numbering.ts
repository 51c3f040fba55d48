import { childOf, childrenOf, isOn, settingOf, type XmlElement } from '../xml.ts';

/** One level of a list (ECMA-376, 17.9.6 lvl). */
export interface NumberLevel {
  readonly format: string;
  /** "%1.%2." with the place of each level's number */
  readonly text: string;
  readonly start: number;
  /** begins again after this level or a higher one; 0 never, null after any higher one */
  readonly restart: number | null;
  /** all numbers as Arabic ones */
  readonly legal: boolean;
  readonly between: 'tab' | 'space' | 'nothing';
  /** the paragraph style that this level belongs to */
  readonly style: string | null;
  /** how its paragraphs are set, unless they say otherwise */
  readonly paragraph: XmlElement | null;
}

export interface NumberingList {
  /** lists of one kind count together */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** levels at which this list starts anew, with their first number */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists by the number that paragraphs name. */
export function readNumbering(numbering: XmlElement | null): ReadonlyMap<string, NumberingList> {
  const kinds = new Map(
    childrenOf(numbering, 'abstractNum').map((kind) => [kind.attributes.abstractNumId ?? '', kind]),
  );
  const nums = childrenOf(numbering, 'num');
  const lists = new Map<string, NumberingList>();
  for (const num of nums) {
    const kind = kindOf(settingOf(num, 'abstractNumId') ?? '', kinds);
    const levels = new Map(childrenOf(kinds.get(kind), 'lvl').map((level) => [levelNumber(level), readLevel(level)]));
    const starts = new Map<number, number>();
    for (const change of childrenOf(num, 'lvlOverride')) {
      const own = childOf(change, 'lvl');
      if (own) levels.set(levelNumber(change), readLevel(own));
      const start = settingOf(change, 'startOverride');
      if (start !== null) starts.set(levelNumber(change), whole(start, 1));
    }
    lists.set(num.attributes.numId ?? '', { kind, levels, starts });
  }
  return lists;
}

/** A kind may only name a list style, whose own kind holds the levels. */
function kindOf(id: string, kinds: ReadonlyMap<string, XmlElement>): string {
  const style = settingOf(kinds.get(id), 'numStyleLink');
  if (style === null) return id;
  for (const [key, kind] of kinds) if (settingOf(kind, 'styleLink') === style) return key;
  return id;
}

const levelNumber = (element: XmlElement): number => whole(element.attributes.ilvl ?? '0', 0);

function readLevel(level: XmlElement): NumberLevel {
  const restart = settingOf(level, 'lvlRestart');
  const between = settingOf(level, 'suff');
  return {
    format: settingOf(level, 'numFmt') ?? 'decimal',
    text: settingOf(level, 'lvlText') ?? '',
    start: whole(settingOf(level, 'start') ?? '', 0),
    restart: restart === null ? null : whole(restart, 0),
    legal: isOn(level, 'isLgl') ?? false,
    between: between === 'space' || between === 'nothing' ? between : 'tab',
    style: settingOf(level, 'pStyle'),
    paragraph: childOf(level, 'pPr'),
  };
}

function whole(text: string, otherwise: number): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
