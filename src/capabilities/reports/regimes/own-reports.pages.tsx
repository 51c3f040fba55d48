import { type Day, daysBetween, formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Card, LinkButton, Panel, StatusTag, type Tone } from '../../../ui/index.ts';
import { periodWords, type ReportState } from '../report.rules.ts';
import { reportPaths } from '../reports.paths.ts';
import type { OwnReport } from './own-report.store.ts';

export const STATE_TONE: Readonly<Record<ReportState, Tone>> = {
  drafting: 'gold',
  frozen: 'sky',
  sent: 'forest',
  received: 'forest',
  returned: 'brocade',
};

/** One report that is still to be written, with the one thing to do. */
export const OwnCard = ({ t, report, today }: { t: Translate; report: OwnReport; today: Day }) => {
  const days = daysBetween(today, report.urgedOn > today ? report.urgedOn : report.dueOn);
  const late = days < 0 && report.sentOn === null && !report.askedOnly;
  const tone = late ? 'brocade' : STATE_TONE[report.state];
  const when = days >= 0 ? t('report.left', { days }) : t('report.over', { days: -days });
  return (
    <Card
      title={nameOf(t, report)}
      href={reportPaths.report(report.reportId)}
      subtitle={`${t('report.cut', { from: formatDay(report.from), to: formatDay(report.to) })} ${t('report.due', { day: formatDay(report.dueOn) })}`}
      status={
        <StatusTag tone={tone}>
          {report.state === 'drafting' && !report.askedOnly && report.sentOn === null
            ? when
            : t(`report.state.${report.state}`)}
        </StatusTag>
      }
      tone={tone}
      actions={
        <LinkButton href={reportPaths.report(report.reportId)} tone="primary">
          {t(report.state === 'frozen' ? 'report.open' : 'report.write')}
        </LinkButton>
      }
    >
      {report.askedOnly && <p class="soft">{t('report.askedOnly')}</p>}
    </Card>
  );
};

export const nameOf = (t: Translate, report: Pick<OwnReport, 'name' | 'nameEn' | 'period'>): string =>
  `${t.locale === 'en' ? report.nameEn : report.name}, ${periodWords(report, t.locale)}`;

/** What has left. */
export const SentReports = ({ t, own }: { t: Translate; own: readonly OwnReport[] }) => {
  const sent = own.filter(({ state }) => state === 'sent' || state === 'received');
  if (sent.length === 0) return null;
  return (
    <Panel title={t('report.own.sent')}>
      <ul class="plain-list">
        {sent.map((report) => (
          <li>
            <a href={reportPaths.report(report.reportId)}>{nameOf(t, report)}</a>{' '}
            <StatusTag tone="forest">{t(`report.state.${report.state}`)}</StatusTag>{' '}
            {report.sentOn && t('report.sentOn', { day: formatDay(report.sentOn) })}
          </li>
        ))}
      </ul>
    </Panel>
  );
};
