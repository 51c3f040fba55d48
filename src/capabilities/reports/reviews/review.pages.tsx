import type { Child } from 'hono/jsx';
import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, EmptyState, Panel, StatusTag, Timeline } from '../../../ui/index.ts';
import { OpinionLinks, PapersTable } from '../../plans/index.ts';
import type { ReviewModel } from './load-review.ts';
import { reviewPaths } from './review.paths.ts';
import { ReviewWay } from './review-way.pages.tsx';
import { PartTag, ReviewTag } from './reviews.pages.tsx';
import type { ReviewUnit } from './units/review-unit.rules.ts';

export interface ReviewProps {
  readonly t: Translate;
  readonly model: ReviewModel;
  /** what this person can do now */
  readonly acts: readonly Child[];
  readonly runs: boolean;
}

/** Where the review stands, what is next, and everything that lies on its way. */
export const ReviewPage = ({ t, model, acts, runs }: ReviewProps) => (
  <>
    <Panel title={t('lookback.next')} actions={<ReviewTag t={t} state={model.review.state} />}>
      {acts.length > 0 ? (
        <div class="stack">{acts}</div>
      ) : (
        <p class="soft">{t(`lookback.waits.${runs ? model.review.state : 'other'}`)}</p>
      )}
    </Panel>
    <Panel title={t('lookback.way')}>
      <ReviewWay t={t} model={model} />
    </Panel>
    <Panel title={t('lookback.draft')}>
      <ol class="stack-close">
        {model.sections.map((section) => (
          <li>
            <a href={reviewPaths.section(model.review.id, section.id)}>{section.title}</a>{' '}
            <span class="small soft">
              {section.words === ''
                ? t('lookback.section.empty')
                : t('lookback.section.sources', { count: section.sources.length })}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
    <Panel title={t('lookback.units.question')}>
      <DataTable
        t={t}
        caption={t('lookback.units.question')}
        columns={unitColumns(t, model)}
        rows={model.units}
        empty={<EmptyState title={t('lookback.units')} />}
      />
    </Panel>
    <OpinionLinks t={t} rounds={model.rounds} />
    <Panel title={t('dossier.papers')}>
      <PapersTable t={t} papers={model.papers.filter(({ state }) => state !== 'dropped')} />
    </Panel>
    <Panel title={t('lookback.history')}>
      <Timeline
        label={t('lookback.history')}
        entries={model.facts.map((fact) => ({
          when: formatDay(fact.happenedOn),
          datetime: fact.happenedOn,
          what: t(`lookback.fact.${fact.kind}`, { unit: (fact.unitId && model.unitNames.get(fact.unitId)) || '' }),
          who: fact.personId ? (model.people.get(fact.personId) ?? t('person.erased')) : undefined,
          detail: fact.words ?? undefined,
        }))}
      />
    </Panel>
  </>
);

const unitColumns = (t: Translate, { review, unitNames, invitees }: ReviewModel): Column<ReviewUnit>[] => {
  const attended = new Map(invitees.map((invitee) => [invitee.unitId, invitee.attended]));
  return [
    {
      key: 'unit',
      header: t('lookback.unit'),
      heading: true,
      cell: ({ unitId }) => <a href={reviewPaths.unit(review.id, unitId)}>{unitNames.get(unitId)}</a>,
    },
    {
      key: 'state',
      header: t('lookback.part'),
      nowrap: true,
      cell: ({ state, askedOnly }) =>
        askedOnly && state === 'asked' ? (
          <StatusTag tone="neutral">{t('lookback.part.invited')}</StatusTag>
        ) : (
          <PartTag t={t} state={state} />
        ),
    },
    {
      key: 'sentOn',
      header: t('lookback.sentOn'),
      nowrap: true,
      cell: ({ sentOn, askedOnly }) =>
        sentOn &&
        (sentOn > review.reportsBy && !askedOnly
          ? t('lookback.sentLate', { day: formatDay(sentOn) })
          : formatDay(sentOn)),
    },
    { key: 'attended', header: t('lookback.attended'), align: 'end', cell: ({ unitId }) => attended.get(unitId) ?? '' },
  ];
};
