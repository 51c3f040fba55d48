import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, type Column, DataTable, EmptyState, Panel } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import type { Cycle } from '../cycle/cycle.rules.ts';
import type { UnitProgress } from '../cycle/cycle-unit.store.ts';
import { type Rung, reaches, rungOf, toUrge } from './ladder.rules.ts';
import { urgingPaths } from './urging.paths.ts';
import type { Urging } from './urging.store.ts';

export interface LadderProps {
  readonly t: Translate;
  readonly cycle: Cycle;
  readonly rungs: readonly Rung[];
  readonly units: readonly UnitProgress[];
  readonly urgings: readonly Urging[];
  readonly today: Day;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** Rung by rung: when it comes, whom it reaches today, which letters there are, and the one act that is due. */
export const LadderPage = (props: LadderProps) => (
  <Panel>
    <p class="hint">{props.t('urging.hint')}</p>
    <DataTable
      t={props.t}
      caption={props.t('urging.title')}
      columns={columns(props)}
      rows={props.rungs}
      empty={<EmptyState title={props.t('urging.refusal.nobody')} />}
    />
  </Panel>
);

const columns = ({ t, cycle, rungs, units, urgings, today, tokens }: LadderProps): Column<Rung>[] => [
  {
    key: 'rung',
    header: t('urging.column.rung'),
    heading: true,
    cell: (rung) => (
      <>
        {t.locale === 'vi' ? rung.name : rung.nameEn}
        {rung.note && <div class="small soft">{rung.note}</div>}
        {!rung.inForce && <div class="small soft">{t('cycle.outside')}</div>}
      </>
    ),
  },
  { key: 'when', header: t('urging.column.when'), cell: (rung) => t('urging.when', { days: rung.daysAfter }) },
  {
    key: 'units',
    header: t('urging.column.units'),
    cell: (rung) => <Reached t={t} rung={rung} rungs={rungs} units={units} today={today} />,
  },
  {
    key: 'letters',
    header: t('urging.column.letters'),
    cell: (rung) => {
      const letters = urgings.filter((urging) => urging.rung === rung.code);
      const reached = toUrge(rung, units, urgings, today).length;
      const drafting = letters.some(({ state }) => state === 'draft');
      if (rung.form !== 'letter')
        return <span class="soft">{t(rung.form === 'reminder' ? 'urging.bySystem' : 'urging.byHand')}</span>;
      return (
        <>
          {letters.map((letter) => (
            <div>
              <a href={documentPaths.show(letter.documentId)}>{letterWords(t, letter)}</a>
            </div>
          ))}
          {cycle.state === 'open' && reached > 0 && !drafting && (
            <ButtonForm
              action={urgingPaths.ladder(cycle.id)}
              csrf={tokens.csrf}
              idempotencyKey={tokens.key}
              fields={{ rung: rung.code }}
            >
              {t('urging.draft', { units: reached })}
            </ButtonForm>
          )}
        </>
      );
    },
  },
];

/** By name where this is as far as they have come; who has come further is counted. */
const Reached = ({
  t,
  rung,
  rungs,
  units,
  today,
}: Pick<LadderProps, 't' | 'rungs' | 'units' | 'today'> & { rung: Rung }) => {
  const reached = units.filter((unit) => reaches(rung, unit, today));
  const here = reached.filter((unit) => rungOf(rungs, unit, today)?.code === rung.code);
  const further = reached.length - here.length;
  if (reached.length === 0) return <span class="soft">{t('urging.none')}</span>;
  return (
    <>
      {here.map(({ name }) => name).join('; ')}
      {further > 0 && <div class="soft">{t('urging.further', { units: further })}</div>}
    </>
  );
};

const letterWords = (t: Translate, { state, notation, issuedOn, unitIds }: Urging): string =>
  t(`urging.state.${state}`, {
    notation: notation ?? '',
    day: issuedOn ? formatDay(issuedOn) : '',
    units: unitIds.length,
  });
