import { Panel } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { basisWords, validityWords } from '../unit-words.pages.tsx';
import type { UnitPartProps } from '../units/unit-part.pages.tsx';

export const SigningPanel = ({ t, model: { unit, signing, day, may } }: UnitPartProps) => (
  <Panel
    title={t('signing.title')}
    actions={may.arrange && <a href={unitPaths.newSigning(unit.id)}>{t('signing.add')}</a>}
  >
    <DataTable
      t={t}
      caption={t('signing.title')}
      rows={signing}
      empty={<p class="hint">{t('signing.empty')}</p>}
      columns={[
        { key: 'post', header: t('post.title'), heading: true, cell: (row) => row.postTitle },
        {
          key: 'words',
          header: t('signing.words'),
          cell: (row) => (
            <span>
              {row.titleLines.map((line, index) => (
                <>
                  {index > 0 && <br />}
                  {line}
                </>
              ))}
            </span>
          ),
        },
        { key: 'field', header: t('signing.field'), cell: (row) => row.field },
        { key: 'validity', header: t('unit.validity'), cell: (row) => validityWords(t, row) },
        { key: 'basis', header: t('unit.basis'), cell: (row) => basisWords(t, row.basis) },
        ...(may.arrange
          ? [
              {
                key: 'act',
                header: t('unit.acts'),
                cell: (row: (typeof signing)[number]) =>
                  (row.to === null || row.to > day) && (
                    <a
                      href={unitPaths.signingEnd(unit.id, row.id)}
                      aria-label={t('signing.end.label', { title: row.postTitle })}
                    >
                      {t('signing.end')}
                    </a>
                  ),
              },
            ]
          : []),
      ]}
    />
  </Panel>
);
