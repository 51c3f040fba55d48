import { type Day, formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { DefinitionList, Panel } from '../../../ui/index.ts';
import type { Measure } from '../../../verify/record.ts';
import { DETAILS, type DetailName, MEASURE_DIMENSIONS } from '../kinds/index.ts';
import type { ActivityPageModel } from './load-activity.ts';

interface Props {
  readonly t: Translate;
  readonly model: ActivityPageModel;
}

/** Everything that the record says; what nobody said stays away. */
export const ActivityContentPanel = ({ t, model }: Props) => {
  const { activity, names } = model;
  const { content } = activity;
  const coded = (list: string, codes: readonly string[]) =>
    codes
      .filter(Boolean)
      .map((code) => names.nameOf(list, code, t.locale))
      .join(', ');
  const units = (ids: readonly Id[]) => ids.map((id) => unitName(model, t, id)).join('; ');
  const days = { from: formatDay(content.startsOn), to: formatDay(content.endsOn) };
  return (
    <Panel title={t('activity.facts')}>
      <DefinitionList
        items={[
          { term: t('activity.field.kind'), detail: coded('activity-kinds', [content.kind]) },
          {
            term: t('activity.days'),
            detail: content.startsOn === content.endsOn ? days.from : t('activity.days.range', days),
          },
          { term: t('activity.field.place'), detail: content.place },
          { term: t('activity.field.locality'), detail: content.localityId && units([content.localityId]) },
          { term: t('activity.field.channel'), detail: coded('channels', [content.channel]) },
          { term: t('activity.field.informationKind'), detail: coded('information-kinds', [content.informationKind]) },
          { term: t('activity.field.languages'), detail: coded('languages', content.languages) },
          { term: t('activity.field.countries'), detail: coded('countries', content.countries) },
          { term: t('activity.field.topics'), detail: coded('training-topics', content.topics) },
          { term: t('activity.field.partners'), detail: units(content.partners) },
          { term: t('activity.field.attendees'), detail: units(content.attendees) },
          ...measureItems(t, model),
          ...detailItems(t, model),
          { term: t('activity.field.summary'), detail: content.summary },
          { term: t('activity.code'), detail: <span class="numeral">{activity.shortCode}</span> },
        ]}
      />
    </Panel>
  );
};

const unitName = ({ units }: ActivityPageModel, t: Translate, id: Id): string => {
  const label = units.get(id);
  return (t.locale === 'en' ? label?.nameEn : label?.name) ?? '';
};

/** Each number with its parts: "120, trong đó Lào 20". */
function measureItems(t: Translate, model: ActivityPageModel) {
  const groups = Map.groupBy(model.activity.content.measures, (measure) => measure.code);
  return [...groups].map(([code, cells]) => {
    const total = cells.reduce((sum, cell) => sum + cell.amount, 0);
    const parts = cells.map((cell) => partWords(t, model, cell)).filter((words) => words !== '');
    return {
      term: t(`activity.measure.${code}`),
      detail: (
        <>
          <span class="numeral">{total.toLocaleString('vi-VN')}</span>
          {parts.length > 0 && <span class="soft small"> ({parts.join('; ')})</span>}
        </>
      ),
    };
  });
}

const LISTS = { country: 'countries', language: 'languages', rank: 'guest-ranks' } as const;

function partWords(t: Translate, model: ActivityPageModel, cell: Measure): string {
  const said = MEASURE_DIMENSIONS.flatMap((by) => {
    const value = cell[by];
    if (!value) return [];
    return [by === 'unit' ? unitName(model, t, value as Id) : model.names.nameOf(LISTS[by], value, t.locale)];
  });
  return said.length > 0 ? `${said.join(', ')}: ${cell.amount.toLocaleString('vi-VN')}` : '';
}

function detailItems(t: Translate, model: ActivityPageModel) {
  return Object.entries(model.activity.content.details).map(([name, value]) => {
    const spec = DETAILS[name as DetailName];
    const words =
      spec?.input === 'code'
        ? model.names.nameOf(spec.list, String(value), t.locale)
        : spec?.input === 'day'
          ? formatDay(String(value) as Day)
          : value === true
            ? t('activity.yes')
            : String(value);
    return { term: t(`activity.detail.${name}`), detail: words };
  });
}
