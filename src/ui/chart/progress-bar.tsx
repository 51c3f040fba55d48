import type { Translate } from '../../kernel/translate.ts';
import { StatusTag } from '../status.tsx';
import type { Column } from '../table.tsx';
import type { Tone } from '../tone.ts';
import { Chart } from './chart.tsx';

export interface ProgressPart {
  /** The word: "đã xác nhận", "chờ xác nhận", "còn lại". */
  label: string;
  value: number;
  tone: Tone;
  href?: string;
}

export interface ProgressBarProps {
  t: Translate;
  id: string;
  /** "Bao nhiêu đơn vị đã gửi kế hoạch?" */
  question: string;
  level?: 2 | 3;
  /** In the order they stand, left to right. */
  parts: readonly ProgressPart[];
}

const WIDTH = 960;

/** One bar, its parts side by side, the words under it, the numbers in a table. */
export const ProgressBar = ({ t, id, question, level, parts }: ProgressBarProps) => (
  <Chart
    t={t}
    id={id}
    question={question}
    level={level}
    columns={progressColumns(t, totalOf(parts))}
    rows={parts}
    picture={<Progress t={t} id={id} label={question} parts={parts} />}
  />
);

export interface ProgressProps {
  t: Translate;
  id: string;
  label: string;
  parts: readonly ProgressPart[];
}

/** The bar alone with its words, for a page whose heading already asked. */
export const Progress = ({ t, id, label, parts }: ProgressProps) => {
  const total = totalOf(parts);
  const words = parts.map((part) => `${part.value} ${part.label}`).join(' · ');
  const starts = parts.map((_, index) => width(totalOf(parts.slice(0, index)), total));
  return (
    <div class="progress">
      <svg viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{label}</title>
        <desc id={`${id}-desc`}>{t('ui.chart.progressDescription', { parts: words, total })}</desc>
        <rect class="bar-track" width={WIDTH} height={10} />
        {parts.map((part, index) => (
          <rect class={`bar-part tone-${part.tone}`} x={starts[index]} width={width(part.value, total)} height={10} />
        ))}
      </svg>
      <p class="progress-words numeral">{words}</p>
    </div>
  );
};

const totalOf = (parts: readonly ProgressPart[]) => parts.reduce((sum, part) => sum + part.value, 0);

const width = (value: number, total: number) => (total === 0 ? 0 : Math.round((value / total) * WIDTH * 10) / 10);

const progressColumns = (t: Translate, total: number): Column<ProgressPart>[] => [
  {
    key: 'part',
    header: t('ui.chart.part'),
    heading: true,
    cell: (part) =>
      part.href ? <a href={part.href}>{part.label}</a> : <StatusTag tone={part.tone}>{part.label}</StatusTag>,
  },
  { key: 'count', header: t('ui.chart.count'), align: 'end', cell: (part) => part.value, total },
  {
    key: 'share',
    header: t('ui.chart.share'),
    align: 'end',
    cell: (part) => (total === 0 ? '–' : `${Math.round((part.value / total) * 100)} %`),
  },
];
