import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, Panel, Timeline, type Tone } from '../../../ui/index.ts';
import { PLAN_FACTS } from './acts.messages.ts';
import type { HistoryModel } from './load-history.ts';

type Fact = HistoryModel['facts'][number];

const TONES: Readonly<Record<string, Tone>> = {
  sent: 'gold',
  received: 'forest',
  returned: 'sky',
  'line-returned': 'sky',
  issued: 'brocade',
};

/** What happened to a plan and its lines, newest first. */
export const PlanHistory = ({ t, model }: { t: Translate; model: HistoryModel }) => {
  if (model.facts.length === 0) return <EmptyState title={t('plan.history.none')} />;
  return (
    <Panel title={t('plan.act.history')}>
      <Timeline
        label={t('plan.act.history')}
        entries={model.facts.map((fact) => ({
          when: formatDay(fact.happenedOn),
          datetime: fact.happenedOn,
          what: sentence(t, fact),
          who: whoActed(t, model, fact),
          detail: fact.message ?? undefined,
          tone: TONES[fact.kind] ?? 'neutral',
        }))}
      />
    </Panel>
  );
};

function sentence(t: Translate, fact: Fact): string {
  const key = PLAN_FACTS.has(fact.kind) ? `plan.fact.${fact.kind}` : 'plan.fact.other';
  const numbers = { lines: Number(fact.details.lines ?? 0), receipt: String(fact.details.receipt ?? '') };
  return t(key, { ...numbers, line: fact.lineTitle ?? '', number: String(fact.details.number ?? '') });
}

function whoActed(t: Translate, { people, units }: HistoryModel, fact: Fact): string {
  const person = fact.personId ? people.get(fact.personId) : t('plan.fact.system');
  const unit = fact.unitId ? units.get(fact.unitId)?.shortName : undefined;
  return [person, unit].filter(Boolean).join(', ');
}
