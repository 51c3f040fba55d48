import type { Translate } from '../../../kernel/translate.ts';
import { FilterBar, Panel, SelectField } from '../../../ui/index.ts';
import { ReportTabs } from '../report-tabs.pages.tsx';
import { DayPicture, TrendPicture } from './day-picture.pages.tsx';
import { DutyPicture } from './duty-picture.pages.tsx';
import type { PicturesModel } from './load-pictures.ts';
import { LocalityPicture } from './locality-picture.pages.tsx';
import { picturePaths } from './pictures.paths.ts';
import { ValuePicture } from './value-picture.pages.tsx';

export interface PicturesProps {
  readonly t: Translate;
  readonly model: PicturesModel;
}

/** Six questions about the same activities, each with its picture, its numbers and its file. */
export const PicturesPage = ({ t, model }: PicturesProps) => (
  <div class="stack">
    <ReportTabs t={t} current="pictures" />
    <Filters t={t} model={model} />
    <Panel>
      <TrendPicture t={t} model={model} />
    </Panel>
    <Panel>
      <DayPicture t={t} model={model} />
    </Panel>
    <Panel>
      <LocalityPicture t={t} model={model} />
    </Panel>
    <Panel>
      <DutyPicture t={t} model={model} />
    </Panel>
    <Panel>
      <ValuePicture t={t} model={model} of="languages" />
    </Panel>
    <Panel>
      <ValuePicture t={t} model={model} of="countries" />
    </Panel>
  </div>
);

const Filters = ({ t, model: { filter, choices, lists } }: PicturesProps) => {
  const vi = t.locale === 'vi';
  const years = [...new Set([filter.year, ...choices.years])].sort((a, b) => b - a);
  return (
    <FilterBar
      t={t}
      query={{ path: picturePaths.show, params: {} }}
      active={[filter.unitId, filter.kind].filter(Boolean).length}
    >
      <SelectField
        name="year"
        label={t('pictures.filter.year')}
        value={String(filter.year)}
        choices={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {choices.units.length > 1 && (
        <SelectField
          name="unit"
          label={t('pictures.filter.unit')}
          blank={t('pictures.filter.unit.all')}
          value={filter.unitId ?? ''}
          choices={choices.units.map(({ id, name, nameEn }) => ({ value: id, label: vi ? name : nameEn }))}
        />
      )}
      <SelectField
        name="kind"
        label={t('pictures.filter.kind')}
        blank={t('pictures.filter.kind.all')}
        value={filter.kind ?? ''}
        choices={lists['activity-kinds'].items.map(({ code, name, nameEn }) => ({
          value: code,
          label: vi ? name : nameEn,
        }))}
      />
    </FilterBar>
  );
};
