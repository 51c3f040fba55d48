import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import { formatDong } from '../../../kernel/money.ts';
import type { Translate } from '../../../kernel/translate.ts';
import {
  Callout,
  Form,
  FormActions,
  LinkButton,
  Panel,
  SelectField,
  StatusTag,
  SubmitButton,
  Timeline,
} from '../../../ui/index.ts';
import { consolidationPaths } from './consolidation.paths.ts';
import { ContentList } from './content-list.pages.tsx';
import { DecisionTag } from './decision-tag.pages.tsx';
import type { SentLinePage } from './load-sent-line.ts';

interface LineProps {
  t: Translate;
  cycleId: Id;
  model: SentLinePage;
}

/** One line of a unit: what it says, what was decided and why, what it may be the same as. */
export const SentLineView = ({ t, cycleId, model }: LineProps) => {
  const { line, content, names, duties } = model;
  const nameOf = (code: string) => duties.get(code)?.action ?? names.nameOf(code, t.locale);
  return (
    <>
      <Standing t={t} cycleId={cycleId} model={model} />
      {model.decides && <Decide t={t} cycleId={cycleId} model={model} />}
      <Panel title={t('fate.line')}>
        <ContentList t={t} content={content} nameOf={nameOf} />
      </Panel>
      {model.suggestions.length > 0 && <Suggestions t={t} cycleId={cycleId} model={model} />}
      {model.decisions.length > 0 && (
        <Panel title={t('fate.history')}>
          <Timeline
            label={t('fate.history')}
            entries={model.decisions.map((each) => ({
              when: formatDay(each.on),
              datetime: each.on,
              what: t(`consolidation.decision.${each.decision}`),
              who: each.unitId && unitWords(t, model, each.unitId),
              detail: each.reason,
            }))}
          />
        </Panel>
      )}
      {line.itemId && model.item && (
        <Panel title={t('fate.item')}>
          <p>
            <a href={consolidationPaths.item(cycleId, line.itemId)}>{model.item.content.title}</a>
          </p>
        </Panel>
      )}
    </>
  );
};

const unitWords = (t: Translate, model: SentLinePage, id: Id): string =>
  model.units.get(id)?.[t.locale === 'vi' ? 'name' : 'nameEn'] ?? '';

const Standing = ({ t, model }: LineProps) => {
  const { line } = model;
  const changed = line.decidedRevisionId !== null && line.decidedRevisionId !== line.revisionId;
  return (
    <Panel title={t('fate.decision')}>
      <DecisionTag t={t} decision={line.decision} />
      {changed && <StatusTag tone="gold">{t('consolidation.changed')}</StatusTag>}
      {line.reason && <p class="hint">{line.reason}</p>}
    </Panel>
  );
};

const Decide = ({ t, cycleId, model }: LineProps) => (
  <Panel title={t('fate.decide')}>
    <Form method="get" action={consolidationPaths.preview(cycleId)} fields={{ line: model.line.lineId }}>
      <SelectField
        name="decision"
        label={t('consolidation.bulk.decision')}
        size="medium"
        choices={['keep', 'cut', 'postpone'].map((value) => ({ value, label: t(`consolidation.decision.${value}`) }))}
      />
      <FormActions>
        <SubmitButton>{t('consolidation.bulk.submit')}</SubmitButton>
        <LinkButton href={consolidationPaths.amendLine(cycleId, model.line.lineId)}>{t('fate.amend')}</LinkButton>
      </FormActions>
    </Form>
  </Panel>
);

const Suggestions = ({ t, cycleId, model }: LineProps) => (
  <Callout tone="gold" title={t('fate.suggestions')}>
    <ul class="plain-list">
      {model.suggestions.slice(0, SHOWN).map(({ other, reasons }) => (
        <li>
          <a href={consolidationPaths.line(cycleId, other.lineId)}>{other.title}</a>
          <p class="hint">
            {[
              unitWords(t, model, other.unitId),
              formatDong(other.proposed),
              ...reasons.map((reason) => t(`suggestion.reason.${reason}`)),
            ].join(' · ')}
          </p>
          {model.decides && (
            <a href={`${consolidationPaths.preview(cycleId)}?${mergeOf(model.line.lineId, other.lineId)}`}>
              {t('suggestion.merge')}
            </a>
          )}
        </li>
      ))}
    </ul>
  </Callout>
);

/** The strongest; more than these nobody compares at a sitting. */
const SHOWN = 8;

const mergeOf = (line: Id, other: Id): URLSearchParams =>
  new URLSearchParams([
    ['line', line],
    ['line', other],
    ['decision', 'merge'],
  ]);
