import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { isCapitals } from './words.rules.ts';

type P = LaidOutParagraph;

export interface AnnexPart {
  readonly heading: P;
  readonly title: readonly P[];
  /** "(Kèm theo …)" */
  readonly reference: P | null;
  readonly body: readonly P[];
  /** begins a section of pages of its own */
  readonly ownPages: boolean;
}

/** Annexes after the signature, each under its own heading. @param before what stands above the first of them */
export function annexesIn(all: readonly P[], before: P | null): readonly AnnexPart[] {
  const starts = all.flatMap((each, at) => (isHeading(each) ? [at] : []));
  return starts.map((start, index) => {
    const lines = all.slice(start, starts[index + 1] ?? all.length);
    const heading = lines[0] as P;
    const top = lines.slice(1, 7).filter((each) => !each.inTable);
    const reference = top.find(({ text }) => /^\(\s*(?:ban hành )?kèm theo/iu.test(text)) ?? null;
    const end = top.findIndex((each) => each === reference || (each.align !== 'center' && !isCapitals(each.text)));
    const title = top.slice(0, end < 0 ? 1 : end);
    return {
      heading,
      title,
      reference,
      body: lines.filter((each) => each !== heading && each !== reference && !title.includes(each)),
      ownPages: (all[start - 1] ?? before)?.section !== heading.section,
    };
  });
}

const isHeading = ({ text, inTable }: P): boolean =>
  !inTable && /^phụ lục(?:\s+(?:số\s+)?(?:[ivx]+|\d+))?[.:]?$/iu.test(text);
