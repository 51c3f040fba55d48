import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  type Column,
  DataTable,
  DayField,
  EmptyState,
  Form,
  FormActions,
  Panel,
  SubmitButton,
  TextField,
} from '../../../ui/index.ts';
import { ReportTabs } from '../report-tabs.pages.tsx';
import type { Edition } from './edition.store.ts';
import { editionState } from './scorecard.pages.tsx';
import { scorecardPaths } from './scorecard.paths.ts';
import { reasonOf, type Sent, type Tokens } from './scorecard-words.pages.tsx';

export interface EditionsProps {
  readonly t: Translate;
  readonly editions: readonly Edition[];
  readonly unitId: Id;
  readonly oversees: boolean;
  readonly mayRun: boolean;
  readonly year: number;
  readonly tokens: Tokens;
  readonly sent: Sent | null;
}

/** Every count that was made, and for the standing body the form to make one. */
export const EditionsPage = (props: EditionsProps) => (
  <div class="stack">
    <ReportTabs t={props.t} current="scorecards" />
    <p>{props.t('scorecard.intro')}</p>
    <DataTable
      t={props.t}
      caption={props.t('scorecard.title')}
      columns={columns(props)}
      rows={props.editions}
      empty={<EmptyState title={props.t('scorecard.none')}>{props.t('scorecard.none.text')}</EmptyState>}
    />
    {props.mayRun && <OpenForm {...props} />}
  </div>
);

const columns = ({ t, unitId, oversees }: EditionsProps): Column<Edition>[] => [
  {
    key: 'year',
    header: t('scorecard.column.year'),
    heading: true,
    cell: (edition) => (
      <a
        href={
          oversees || edition.state === 'released'
            ? scorecardPaths.edition(edition.id)
            : scorecardPaths.unit(edition.id, unitId)
        }
      >
        {t('scorecard.year', { year: edition.year })}
      </a>
    ),
  },
  {
    key: 'asOf',
    header: t('scorecard.column.asOf'),
    cell: ({ asOf, formula }) => t('scorecard.asOf', { day: formatDay(asOf), formula }),
  },
  { key: 'state', header: t('scorecard.column.state'), cell: (edition) => editionState(t, edition) },
  {
    key: 'own',
    header: t('scorecard.own'),
    cell: (edition) => <a href={scorecardPaths.unit(edition.id, unitId)}>{t('scorecard.own')}</a>,
  },
];

const OpenForm = ({ t, year, tokens, sent }: EditionsProps) => (
  <Panel title={t('scorecard.open')}>
    <p class="hint">{t('scorecard.open.text')}</p>
    {sent && <Callout tone="brocade">{reasonOf(t, sent)}</Callout>}
    <Form action={scorecardPaths.list} label={t('scorecard.open')} csrf={tokens.csrf} idempotencyKey={tokens.key}>
      <TextField
        name="year"
        label={t('scorecard.open.year')}
        value={sent?.text('year') || String(year)}
        size="short"
        inputmode="numeric"
        maxlength={4}
        required
      />
      <DayField
        t={t}
        name="objectionsUntil"
        label={t('scorecard.open.until')}
        value={sent?.text('objectionsUntil') ?? ''}
        required
      />
      <FormActions>
        <SubmitButton>{t('scorecard.open')}</SubmitButton>
      </FormActions>
    </Form>
  </Panel>
);
