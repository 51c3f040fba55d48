import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Callout } from '../../../ui/card.tsx';
import { DataTable } from '../../../ui/table.tsx';
import type { DutyLine } from '../unit-duty.contributor.ts';
import { nameIn } from '../unit-words.pages.tsx';
import type { ReorganisationPreview } from './preview-reorganisation.ts';
import { previewId } from './reorganisation.rules.ts';

/** Names of those who take over, by key. */
export type HeirNames = ReadonlyMap<string, string>;

interface Props {
  readonly t: Translate;
  readonly preview: ReorganisationPreview;
  readonly names: HeirNames;
}

/** Every open duty of the ending units and who gets it. */
export const DutiesTable = ({ t, preview, names }: Props) => {
  const ofId = new Map([...names].map(([key, name]) => [previewId(key) as string, name]));
  const owner = new Map(preview.ending.map((unit) => [unit.id as string, nameIn(t, unit)]));
  const receivers = (duty: DutyLine) =>
    duty.to.map((id) => ofId.get(id) ?? '').join(', ') || t('reorganisation.duty.nobody');
  const orphans = preview.duties.filter((duty) => duty.to.length === 0).length;
  return (
    <>
      {orphans > 0 && <Callout tone="brocade">{t('reorganisation.dutyWithoutHeir', { count: orphans })}</Callout>}
      <DataTable
        t={t}
        caption={t('reorganisation.duties.count', { count: preview.duties.length })}
        captionVisible
        rows={preview.duties}
        empty={<p class="hint">{t('reorganisation.duties.empty')}</p>}
        rowTone={(duty) => (duty.to.length === 0 ? 'brocade' : undefined)}
        columns={[
          { key: 'duty', header: t('reorganisation.duty'), heading: true, cell: (duty) => duty.label },
          {
            key: 'due',
            header: t('reorganisation.duty.due'),
            nowrap: true,
            cell: (duty) => duty.due && formatDay(duty.due),
          },
          { key: 'from', header: t('reorganisation.duty.from'), cell: (duty) => owner.get(duty.from) },
          { key: 'to', header: t('reorganisation.duty.to'), cell: receivers },
        ]}
      />
    </>
  );
};
