import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card } from '../../../ui/index.ts';
import { activityPaths } from '../../activities/activities.paths.ts';
import { reportPaths } from '../reports.paths.ts';
import type { FoundRecord } from './finding.rules.ts';
import { AnswerForm, NoteForm } from './finding-forms.pages.tsx';
import { reasonWords, StateOfFinding } from './finding-words.pages.tsx';
import type { ReportChecksModel, ShownFinding } from './load-checks.ts';

export interface Tokens {
  readonly csrf: string;
  readonly key: string;
}

export interface FindingProps {
  readonly t: Translate;
  readonly model: ReportChecksModel;
  readonly finding: ShownFinding;
  readonly tokens: Tokens;
  /** what was typed for this finding when the form came back */
  readonly typed: string | null;
}

/** Why, where, what was said, and the one act that is possible. */
export const FindingCard = (props: FindingProps) => {
  const { t, model, finding } = props;
  const { kept } = finding;
  return (
    <Card
      title={t(`checks.check.${finding.check}`)}
      status={<StateOfFinding t={t} state={kept?.state ?? 'open'} />}
      tone={kept && kept.state !== 'open' ? undefined : 'gold'}
    >
      <p>{reasonWords(t, finding)}</p>
      <Records t={t} model={model} finding={finding} />
      {kept?.answer && <Quoted title={t('checks.answer.label')} words={kept.answer} />}
      {kept?.note && <Quoted title={t('checks.note.said')} words={kept.note} />}
      {model.mayAnswer && <AnswerForm {...props} />}
      {model.mayNote && kept && <NoteForm {...props} />}
    </Card>
  );
};

const SHOWN = 8;

const Records = ({ t, model, finding }: Pick<FindingProps, 't' | 'model' | 'finding'>) => (
  <ul class="plain-list small">
    {finding.records.slice(0, SHOWN).map((record) => (
      <li>
        <Where t={t} model={model} record={record} />
      </li>
    ))}
    {finding.records.length > SHOWN && (
      <li class="soft">{t('checks.records.more', { count: finding.records.length - SHOWN })}</li>
    )}
  </ul>
);

/** Another unit's record is named, not opened: what a unit may see of others its place decides. */
const Where = ({ t, model, record }: { t: Translate; model: ReportChecksModel; record: FoundRecord }) => {
  const own = record.unitId === model.report.unitId;
  const name = model.names.get(record.unitId as Id);
  const unit = own ? '' : ` · ${(t.locale === 'vi' ? name?.name : name?.nameEn) ?? ''}`;
  const day = record.day ? `, ${formatDay(record.day)}` : '';
  if (record.kind === 'activity' && (own || model.mayNote))
    return (
      <>
        <a href={activityPaths.activity(record.id as Id)}>{record.label}</a>
        {day}
        {unit}
      </>
    );
  if (own)
    return (
      <a href={record.kind === 'figure' ? reportPaths.figures(model.report.id) : reportPaths.report(model.report.id)}>
        {record.label}
      </a>
    );
  return <>{`${record.label}${day}${unit}`}</>;
};

const Quoted = ({ title, words }: { title: string; words: string }) => (
  <blockquote>
    <p class="small soft">{title}</p>
    <p>{words}</p>
  </blockquote>
);
