import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DataTable, EmptyState, StatusTag, type Tone } from '../../../ui/index.ts';
import { directivePaths } from '../directive.paths.ts';
import type { Meaning } from './actor-names.rules.ts';

export interface ActorRow {
  readonly name: string;
  readonly count: number;
  readonly state: Meaning['state'];
  readonly units: readonly string[];
}

const TONES: Readonly<Record<Meaning['state'], Tone>> = {
  found: 'forest',
  chosen: 'forest',
  left: 'neutral',
  'to-choose': 'gold',
  unknown: 'gold',
};

export const ActorsPage = (props: {
  t: Translate;
  directiveId: Id;
  day: Day;
  rows: readonly ActorRow[];
  may: boolean;
}) => {
  const { t, directiveId, day, rows, may } = props;
  return (
    <>
      <p>{t('actors.text', { day: formatDay(day) })}</p>
      <DataTable
        t={t}
        caption={t('actors.title')}
        rows={rows}
        empty={<EmptyState title={t('reading.noCards')} />}
        columns={[
          {
            key: 'name',
            header: t('actors.column.name'),
            heading: true,
            cell: (row) => (may ? <a href={directivePaths.actor(directiveId, row.name)}>{row.name}</a> : row.name),
          },
          { key: 'count', header: t('actors.column.count'), align: 'end', cell: (row) => row.count },
          {
            key: 'units',
            header: t('actors.column.units'),
            cell: (row) => <UnitNames units={row.units} t={t} day={day} />,
          },
          {
            key: 'state',
            header: t('actors.column.state'),
            nowrap: true,
            cell: (row) => <StatusTag tone={TONES[row.state]}>{t(`actors.state.${row.state}`)}</StatusTag>,
          },
        ]}
      />
    </>
  );
};

const SHOWN = 3;

const UnitNames = ({ t, units, day }: { t: Translate; units: readonly string[]; day: Day }) =>
  units.length <= SHOWN ? (
    <span>{units.join('; ')}</span>
  ) : (
    <details>
      <summary>{t('reading.actor.list', { count: units.length, day: formatDay(day) })}</summary>
      {units.join('; ')}
    </details>
  );
