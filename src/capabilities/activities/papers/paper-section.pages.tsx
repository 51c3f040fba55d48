import { formatDay } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { type Column, DataTable, LinkButton, Panel, StatusTag } from '../../../ui/index.ts';
import { directivePaths } from '../../directives/directive.paths.ts';
import { documentPaths } from '../../documents/document.paths.ts';
import { givesWork, type PaperPurpose } from './paper.rules.ts';
import type { ActivityPaper } from './paper.store.ts';
import { activityPaperPaths } from './papers.paths.ts';

export interface PaperSectionProps {
  readonly t: Translate;
  readonly activityId: Id;
  readonly papers: readonly ActivityPaper[];
  /** what this person may draft */
  readonly purposes: readonly PaperPurpose[];
  /** may receive a document as giving work */
  readonly mayAssign: boolean;
}

/** On the page of an activity: its papers, who got them, what work came of them. */
export const PaperSection = ({ t, activityId, papers, purposes, mayAssign }: PaperSectionProps) => (
  <Panel id="papers" title={t('activity.papers')}>
    <DataTable
      t={t}
      caption={t('activity.papers')}
      columns={columnsOf(t, purposes.length > 0, mayAssign)}
      rows={papers}
      empty={<p class="soft">{t('activity.papers.none')}</p>}
    />
    {purposes.length > 0 && (
      <p class="button-row">
        {purposes.map((purpose) => (
          <>
            <LinkButton href={activityPaperPaths.form(activityId, purpose)}>
              {t('activity.paper.draft', { what: t(`activity.paper.purpose.${purpose}`) })}
            </LinkButton>{' '}
          </>
        ))}
      </p>
    )}
  </Panel>
);

function columnsOf(t: Translate, mayDraft: boolean, mayAssign: boolean): Column<ActivityPaper>[] {
  return [
    {
      key: 'paper',
      header: t('activity.paper.paper'),
      heading: true,
      cell: (paper) => (
        <>
          <a href={documentPaths.show(paper.documentId)}>{t(`activity.paper.purpose.${paper.purpose}`)}</a>
          <p class="small soft">{paper.subject}</p>
        </>
      ),
    },
    {
      key: 'state',
      header: t('activity.paper.state'),
      cell: (paper) => (
        <>
          <PaperState t={t} paper={paper} />
          {mayDraft && isDraft(paper) && (
            <p>
              <a href={activityPaperPaths.revision(paper.activityId, paper.id)}>{t('activity.paper.revise')}</a>
            </p>
          )}
        </>
      ),
    },
    {
      key: 'receipts',
      header: t('activity.paper.receipts'),
      cell: ({ receivers, received }) => receivers > 0 && t('activity.paper.receipts.words', { receivers, received }),
    },
    {
      key: 'work',
      header: t('activity.paper.work'),
      cell: (paper) => <Work t={t} paper={paper} mayAssign={mayAssign} />,
    },
  ];
}

export const isDraft = ({ state }: Pick<ActivityPaper, 'state'>): boolean => state === 'draft' || state === 'agreed';

const PaperState = ({ t, paper }: { t: Translate; paper: ActivityPaper }) => {
  if (paper.state === 'dropped' || paper.state === 'recalled')
    return <StatusTag tone="neutral">{t('activity.paper.gone')}</StatusTag>;
  if (paper.issuedOn)
    return <StatusTag tone="forest">{t('activity.paper.issued', { day: formatDay(paper.issuedOn) })}</StatusTag>;
  return <StatusTag tone="gold">{t('activity.paper.notIssued')}</StatusTag>;
};

const Work = ({ t, paper, mayAssign }: { t: Translate; paper: ActivityPaper; mayAssign: boolean }) => {
  if (paper.directiveId)
    return <a href={directivePaths.directive(paper.directiveId)}>{t('activity.paper.work.directive')}</a>;
  if (!mayAssign || !givesWork(paper.purpose) || paper.state !== 'issued') return null;
  return <a href={activityPaperPaths.directive(paper.activityId, paper.id)}>{t('activity.paper.assign')}</a>;
};
