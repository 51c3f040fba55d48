import type { Child } from 'hono/jsx';
import type { Translate } from '../../kernel/translate.ts';
import { headingTag } from '../heading-tag.ts';
import { type Column, DataTable } from '../table.tsx';

export interface ChartProps<Row> {
  t: Translate;
  /** Unique on the page. */
  id: string;
  /** The question the picture answers: "Đơn vị nào chưa gửi kế hoạch?" */
  question: string;
  level?: 2 | 3;
  /** The pictures; each names itself with `<title>` and `<desc>`. */
  picture: Child;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Opens the table on arrival. */
  open?: boolean;
}

/** A question, a picture that answers it, and the same numbers in a table. */
export const Chart = <Row,>({ t, id, question, level, picture, columns, rows, open }: ChartProps<Row>) => {
  const Heading = headingTag(level ?? 2);
  return (
    <section class="chart" aria-labelledby={`${id}-question`}>
      <Heading id={`${id}-question`}>{question}</Heading>
      {picture}
      <details class="chart-numbers" open={open ?? false}>
        <summary>{t('ui.chart.numbers')}</summary>
        <DataTable t={t} caption={question} columns={columns} rows={rows} empty={null} />
      </details>
    </section>
  );
};
