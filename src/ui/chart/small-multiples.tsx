import type { Translate } from '../../kernel/translate.ts';
import type { Column } from '../table.tsx';
import { Chart } from './chart.tsx';

export interface Multiple {
  label: string;
  /** One value for each point of the common axis. */
  values: readonly number[];
  /** What the values are made of. */
  href?: string;
  /** Further numbers of the table that are not drawn, such as what is only stated. */
  apart?: number;
}

export interface SmallMultiplesProps {
  t: Translate;
  id: string;
  /** "Tin, bài về tỉnh đăng bằng những thứ tiếng nào, vào tháng nào?" */
  question: string;
  level?: 2 | 3;
  /** Words of the axis, such as months; the same for all. */
  points: readonly string[];
  multiples: readonly Multiple[];
  /** Head of the first column: "Ngôn ngữ". */
  what: string;
  /** Head of the numbers that stand apart. */
  apart?: string;
}

const WIDTH = 240;
const HEIGHT = 84;
const TOP = 8;
const BASE = 64;

/** Many small bars on one scale, so that they compare with each other; the same numbers in one table. */
export const SmallMultiples = (props: SmallMultiplesProps) => {
  const { t, id, question, level, multiples, points } = props;
  const top = Math.max(1, ...multiples.flatMap((each) => each.values));
  return (
    <Chart
      t={t}
      id={id}
      question={question}
      level={level}
      columns={columnsOf(props)}
      rows={multiples}
      picture={
        <ul class="multiples">
          {multiples.map((each, at) => (
            <li>
              <Small t={t} id={`${id}-${at}`} multiple={each} points={points} top={top} />
            </li>
          ))}
        </ul>
      }
    />
  );
};

interface SmallProps {
  t: Translate;
  id: string;
  multiple: Multiple;
  points: readonly string[];
  top: number;
}

const Small = ({ t, id, multiple, points, top }: SmallProps) => {
  const step = WIDTH / Math.max(1, points.length);
  const height = (value: number): number => round((value / top) * (BASE - TOP));
  const total = sumOf(multiple.values);
  const words = points.flatMap((point, at) => (multiple.values[at] ? [`${point}: ${multiple.values[at]}`] : []));
  const drawing = (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <title id={`${id}-title`}>{`${multiple.label}: ${total}`}</title>
      <desc id={`${id}-desc`}>{words.join('; ') || t('ui.chart.nothing')}</desc>
      <line class="chart-axis" x1={0} x2={WIDTH} y1={BASE} y2={BASE} />
      {multiple.values.map((value, at) => (
        <rect
          class="multiple-bar"
          x={round(at * step + 1)}
          y={BASE - height(value)}
          width={round(Math.max(1, step - 2))}
          height={height(value)}
        />
      ))}
      <text class="chart-soft" x={0} y={HEIGHT - 4}>
        {points[0]}
      </text>
      <text class="chart-soft" x={WIDTH} y={HEIGHT - 4} text-anchor="end">
        {points.at(-1)}
      </text>
    </svg>
  );
  return (
    <>
      <p class="multiple-name">
        {multiple.href ? <a href={multiple.href}>{multiple.label}</a> : multiple.label}{' '}
        <span class="numeral">{total}</span>
      </p>
      {drawing}
    </>
  );
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const round = (value: number): number => Math.round(value * 10) / 10;

const columnsOf = ({ t, what, apart, points, multiples }: SmallMultiplesProps): Column<Multiple>[] => [
  { key: 'what', header: what, heading: true, cell: (each) => each.label },
  ...points.map(
    (point, at): Column<Multiple> => ({
      key: `point-${at}`,
      header: point,
      align: 'end',
      cell: (each) => each.values[at] ?? 0,
      total: sumOf(multiples.map((each) => each.values[at] ?? 0)),
    }),
  ),
  {
    key: 'sum',
    header: t('ui.table.total'),
    align: 'end',
    cell: (each) => sumOf(each.values),
    total: sumOf(multiples.flatMap((each) => each.values)),
  },
  ...(apart
    ? [
        {
          key: 'apart',
          header: apart,
          align: 'end' as const,
          cell: (each: Multiple) => each.apart ?? 0,
          total: sumOf(multiples.map((each) => each.apart ?? 0)),
        },
      ]
    : []),
];
