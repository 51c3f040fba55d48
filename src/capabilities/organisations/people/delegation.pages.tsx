import { formatDay } from '../../../kernel/day.ts';
import { Panel } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import { nameIn, validityWords } from '../unit-words.pages.tsx';
import type { UnitPartProps } from '../units/unit-part.pages.tsx';
import type { DelegationLine } from './delegation.store.ts';

/** Who may act in the system for whom; the paper of a TUQ. signature is signing authority, not this. */
export const DelegationsPanel = ({ t, model }: UnitPartProps) => {
  const { unit, delegations, delegationUnits, day, may } = model;
  const side = (title: string, unitId: string) => {
    const label = unitId === unit.id ? undefined : delegationUnits.get(unitId as never);
    return label ? `${title} (${nameIn(t, label)})` : title;
  };
  return (
    <Panel
      title={t('delegations.title')}
      actions={may.arrange && <a href={unitPaths.newDelegation(unit.id)}>{t('delegation.add')}</a>}
    >
      <DataTable
        t={t}
        caption={t('delegations.title')}
        rows={delegations}
        empty={<p class="hint">{t('delegations.empty')}</p>}
        columns={[
          {
            key: 'from',
            header: t('delegation.from'),
            heading: true,
            cell: (row) => side(row.fromTitle, row.fromUnitId),
          },
          { key: 'to', header: t('delegation.to'), cell: (row) => side(row.toTitle, row.toUnitId) },
          { key: 'scope', header: t('delegation.scope'), cell: (row) => row.scope },
          {
            key: 'validity',
            header: t('unit.validity'),
            cell: (row) =>
              [validityWords(t, row), row.endedOn && t('delegation.ended', { day: formatDay(row.endedOn) })]
                .filter(Boolean)
                .join(', '),
          },
          { key: 'basis', header: t('unit.basis'), cell: (row) => row.basis },
          ...(may.arrange
            ? [
                {
                  key: 'act',
                  header: t('unit.acts'),
                  cell: (row: DelegationLine) =>
                    row.fromUnitId === unit.id &&
                    row.endedOn === null &&
                    (row.to === null || row.to > day) && (
                      <a
                        href={unitPaths.delegationEnd(unit.id, row.id)}
                        aria-label={t('delegation.end.label', { title: row.toTitle })}
                      >
                        {t('delegation.end')}
                      </a>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
};
