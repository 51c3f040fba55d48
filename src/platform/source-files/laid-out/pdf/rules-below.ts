import type { RuleBelow } from '../laid-out-document.ts';
import { type Chunk, type FacedPage, type FacedRule, MM_PER_POINT } from './faced-page.ts';
import type { Part } from './make-paragraph.ts';

/** Letter sizes below the base line within which a line belongs to the words. */
const REACH = 1.3;

/** Gives each drawn line to the words just above it. */
export function withRulesBelow(parts: readonly Part[], pages: readonly FacedPage[]): Part[] {
  const last = new Map(parts.flatMap((part, at) => part.lines.slice(-1).map((line) => [line, at] as const)));
  const rules = new Map<number, RuleBelow>();
  for (const [page, { rules: drawn }] of pages.entries()) {
    const lines = [...last.keys()].filter((line) => line.page === page && !line.inTable && !line.framed);
    const upright = drawn.filter(({ x0, x1 }) => x0 === x1);
    for (const rule of drawn.filter((each) => isAlone(each, upright))) {
      const words = lines.filter((line) => stands(line, rule)).sort((a, b) => b.y - a.y)[0];
      const at = words && last.get(words);
      if (at !== undefined) rules.set(at, { length: (rule.x1 - rule.x0) * MM_PER_POINT, solid: rule.solid });
    }
  }
  return parts.map((part, at) => ({
    ...part,
    paragraph: { ...part.paragraph, rule: rules.get(at) ?? part.paragraph.rule },
  }));
}

/** A line that no upright one meets: others are edges of tables and frames. */
function isAlone({ x0, x1, y0, y1 }: FacedRule, upright: readonly FacedRule[]): boolean {
  if (y0 !== y1 || x1 - x0 <= 10) return false;
  return !upright.some((side) => side.y0 < y0 + 2 && side.y1 > y0 - 2 && side.x0 > x0 - 2 && side.x0 < x1 + 2);
}

function stands(line: Chunk, rule: { x0: number; x1: number; y0: number }): boolean {
  const middle = (rule.x0 + rule.x1) / 2;
  const below = rule.y0 - line.y;
  return below > -1 && below < REACH * line.size && middle > line.x0 - 4 && middle < line.x1 + 4;
}
