import { formatDay } from '../../../kernel/day.ts';
import { Panel, StatusTag } from '../../../ui/index.ts';
import { documentPaths } from '../../documents/index.ts';
import { reportPaths } from '../reports.paths.ts';
import type { ReportPageProps } from './report.pages.tsx';

/** The words as they stand: of the draft with what is only offered, else of the edition. */
export const Words = ({ t, model }: ReportPageProps) => {
  const sections = model.work?.sections ?? model.edition?.content.sections ?? [];
  if (sections.length === 0) return null;
  return (
    <Panel title={t('report.words')} actions={<a href={reportPaths.figures(model.report.id)}>{t('report.figures')}</a>}>
      <div class="stack">
        {sections.map((section) => (
          <section>
            <h3>
              {section.title}{' '}
              {'offered' in section && section.offered && section.words !== '' && (
                <StatusTag tone="gold">{t('report.offered')}</StatusTag>
              )}
            </h3>
            {section.words === '' && <p class="soft">{t('report.section.empty')}</p>}
            {section.words.split('\n').map((line) => (
              <p>{line}</p>
            ))}
            {section.sources.length > 0 && (
              <p class="soft">{t('report.sources', { units: section.sources.map(({ unit }) => unit).join('; ') })}</p>
            )}
          </section>
        ))}
      </div>
    </Panel>
  );
};

export const Papers = ({ t, model }: ReportPageProps) => {
  if (model.editions.length === 0) return null;
  return (
    <Panel title={t('report.papers')}>
      <ul class="plain-list">
        {model.editions.map((edition) => (
          <li>
            <a href={documentPaths.show(edition.documentId)}>
              {t('report.edition', { number: edition.number, day: formatDay(edition.frozenOn) })}
            </a>{' '}
            {edition.replacesId && <span class="soft">{t('report.edition.replaces')}</span>}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
