import type { Translate } from '../../kernel/translate.ts';
import type { BasisGraph, GraphNode } from './basis-graph.rules.ts';
import { documentPaths } from './document.paths.ts';

const WIDTH = 236;
const HEIGHT = 44;
const GAP_X = 56;
const GAP_Y = 12;

/** The legal basis as a drawing; the same relations stand in the table below it. */
export const BasisDrawing = ({ t, graph }: { t: Translate; graph: BasisGraph }) => {
  const width = graph.columns * (WIDTH + GAP_X) - GAP_X;
  const height = graph.rows * (HEIGHT + GAP_Y) - GAP_Y;
  const places = new Map(graph.nodes.map((node) => [node.key, placeOf(node)]));
  return (
    <section class="chart-scroll" tabindex={0} aria-label={t('document.basis')}>
      <svg class="basis-graph" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <title>{t('document.basis')}</title>
        <desc>{graph.nodes.map((node) => node.label).join('; ')}</desc>
        {graph.edges.map((edge) => {
          const from = places.get(edge.from);
          const to = places.get(edge.to);
          if (!from || !to) return null;
          const [x1, y1, x2, y2] = [from.x + WIDTH, from.y + HEIGHT / 2, to.x, to.y + HEIGHT / 2];
          const middle = (x1 + x2) / 2;
          return <path class="basis-edge" d={`M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`} />;
        })}
        {graph.nodes.map((node) => (
          <Node node={node} />
        ))}
      </svg>
    </section>
  );
};

const placeOf = (node: GraphNode) => ({ x: node.column * (WIDTH + GAP_X), y: node.row * (HEIGHT + GAP_Y) });

const Node = ({ node }: { node: GraphNode }) => {
  const { x, y } = placeOf(node);
  const box = (
    <>
      <rect
        class={node.documentId ? 'basis-node' : 'basis-node basis-node-unknown'}
        x={x}
        y={y}
        width={WIDTH}
        height={HEIGHT}
        rx="4"
      />
      {linesOf(node.label).map((line, index, all) => (
        <text class="basis-label" x={x + 12} y={y + HEIGHT / 2 + 4 + (index - (all.length - 1) / 2) * 16}>
          {line}
        </text>
      ))}
    </>
  );
  return node.documentId ? <a href={documentPaths.show(node.documentId)}>{box}</a> : <g>{box}</g>;
};

/** Two lines of about 30 characters; the whole name stands in the table. */
function linesOf(label: string): string[] {
  const words = label.split(' ');
  const first: string[] = [];
  while (words.length > 0 && [...first, words[0]].join(' ').length <= 30) first.push(words.shift() ?? '');
  const rest = words.join(' ');
  return rest === '' ? [first.join(' ')] : [first.join(' '), rest.length > 29 ? `${rest.slice(0, 28)}…` : rest];
}
