import type { Translate } from '../../kernel/translate.ts';
import { headingTag } from '../heading-tag.ts';
import { ShapeSymbols } from '../shape.tsx';
import { type Column, DataTable } from '../table.tsx';
import { AxisName, EmptyCell, FullCell, type HeatAxis, type HeatState, Key } from './heat-cell.tsx';

export type { HeatAxis, HeatState };

export interface HeatCell {
  unit: string;
  obligation: string;
  /** Key of a state. */
  state: string;
  /** The task, or the register filtered to unit and obligation. */
  href: string;
}

export interface HeatMapProps {
  t: Translate;
  id: string;
  /** "Đơn vị nào còn việc chưa xong?" */
  question: string;
  level?: 2 | 3;
  units: readonly HeatAxis[];
  obligations: readonly HeatAxis[];
  states: readonly HeatState[];
  /** Pairs without a cell were not assigned. */
  cells: readonly HeatCell[];
}

/**
 * Unit × obligation. The picture is itself a table, so that each cell is read with its unit and its obligation, and
 * its rows stay named while it is moved sideways on a phone; the numbers per unit stand below.
 */
export const HeatMap = (props: HeatMapProps) => {
  const { t, id, question, units, obligations, states } = props;
  const Heading = headingTag(props.level ?? 2);
  const stateOf = new Map(states.map((state) => [state.key, state]));
  const cellOf = new Map(props.cells.map((cell) => [`${cell.unit} ${cell.obligation}`, cell]));
  return (
    <section class="chart" aria-labelledby={`${id}-question`}>
      <Heading id={`${id}-question`}>{question}</Heading>
      <ShapeSymbols />
      <section class="heat-frame" tabindex={0} aria-label={`${t('ui.chart.map')}: ${question}`}>
        <table class="heat-map">
          <thead>
            <tr>
              <th scope="col">{t('ui.chart.unit')}</th>
              {obligations.map((axis) => (
                <th scope="col" title={axis.title}>
                  <AxisName axis={axis} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr>
                <th scope="row" title={unit.title}>
                  <AxisName axis={unit} />
                </th>
                {obligations.map((obligation) => {
                  const cell = cellOf.get(`${unit.id} ${obligation.id}`);
                  const state = cell && stateOf.get(cell.state);
                  return (
                    <td>
                      {cell && state ? (
                        <FullCell href={cell.href} {...{ state, unit, obligation }} />
                      ) : (
                        <EmptyCell t={t} />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Key t={t} states={states} />
      <details class="chart-numbers">
        <summary>{t('ui.chart.numbers')}</summary>
        <DataTable t={t} caption={question} columns={countColumns(props)} rows={units} empty={null} />
      </details>
    </section>
  );
};

function countColumns({ t, states, cells }: HeatMapProps): Column<HeatAxis>[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    for (const unit of [cell.unit, '']) {
      const key = `${unit} ${cell.state}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [
    { key: 'unit', header: t('ui.chart.unit'), heading: true, cell: (unit) => <AxisName axis={unit} /> },
    ...states.map(
      (state): Column<HeatAxis> => ({
        key: state.key,
        header: state.word,
        align: 'end',
        cell: (unit) => counts.get(`${unit.id} ${state.key}`) ?? 0,
        total: counts.get(` ${state.key}`) ?? 0,
      }),
    ),
  ];
}
