import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Panel, Timeline, type Tone } from '../../../ui/index.ts';
import { activityPaths } from '../../activities/activities.paths.ts';
import { amendmentOf, paperWords } from '../amendment/amendment-words.rules.ts';
import type { TaskPageModel } from './load-task-page.ts';
import { taskPaths } from './task.paths.ts';
import type { TaskFactKind } from './task-facts.rules.ts';
import type { EvidenceRow, FactRow } from './task-history.store.ts';

interface PartProps {
  t: Translate;
  model: TaskPageModel;
}

export const EvidencePanel = ({ t, model }: PartProps) => (
  <Panel title={t('task.page.evidence')} id="evidence">
    {model.evidence.length === 0 ? (
      <p class="soft">{t('task.page.evidence.empty')}</p>
    ) : (
      <ul class="stack-close">
        {model.evidence.map((item) => (
          <li>
            <EvidenceName t={t} item={item} taskId={model.task.id} />
            <span class="soft small">
              {' '}
              {t('task.page.evidence.by', {
                day: formatDay(item.handedInOn),
                who: model.people.get(item.personId) ?? t('task.page.somebody'),
              })}
              {item.takenBack && ` · ${t('task.page.evidence.takenBack')}`}
            </span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);

const EvidenceName = ({ t, item, taskId }: { t: Translate; item: EvidenceRow; taskId: Id }) => {
  if (item.kind === 'link') {
    return (
      <a href={item.address ?? ''} rel="noreferrer">
        {item.address}
      </a>
    );
  }
  if (item.kind === 'activity' && item.shownActivityId) {
    return (
      <a href={activityPaths.activity(item.shownActivityId)}>
        {t('task.page.evidence.activity', { title: item.title ?? '' })}
      </a>
    );
  }
  if (item.kind === 'file' && item.fileId) return <a href={taskPaths.file(taskId, item.fileId)}>{item.fileName}</a>;
  const number = item.documentNumber ?? '';
  return (
    <span>
      {item.documentOn
        ? t('task.page.evidence.dated', { number, day: formatDay(item.documentOn) })
        : t('task.page.evidence.document', { number })}
    </span>
  );
};

const TONES: Partial<Record<TaskFactKind, Tone>> = {
  'handed-in': 'gold',
  returned: 'brocade',
  'unit-confirmed': 'forest',
  checked: 'forest',
  'extension-granted': 'sky',
};

export const HistoryPanel = ({ t, model }: PartProps) => (
  <Panel title={t('task.page.history')}>
    <Timeline
      label={t('task.page.history')}
      entries={model.facts.map((fact) => ({
        when: formatDay(fact.happenedOn),
        datetime: fact.happenedOn,
        what: t(`task.fact.${fact.kind}`),
        who: whoActed(t, model, fact),
        detail: detailOf(t, fact, model.amendments),
        tone: TONES[fact.kind] ?? 'neutral',
      }))}
    />
  </Panel>
);

function whoActed(t: Translate, model: TaskPageModel, fact: FactRow): string {
  if (!fact.personId) return t('task.page.system');
  const person = model.people.get(fact.personId) ?? t('task.page.somebody');
  const unit = fact.unitId ? model.units.get(fact.unitId)?.shortName : undefined;
  return [person, unit].filter(Boolean).join(', ');
}

const DATED: readonly TaskFactKind[] = ['reissued', 'carried-over', 'extension-granted'];

function detailOf(t: Translate, fact: FactRow, amendments: TaskPageModel['amendments']) {
  const { from, to } = fact.details;
  const dates = DATED.includes(fact.kind) && typeof from === 'string' && typeof to === 'string' && from !== to;
  const paper = amendmentOf(fact).flatMap((id) => amendments.get(id) ?? [])[0];
  const lines = [
    paper && t('amended.fact', { paper: paperWords(t, paper) }),
    fact.documentNumber && t('task.fact.document', { number: fact.documentNumber }),
    dates && t('task.fact.dates', { from: formatDay(from as Day), to: formatDay(to as Day) }),
    Number(fact.details.late ?? 0) > 0 && t('amended.task.late', { days: Number(fact.details.late) }),
    fact.note,
  ].filter((line) => typeof line === 'string');
  return lines.length > 0 ? lines.map((line) => <p>{line}</p>) : undefined;
}
