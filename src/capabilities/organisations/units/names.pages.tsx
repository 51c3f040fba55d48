import { Panel } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { holdsOn } from '../unit.rules.ts';
import { basisWords, nameIn, validityWords } from '../unit-words.pages.tsx';
import type { UnitPartProps } from './unit-part.pages.tsx';

/** Names over time: a document of 2013 is read with the names of 2013. */
export const NamesPanel = ({ t, model }: UnitPartProps) => (
  <Panel
    title={t('unit.names')}
    actions={model.may.manage && <a href={unitPaths.rename(model.unit.id)}>{t('unit.rename')}</a>}
  >
    <DataTable
      t={t}
      caption={t('unit.names')}
      rows={model.names}
      empty={null}
      rowTone={(row) => (holdsOn(row, model.day) ? 'forest' : undefined)}
      columns={[
        { key: 'name', header: t('unit.name'), heading: true, cell: (row) => nameIn(t, row) },
        { key: 'short', header: t('unit.shortName'), cell: (row) => row.shortName },
        { key: 'validity', header: t('unit.validity'), cell: (row) => validityWords(t, row) },
        { key: 'basis', header: t('unit.basis'), cell: (row) => basisWords(t, row.basis) },
      ]}
    />
  </Panel>
);
