import type { Translate } from '../../../kernel/translate.ts';
import { type HeatCell, HeatMap, type HeatState, Panel } from '../../../ui/index.ts';
import { registerPaths } from '../register/register.paths.ts';
import { taskPaths } from '../tasks/task.paths.ts';
import {
  ASKED_STATES,
  columnLabels,
  DUTY_STATES,
  type DutyState,
  documentMarks,
  dutyState,
  namedIn,
  splitUnits,
} from './duty-map.rules.ts';
import type { OverviewModel } from './load-overview.ts';
import type { OverviewProps } from './overview.pages.tsx';
import { overviewPaths } from './overview.paths.ts';
import type { MapAxes, UnitDuty } from './overview.store.ts';

/** A map of more rows is a list; the rest opens on demand. */
const ROWS = 40;

/** Unit × obligation, and apart from it the bodies that are asked and never urged. */
export const DutyMaps = ({ t, model }: OverviewProps) => {
  const { ordered, asked } = splitUnits(model.duties, namedIn(t.locale, model.axes.units));
  const shown = model.allUnits ? ordered : ordered.slice(0, ROWS);
  return (
    <>
      {shown.length > 0 && (
        <Panel>
          <DutyMap t={t} model={model} id="map" question="overview.map" units={shown} cooperation={false} />
          {shown.length < ordered.length && (
            <p>
              <a href={overviewPaths.overview({ year: String(model.year), units: 'all' })}>
                {t('overview.map.more', { count: ordered.length })}
              </a>
            </p>
          )}
        </Panel>
      )}
      {asked.length > 0 && (
        <Panel>
          <DutyMap t={t} model={model} id="asked" question="overview.map.asked" units={asked} cooperation />
        </Panel>
      )}
    </>
  );
};

interface DutyMapProps {
  readonly t: Translate;
  readonly model: OverviewModel;
  readonly id: string;
  readonly question: string;
  readonly units: MapAxes['units'];
  readonly cooperation: boolean;
}

const DutyMap = ({ t, model, id, question, units, cooperation }: DutyMapProps) => {
  const rows = new Set(units.map((unit) => unit.id));
  const duties = model.duties.filter((duty) => duty.cooperation === cooperation && rows.has(duty.unitId));
  const columns = new Set(duties.map((duty) => duty.obligationId));
  const shown = model.axes.obligations.filter((obligation) => columns.has(obligation.id));
  const labels = columnLabels(model.axes.obligations);
  const marks = [...documentMarks(model.axes.obligations)].filter(
    ([label, mark]) => label !== mark && shown.some((obligation) => obligation.documentLabel === label),
  );
  const year = String(model.year);
  return (
    <>
      <HeatMap
        t={t}
        id={id}
        question={t(question)}
        units={units.map((unit) => ({
          id: unit.id,
          label: unit.shortName,
          title: unit.name,
          href: registerPaths.list({ unit: unit.id, year }),
        }))}
        obligations={shown.map((obligation) => ({
          id: obligation.id,
          label: labels.get(obligation.id) ?? obligation.section,
          title: t('overview.map.column', {
            label: obligation.documentLabel,
            section: obligation.section,
            action: obligation.action,
          }),
          href: registerPaths.obligation(obligation.id),
        }))}
        states={(cooperation ? ASKED_STATES : DUTY_STATES).map((state) => stateLook(t, state))}
        cells={duties.map(cellOf)}
      />
      {marks.length > 0 && (
        <p class="soft small">{marks.map(([label, mark]) => t('overview.map.document', { mark, label })).join(' ')}</p>
      )}
    </>
  );
};

const LOOK: Readonly<Record<DutyState, Omit<HeatState, 'key' | 'word'>>> = {
  overdue: { tone: 'brocade' },
  soon: { tone: 'gold' },
  waiting: { tone: 'forest', shape: 'arrow', light: true },
  open: { tone: 'neutral', shape: 'circle' },
  undated: { tone: 'neutral', shape: 'dash', light: true },
  confirmed: { tone: 'forest' },
  asked: { tone: 'sky' },
  answered: { tone: 'forest', shape: 'arrow', light: true },
};

const stateLook = (t: Translate, state: DutyState): HeatState => ({
  key: state,
  word: t(`overview.state.${state}`),
  ...LOOK[state],
});

/** One task opens itself, as does the only late one among several; else the register opens. */
const cellOf = (duty: UnitDuty): HeatCell => ({
  unit: duty.unitId,
  obligation: duty.obligationId,
  state: dutyState(duty),
  href:
    duty.tasks === 1 || duty.overdue === 1
      ? taskPaths.task(duty.taskId)
      : registerPaths.list({ unit: duty.unitId, obligation: duty.obligationId }),
});
