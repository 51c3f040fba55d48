import type { StructureNode } from '../answer.ts';
import type { Closing } from '../closing/closing.ts';
import { sourceSpan } from '../text/blocks.ts';
import type { Enactment } from './enacting.ts';
import type { PlacedBlock, Section } from './outline.ts';
import { isBullet } from './outline.ts';

/** The table of contents: preamble, enacting clause, labelled parts, recipients. Bullets stay out. */
export function structureNodes(
  outline: { sections: Section[]; placed: PlacedBlock[] },
  enactment: Enactment,
  closing: Closing,
  length: number,
): StructureNode[] {
  const nodes: StructureNode[] = [];
  const labelled = outline.sections.filter((section) => !isBullet(section));
  const firstBlock = outline.placed[0]?.block;
  const firstLabel = labelled[0]?.start ?? closing.head?.[0] ?? length;
  if (firstBlock && firstBlock.start < firstLabel) {
    const kind = labelled.length > 0 ? 'preamble' : 'body';
    nodes.push({
      id: labelled.length > 0 ? 'pre' : 'body',
      kind,
      heading: null,
      addressees: [],
      start: firstBlock.start,
      end: firstLabel,
    });
  }
  if (enactment.block) {
    const [start, end] = sourceSpan(enactment.block, enactment.from, enactment.to);
    nodes.push({
      id: 'enact',
      kind: 'enacting_clause',
      heading: null,
      addressees: enactment.addressees.map((agency) => agency.name),
      start,
      end,
    });
  }
  for (const section of labelled) {
    const kind = section.marker?.kind ?? 'body';
    nodes.push({
      id: section.id,
      kind,
      heading: section.heading,
      addressees: section.addressees.map((agency) => agency.name),
      start: section.start,
      end: section.end,
    });
  }
  if (closing.head)
    nodes.push({
      id: 'NN',
      kind: 'recipients',
      heading: null,
      addressees: [],
      start: closing.head[0],
      end: closing.recipients.at(-1)?.span[1] ?? closing.head[1],
    });
  return nodes;
}
