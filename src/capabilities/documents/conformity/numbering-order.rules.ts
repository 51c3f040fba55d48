import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { type Fault, faultAt } from './format-rule.rules.ts';
import { ALPHABET, type Level, labelOf } from './numbered-label.rules.ts';
import type { PaperParts } from './paper-parts.rules.ts';

type P = LaidOutParagraph;

const DEEPER: Readonly<Record<Level, readonly Level[]>> = {
  roman: ['clause', 'point'],
  article: ['clause', 'point'],
  clause: ['point'],
  point: [],
};

export interface StepFault {
  /** of the alphabet, not of the count */
  readonly letter: boolean;
  readonly fault: Fault;
}

/** Faults of the count in the body and in an attached paper, which counts for itself. */
export const ordersOf = ({ body, attached }: PaperParts): readonly StepFault[] => [
  ...orderFaults(body),
  ...orderFaults(attached),
];

/** Every step of the count that is not the next one. A heading without number, or a colon, lets clauses begin anew. */
function orderFaults(body: readonly P[]): StepFault[] {
  const last = new Map<Level, number>();
  const faults: StepFault[] = [];
  for (const paragraph of body) {
    const found = labelOf(paragraph.text);
    if (!found) {
      if (/:$/.test(paragraph.text) || paragraph.align === 'center') forget(last, ['clause', 'point']);
      continue;
    }
    const { level, value, label } = found;
    const before = last.get(level) ?? 0;
    if (level === 'point' && value < 0) {
      faults.push({ letter: true, fault: faultAt(paragraph, `điểm “${label}”`, `point “${label}”`) });
      continue;
    }
    if (value !== before + 1 && !(value === 1 && before > 0 && level === 'point'))
      faults.push({
        letter: level === 'point' && ALPHABET[before] === 'đ' && value === before + 2,
        fault: faultAt(paragraph, ...stepWords(level, before, label)),
      });
    last.set(level, value);
    forget(last, DEEPER[level]);
  }
  return faults;
}

const forget = (last: Map<Level, number>, levels: readonly Level[]): void => {
  for (const level of levels) last.delete(level);
};

function stepWords(level: Level, before: number, label: string): [vi: string, en: string] {
  const previous = before === 0 ? null : level === 'point' ? ALPHABET[before - 1] : String(before);
  return previous === null
    ? [`bắt đầu từ “${label}”`, `begins with “${label}”`]
    : [`“${label}” đứng sau “${previous}”`, `“${label}” after “${previous}”`];
}
