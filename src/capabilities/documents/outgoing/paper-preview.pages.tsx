import { layOut } from '../format/layout.rules.ts';
import type { OfficialDocument } from '../format/official-document.rules.ts';
import type {
  PrintedAnnexBlock,
  PrintedCode,
  PrintedHeading,
  PrintedParagraph,
  PrintedTable,
} from '../format/printed-document.rules.ts';
import { PaperClosing, PaperHead } from './paper-edges.pages.tsx';

/** The paper on the screen: the words and their order of the Word and PDF file, in Vietnamese whoever reads it. */
export const PaperPreview = ({ document }: { document: OfficialDocument }) => {
  const { head, heading, body, closing, annexes } = layOut(document);
  return (
    <article class="official" lang="vi">
      <PaperHead head={head} />
      {heading && <Heading heading={heading} />}
      <Blocks blocks={body} />
      <PaperClosing closing={closing} />
      {annexes.map((annex) => (
        <section class="official-annex">
          <Heading heading={annex.heading} />
          <Blocks blocks={annex.body} />
        </section>
      ))}
    </article>
  );
};

const Heading = ({ heading }: { heading: PrintedHeading }) => (
  <div class="official-title">
    <strong>{heading.type}</strong>
    <strong>{heading.subject}</strong>
    {heading.reference && <em>{heading.reference}</em>}
  </div>
);

const Blocks = ({ blocks }: { blocks: readonly PrintedAnnexBlock[] }) => (
  <>
    {blocks.map((block) => {
      if (block.kind === 'code') return <Code code={block} />;
      return block.kind === 'table' ? <Rows table={block} /> : <Words paragraph={block} />;
    })}
  </>
);

/** With the quiet zone of four modules that a telephone needs. */
const Code = ({ code: { rows, text } }: { code: PrintedCode }) => (
  <div class="official-center">
    <svg viewBox={`-4 -4 ${rows.length + 8} ${rows.length + 8}`} width="113" height="113" role="img">
      <title>{text}</title>
      <path d={rows.flatMap(darkStretches).join('')} shape-rendering="crispEdges" />
    </svg>
    <p>{text}</p>
  </div>
);

const darkStretches = (row: string, y: number): string[] =>
  [...row.matchAll(/1+/g)].map(({ 0: dark, index }) => `M${index} ${y}h${dark.length}v1h-${dark.length}z`);

const PLACED = {
  body: 'official-body',
  center: 'official-center',
  addressees: 'official-addressees',
  addressee: 'official-addressees',
} as const;

const Words = ({ paragraph }: { paragraph: PrintedParagraph }) => (
  <p class={PLACED[paragraph.placing]}>
    {paragraph.runs.map((run) => {
      const words = run.italic ? <em>{run.text}</em> : run.text;
      return run.bold ? <strong>{words}</strong> : words;
    })}
  </p>
);

const Rows = ({ table }: { table: PrintedTable }) => (
  <section class="official-table" tabindex={0} aria-label={table.columns[0]?.title}>
    <table>
      <thead>
        <tr>
          {table.columns.map(({ title }) => (
            <th scope="col">{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.cells.map((cell, at) => (
              <td colspan={at === 0 && row.span > 1 ? row.span : undefined}>
                {row.bold ? <strong>{cell}</strong> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
