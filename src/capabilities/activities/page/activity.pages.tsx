import type { Child } from 'hono/jsx';
import { formatDay } from '../../../kernel/day.ts';
import type { Refusal } from '../../../kernel/result.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout, LinkButton, Panel, Timeline, type Tone } from '../../../ui/index.ts';
import { EvidenceForm } from '../evidence/evidence-form.pages.tsx';
import { EvidenceGallery } from '../evidence/evidence-gallery.pages.tsx';
import { recordingPaths } from '../recording/recording.paths.ts';
import { ActivityContentPanel } from './activity-content.pages.tsx';
import { ActivityLinks } from './activity-links.pages.tsx';
import { missingWords } from './completeness.pages.tsx';
import { LevelPanel } from './level.pages.tsx';
import type { ActivityPageModel } from './load-activity.ts';

export interface ActivityProps {
  readonly t: Translate;
  readonly model: ActivityPageModel;
  readonly tokens: { readonly csrf: string; readonly key: string };
  /** hashes of files that are no longer on the server */
  readonly lost: ReadonlySet<string>;
  /** a form of the page that came back */
  readonly attempt: ActAttempt | null;
  /** what hangs on activities of this kind */
  readonly panels: readonly Child[];
}

export interface ActAttempt {
  readonly form: string;
  readonly refusal: Refusal;
  readonly value: (name: string) => string;
}

export const ActivityPage = (props: ActivityProps) => {
  const { t, model, attempt } = props;
  const { activity, facts } = model;
  const returned = activity.state === 'returned' && facts.find((fact) => fact.kind === 'returned')?.words;
  return (
    <>
      {attempt && !attempt.refusal.fields && (
        <Callout tone="brocade">{t(attempt.refusal.key, attempt.refusal.params)}</Callout>
      )}
      {returned && (
        <Callout tone="brocade" title={t('activity.returned')}>
          {returned}
        </Callout>
      )}
      <Missing {...props} />
      <LevelPanel {...props} />
      <ActivityContentPanel t={t} model={model} />
      {props.panels}
      <Panel title={t('activity.evidence.title')} id="evidence">
        <EvidenceGallery {...props} />
        {model.acts.includes('prove') && <EvidenceForm {...props} />}
      </Panel>
      <ActivityLinks {...props} />
      <History t={t} model={model} />
    </>
  );
};

/** What the unit can still add, while it can. */
const Missing = ({ t, model }: ActivityProps) => {
  const missing = model.acts.includes('revise') ? missingWords(t, model) : [];
  if (missing.length === 0) return null;
  return (
    <Callout
      tone="sky"
      action={<LinkButton href={recordingPaths.edit(model.activity.id)}>{t('activity.complete')}</LinkButton>}
    >
      {t('activity.complete.missing', { what: missing.join(', ') })}
    </Callout>
  );
};

const FACT_TONES: Readonly<Record<string, Tone>> = {
  recorded: 'gold',
  returned: 'brocade',
  'unit-confirmed': 'forest',
  checked: 'forest',
};

const History = ({ t, model }: Pick<ActivityProps, 't' | 'model'>) => (
  <Panel title={t('activity.history')}>
    <Timeline
      label={t('activity.history')}
      entries={model.facts.map((fact) => {
        const person = fact.personId && (model.people.get(fact.personId) ?? t('activity.history.somebody'));
        const unit = fact.unitId ? model.units.get(fact.unitId)?.shortName : undefined;
        return {
          when: formatDay(fact.happenedOn),
          datetime: fact.happenedOn,
          what: t(`activity.fact.${fact.kind}`),
          who: person ? [person, unit].filter(Boolean).join(', ') : t('activity.history.system'),
          detail: (
            <>
              <span class="soft small">{t('activity.history.revision', { number: fact.revisionNumber })}</span>
              {fact.words && <p>{fact.words}</p>}
            </>
          ),
          tone: FACT_TONES[fact.kind] ?? 'neutral',
        };
      })}
    />
  </Panel>
);
