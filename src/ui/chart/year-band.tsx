import { type Day, formatDay } from '../../kernel/day.ts';
import type { Translate } from '../../kernel/translate.ts';
import { StatusTag } from '../status.tsx';
import type { Column } from '../table.tsx';
import type { Tone } from '../tone.ts';
import { Chart } from './chart.tsx';
import { NarrowYear } from './year-narrow.tsx';
import { WideYear } from './year-wide.tsx';

export interface YearMark {
  /** The day it falls due. */
  day: Day;
  /** Makes the mark a stretch of time that ends at `day`: "tháng 5, huyện gửi kế hoạch". */
  from?: Day;
  /** A few words; the day is written before them. */
  label: string;
  href?: string;
  tone: Tone;
  /** The word of the tone: "còn 9 ngày", "đã xong". */
  status: string;
}

export interface YearBandProps {
  t: Translate;
  id: string;
  /** "Năm 2014, việc nào đến hạn khi nào?" */
  question: string;
  level?: 2 | 3;
  year: number;
  /** The business day, drawn as a line when it lies in the year. */
  today: Day;
  /** At most about twenty: group smaller ones before. */
  marks: readonly YearMark[];
}

/** The year as a band with its deadlines: lying on a desk, standing on a phone, and as a table. */
export const YearBand = (props: YearBandProps) => {
  const marks = props.marks.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const words = {
    title: props.question,
    description: props.t('ui.chart.yearDescription', { year: props.year, count: marks.length }),
  };
  return (
    <Chart
      t={props.t}
      id={props.id}
      question={props.question}
      level={props.level}
      columns={yearColumns(props.t)}
      rows={marks}
      picture={
        <>
          <WideYear t={props.t} id={props.id} year={props.year} today={props.today} marks={marks} words={words} />
          <NarrowYear t={props.t} id={props.id} year={props.year} today={props.today} marks={marks} words={words} />
        </>
      }
    />
  );
};

/** What both drawings of the year are made from. */
export interface YearPictureProps {
  t: Translate;
  id: string;
  year: number;
  today: Day;
  /** Sorted by day. */
  marks: readonly YearMark[];
  words: { title: string; description: string };
}

const yearColumns = (t: Translate): Column<YearMark>[] => [
  {
    key: 'day',
    header: t('ui.chart.day'),
    nowrap: true,
    cell: (mark) => (mark.from ? `${formatDay(mark.from)} – ${formatDay(mark.day)}` : formatDay(mark.day)),
  },
  {
    key: 'label',
    header: t('ui.chart.deadline'),
    heading: true,
    cell: (mark) => (mark.href ? <a href={mark.href}>{mark.label}</a> : mark.label),
  },
  {
    key: 'status',
    header: t('ui.chart.status'),
    nowrap: true,
    cell: (mark) => <StatusTag tone={mark.tone}>{mark.status}</StatusTag>,
  },
];
