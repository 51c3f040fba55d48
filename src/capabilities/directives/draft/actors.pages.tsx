import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  ButtonForm,
  CheckboxGroup,
  DataTable,
  EmptyState,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  Panel,
  StatusTag,
  SubmitButton,
  type Tone,
} from '../../../ui/index.ts';
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

interface ChooseProps {
  t: Translate;
  directiveId: Id;
  name: string;
  chosen: readonly string[];
  /** the likely ones first, then every unit of the day */
  candidates: readonly { readonly id: Id; readonly name: string }[];
  errors: readonly FieldError[];
  tokens: { csrf: string; key: string };
}

export const ChooseUnitsPage = ({ t, directiveId, name, chosen, candidates, errors, tokens }: ChooseProps) => (
  <>
    <Form action={directivePaths.actors(directiveId)} csrf={tokens.csrf} idempotencyKey={tokens.key} fields={{ name }}>
      <ErrorSummary t={t} errors={errors} />
      <CheckboxGroup
        name="units"
        label={t('actors.units')}
        values={chosen}
        choices={candidates.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <FormActions>
        <SubmitButton>{t('actors.choose.submit')}</SubmitButton>
        <a href={directivePaths.actors(directiveId)}>{t('actors.title')}</a>
      </FormActions>
    </Form>
    <Panel title={t('actors.leave')}>
      <p>{t('actors.leave.text')}</p>
      <ButtonForm
        action={directivePaths.actors(directiveId)}
        csrf={tokens.csrf}
        tone="secondary"
        fields={{ name, leave: 'yes' }}
      >
        {t('actors.leave')}
      </ButtonForm>
    </Panel>
  </>
);
