import { Panel } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { basisWords, functionWords, validityWords } from '../unit-words.pages.tsx';
import type { UnitPartProps } from './unit-part.pages.tsx';

export const FunctionsPanel = ({ t, model: { unit, functions, day, may } }: UnitPartProps) => (
  <Panel
    title={t('unit.functions')}
    actions={may.manage && <a href={unitPaths.newFunction(unit.id)}>{t('unit.function.add')}</a>}
  >
    <DataTable
      t={t}
      caption={t('unit.functions')}
      rows={functions}
      empty={<p class="hint">{t('unit.functions.empty')}</p>}
      columns={[
        { key: 'function', header: t('unit.function'), heading: true, cell: (row) => functionWords(t, row.function) },
        { key: 'validity', header: t('unit.validity'), cell: (row) => validityWords(t, row) },
        {
          key: 'basis',
          header: t('unit.basis'),
          cell: (row) => [basisWords(t, row.basis, row.mark), row.endBasis].filter(Boolean).join('; '),
        },
        ...(may.manage
          ? [
              {
                key: 'act',
                header: t('unit.acts'),
                cell: (row: (typeof functions)[number]) =>
                  (row.to === null || row.to > day) && (
                    <a
                      href={unitPaths.functionEnd(unit.id, row.id)}
                      aria-label={t('unit.function.end.label', { name: functionWords(t, row.function) })}
                    >
                      {t('unit.function.end')}
                    </a>
                  ),
              },
            ]
          : []),
      ]}
    />
  </Panel>
);
