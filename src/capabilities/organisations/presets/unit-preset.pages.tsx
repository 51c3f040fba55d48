import type { Translate } from '../../../kernel/translate.ts';
import { EmptyState, Panel } from '../../../ui/card.tsx';
import { ButtonForm } from '../../../ui/form.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { kindWords, nameIn } from '../unit-words.pages.tsx';
import type { ChangedField, PresetDifferences } from './preset-difference.rules.ts';

interface Props {
  readonly t: Translate;
  readonly differences: PresetDifferences;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** Where a preset says otherwise than the province; only what is missing can be taken over here. */
export const UnitPresetPage = ({ t, differences, tokens }: Props) => {
  const { missing, changed, ended } = differences;
  return (
    <>
      <p>{t('unitPreset.lead')}</p>
      {missing.length + changed.length + ended.length === 0 && <EmptyState title={t('unitPreset.same')} />}
      {missing.length > 0 && (
        <Panel title={t('unitPreset.missing')}>
          <ul>
            {missing.map((entry) => (
              <li>
                {t.locale === 'en' ? entry.name_en : entry.name} <span class="hint">{kindWords(t, entry.kind)}</span>
              </li>
            ))}
          </ul>
          <ButtonForm action={unitPaths.presetAdditions} csrf={tokens.csrf} idempotencyKey={tokens.key} tone="primary">
            {t('unitPreset.add', { count: missing.length })}
          </ButtonForm>
        </Panel>
      )}
      {changed.length > 0 && (
        <Panel title={t('unitPreset.changed')}>
          <ChangedTable t={t} changed={changed} />
        </Panel>
      )}
      {ended.length > 0 && (
        <Panel title={t('unitPreset.ended')}>
          <ul>
            {ended.map((unit) => (
              <li>
                <a href={unitPaths.unit(unit.id)}>{nameIn(t, unit)}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
};

const ChangedTable = ({ t, changed }: { t: Translate; changed: readonly ChangedField[] }) => (
  <DataTable
    t={t}
    caption={t('unitPreset.changed')}
    rows={changed}
    empty={null}
    columns={[
      {
        key: 'unit',
        header: t('unit.name'),
        heading: true,
        cell: ({ unit }) => <a href={unitPaths.unit(unit.id)}>{nameIn(t, unit)}</a>,
      },
      { key: 'field', header: t('unitPreset.field'), cell: ({ field }) => t(`unitPreset.field.${field}`) },
      { key: 'here', header: t('unitPreset.here'), cell: (row) => valueWords(t, row, row.here) },
      { key: 'there', header: t('unitPreset.there'), cell: (row) => valueWords(t, row, row.preset) },
    ]}
  />
);

function valueWords(t: Translate, { field }: ChangedField, value: string): string {
  if (field === 'inLine') return t(value === 'true' ? 'unitPreset.yes' : 'unitPreset.no');
  return field === 'kind' ? kindWords(t, value) : value;
}
