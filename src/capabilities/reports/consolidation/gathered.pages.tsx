import type { Translate } from '../../../kernel/translate.ts';
import { ButtonForm, Card, EmptyState, type PageQuery, Pagination, Panel, StatusTag, Tabs } from '../../../ui/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { ReportPageModel } from '../writing/load-report-page.ts';
import type { GatheredWords } from './gathered.store.ts';

export interface GatheredProps {
  readonly t: Translate;
  readonly model: ReportPageModel;
  readonly section: string;
  readonly rows: readonly GatheredWords[];
  readonly query: PageQuery;
  readonly page: number;
  readonly tokens: { readonly csrf: string; readonly key: string };
}

/** What units wrote, section by section, beside what the province's report says so far. */
export const GatheredPage = ({ t, model, section, rows, query, page, tokens }: GatheredProps) => {
  const path = reportPaths.gathered(model.report.id);
  const current = model.work?.sections.find(({ code }) => code === section);
  const taken = new Set(current?.sources.map(({ reportId }) => reportId));
  return (
    <>
      <Tabs
        label={t('report.gathered')}
        items={(model.work?.sections ?? []).map(({ code, title }) => ({
          href: `${path}?section=${code}`,
          label: title,
          current: code === section,
        }))}
      />
      <div class="columns">
        <Panel
          title={t('report.gathered.ours')}
          actions={<a href={reportPaths.writing(model.report.id)}>{t('report.write')}</a>}
        >
          {(current?.words ?? '').split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </Panel>
        <Panel title={t('report.gathered.theirs')}>
          {rows.length === 0 && <EmptyState title={t('report.gathered.none')} />}
          {rows.map((row) => (
            <Card
              title={row.unit}
              level={3}
              href={reportPaths.report(row.reportId)}
              status={
                taken.has(row.reportId) ? <StatusTag tone="forest">{t('report.gathered.taken')}</StatusTag> : undefined
              }
              subtitle={row.notation ?? undefined}
              actions={
                !taken.has(row.reportId) && (
                  <ButtonForm
                    action={path}
                    csrf={tokens.csrf}
                    idempotencyKey={tokens.key}
                    fields={{ section, from: row.reportId }}
                    label={t('report.gathered.take.of', { unit: row.unit })}
                  >
                    {t('report.gathered.take')}
                  </ButtonForm>
                )
              }
            >
              {row.words.split('\n').map((line) => (
                <p>{line}</p>
              ))}
            </Card>
          ))}
          <Pagination t={t} query={query} page={page} total={rows[0]?.total ?? 0} />
        </Panel>
      </div>
    </>
  );
};
