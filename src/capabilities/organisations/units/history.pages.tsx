import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Panel } from '../../../ui/card.tsx';
import { Timeline } from '../../../ui/timeline.tsx';
import { unitPaths } from '../organisations.paths.ts';
import type { Succession } from '../succession.store.ts';
import { basisWords, nameIn } from '../unit-words.pages.tsx';
import type { ReorganisationLine } from './unit-page.store.ts';
import type { UnitPartProps } from './unit-part.pages.tsx';

/** Where a unit comes from, what became of it, and by which acts. */
export const HistoryPanel = ({ t, model }: UnitPartProps) => {
  const { predecessors, successors, reorganisations } = model;
  const empty = predecessors.length + successors.length + reorganisations.length === 0;
  return (
    <Panel
      title={t('unit.history')}
      actions={model.may.reorganise && <a href={unitPaths.reorganisation(model.unit.id)}>{t('units.reorganise')}</a>}
    >
      {empty && <p class="hint">{t('unit.history.empty')}</p>}
      <Successions t={t} title={t('unit.predecessors')} rows={predecessors} />
      <Successions t={t} title={t('unit.successors')} rows={successors} />
      {reorganisations.length > 0 && (
        <Timeline
          label={t('unit.history')}
          entries={reorganisations.map((line) => ({
            when: formatDay(line.effectiveOn),
            datetime: line.effectiveOn,
            what: t(effectKey(line)),
            who: line.recordedBy && (model.people.get(line.recordedBy) ?? t('person.erased')),
            detail: [line.basis, line.note].filter(Boolean).join('. '),
          }))}
        />
      )}
    </Panel>
  );
};

const effectKey = (line: ReorganisationLine): string =>
  line.kind === 'rename' ? 'unit.reorganisation.rename' : `unit.reorganisation.${line.kind}.${line.effect}`;

const Successions = ({ t, title, rows }: { t: Translate; title: string; rows: readonly Succession[] }) =>
  rows.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="choice-list">
        {rows.map((row) => (
          <li>
            <div>
              <a href={unitPaths.unit(row.unitId)}>
                {t('unit.succession.line', { name: nameIn(t, row), day: formatDay(row.effectiveOn) })}
              </a>
            </div>
            <span class="hint">{[basisWords(t, row.basis, row.mark), row.note].filter(Boolean).join('. ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
