import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState } from '../../../ui/card.tsx';
import { DayField, SelectField } from '../../../ui/form.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { DataTable, DownloadLinks, FilterBar } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import type { UnitAt } from '../unit.rules.ts';
import { nameIn } from '../unit-words.pages.tsx';
import type { StaffRegister } from './load-staff-register.ts';
import type { PostAt } from './post.store.ts';
import { decisionWords, personWords, StaffingTag, titleIn, trainingWords } from './posts.pages.tsx';

export interface StaffRegisterModel extends StaffRegister {
  readonly day: Day;
  readonly chosen: boolean;
  readonly onlyGaps: boolean;
}

interface Row {
  readonly unit: UnitAt;
  readonly post: PostAt | null;
}

/** The whole province: who follows external information in each unit, and where nobody does. */
export const StaffRegisterPage = ({ t, model }: { t: Translate; model: StaffRegisterModel }) => {
  const params = { gaps: model.onlyGaps ? 'only' : '', day: model.chosen ? formatDay(model.day) : '' };
  const rows = model.lines.flatMap(({ unit, posts }): Row[] =>
    posts.length === 0 ? [{ unit, post: null }] : posts.map((post) => ({ unit, post })),
  );
  return (
    <>
      <FilterBar
        t={t}
        query={{ path: unitPaths.staffRegister(), params }}
        active={Object.values(params).filter(Boolean).length}
        keep={[]}
      >
        <SelectField
          name="gaps"
          label={t('staffRegister.filter.gaps')}
          blank={t('staffRegister.filter.all')}
          value={params.gaps}
          choices={[{ value: 'only', label: t('staffRegister.filter.onlyGaps') }]}
        />
        <DayField t={t} name="day" label={t('units.filter.day')} value={formatDay(model.day)} />
      </FilterBar>
      <DataTable
        t={t}
        caption={t('staffRegister.question')}
        captionVisible
        rows={rows}
        empty={<EmptyState title={t('staffRegister.empty')} />}
        rowTone={({ post }) => (post ? undefined : 'gold')}
        columns={[
          {
            key: 'unit',
            header: t('staffRegister.unit'),
            heading: true,
            cell: ({ unit }) => <a href={unitPaths.unit(unit.id)}>{nameIn(t, unit)}</a>,
          },
          { key: 'post', header: t('post.title'), cell: ({ post }) => post && titleIn(t, post) },
          { key: 'person', header: t('post.person'), cell: ({ post }) => post && personWords(t, post, model.people) },
          {
            key: 'staffing',
            header: t('post.staffing'),
            nowrap: true,
            cell: ({ post }) =>
              post ? (
                <StaffingTag t={t} post={post} />
              ) : (
                <StatusTag tone="gold">{t('staffRegister.gap.no-post')}</StatusTag>
              ),
          },
          { key: 'decision', header: t('post.decision'), cell: ({ post }) => post && decisionWords(t, post) },
          { key: 'training', header: t('post.training'), cell: ({ post }) => post && trainingWords(t, post) },
        ]}
      />
      <DownloadLinks t={t} xlsx={unitPaths.staffRegisterSheet(params)} />
    </>
  );
};
