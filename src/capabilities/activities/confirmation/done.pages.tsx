import type { Translate } from '../../../kernel/translate.ts';
import { Callout, DataTable, FormActions } from '../../../ui/index.ts';
import { activityPaths } from '../activities.paths.ts';
import type { DoneAct } from './done.store.ts';
import { Back } from './preview.pages.tsx';

/** What an act did, and by name what it left out. */
export const DonePage = ({ t, done }: { t: Translate; done: DoneAct }) => (
  <div class="stack">
    <Callout tone="forest">
      {t(`confirmation.done.${/\.(\w+)-many$/.exec(done.action)?.[1] ?? 'check'}`, { count: done.count })}
    </Callout>
    <DataTable
      t={t}
      caption={t('confirmation.done.left')}
      captionVisible
      rows={done.left}
      empty={null}
      columns={[
        {
          key: 'title',
          header: t('confirmation.field.title'),
          heading: true,
          cell: (row) => <a href={activityPaths.activity(row.id)}>{row.title}</a>,
        },
        { key: 'why', header: t('confirmation.done.why'), cell: (row) => t(row.why) },
      ]}
    />
    <FormActions>
      <Back t={t} />
    </FormActions>
  </div>
);
