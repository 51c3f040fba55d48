import type { Child } from 'hono/jsx';
import { classes } from './class-list.ts';
import { linesOf, type TextMark, type TextPiece } from './text-marks.ts';

export type { TextMark } from './text-marks.ts';

export interface MarkedTextProps {
  /** The canonical text of the paper; never changed here. */
  text: string;
  marks: readonly TextMark[];
  /** Offsets of the first character of lines that are headings of the paper. */
  headings?: ReadonlySet<number>;
  /** Names the text for people who hear it. */
  label: string;
  /** What is said under the text: "12 câu là bối cảnh, không giao việc". */
  foot?: Child;
}

/**
 * The text of a paper with what was read from it marked at its exact characters. A mark leads to its card (`href`),
 * and the card leads back to `#sentence-<id>`; without script `:target` lights the place up, with script both sides do.
 */
export const MarkedText = ({ text, marks, headings, label, foot }: MarkedTextProps) => (
  <section class="source" aria-label={label} tabindex={0}>
    {linesOf(text, marks).map((line) => (
      <p class={classes('source-line', headings?.has(line.start) && 'source-heading')} id={`c${line.start}`}>
        {line.pieces.map((piece) => (piece.mark ? <Marked mark={piece.mark} piece={piece} /> : piece.text))}
      </p>
    ))}
    {foot && <p class="source-foot">{foot}</p>}
  </section>
);

const Marked = ({ mark, piece }: { mark: TextMark; piece: TextPiece }) => (
  <>
    {piece.anchors.slice(1).map((id) => (
      <span id={`sentence-${id}`} />
    ))}
    <mark
      id={piece.anchors[0] && `sentence-${piece.anchors[0]}`}
      class={`source-mark mark-${mark.kind}`}
      data-obligation={piece.obligations.join(' ') || undefined}
      title={mark.title}
    >
      {mark.href && mark.kind !== 'finding' ? <a href={mark.href}>{piece.text}</a> : piece.text}
    </mark>
    {mark.kind === 'finding' && mark.href && piece.anchors.includes(mark.id) && (
      <a class="source-sign" href={mark.href} title={mark.title} aria-label={mark.title}>
        !
      </a>
    )}
  </>
);

/** A paper at the left, what was read from it at the right; one below the other on a small screen. */
export const SideBySide = ({ children }: { children: Child }) => <div class="side-by-side">{children}</div>;

/** A sentence quoted from a paper, with the place it stands at. */
export const Quote = ({ children, source }: { children: Child; source?: Child }) => (
  <figure>
    <blockquote class="quote">{children}</blockquote>
    {source && <figcaption class="quote-source">{source}</figcaption>}
  </figure>
);
