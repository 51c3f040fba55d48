import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Panel } from '../../../ui/index.ts';
import type { Letterhead } from '../../documents/index.ts';
import { briefingPaths } from './briefing.paths.ts';
import { COLUMNS, type SheetRow, type SheetSection } from './briefing.rules.ts';
import type { Meeting } from './meeting.store.ts';

export interface BriefingProps {
  readonly t: Translate;
  readonly letterhead: Letterhead;
  readonly subject: string;
  readonly sections: readonly SheetSection[];
  readonly meetings: readonly Meeting[];
}

/** The sheet as it is printed, every line a way to its rows; what is no part of it stays on the screen. */
export const BriefingPage = ({ t, letterhead, subject, sections, meetings }: BriefingProps) => (
  <>
    <article class="official one-page">
      <header class="official-title">
        <p>{letterhead.issuer.name.toLocaleUpperCase('vi')}</p>
        <strong>{t('briefing.title').toUpperCase()}</strong>
        <em>{subject}</em>
      </header>
      <section class="official-table" tabindex={0} aria-label={t('briefing.title')}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map(({ key }) => (
                <th scope="col">{t(`briefing.column.${key}`)}</th>
              ))}
            </tr>
          </thead>
          {sections.map((section) => (
            <Section t={t} section={section} />
          ))}
        </table>
      </section>
      <p>
        <em>{t('briefing.note')}</em>
      </p>
    </article>
    {meetings.length > 0 && (
      <div class="screen-only">
        <Panel title={t('briefing.meetings')}>
          <ul class="stack-close">
            {meetings.map((meeting) => (
              <li>
                <a href={briefingPaths.meeting(meeting.id)}>{meetingTitle(t, meeting)}</a>{' '}
                <span class="small soft">
                  {t('briefing.meeting.count', { count: meeting.conclusions })} · {paperWords(t, meeting)}
                </span>
              </li>
            ))}
          </ul>
        </Panel>
      </div>
    )}
  </>
);

export const meetingTitle = (t: Translate, { heldOn, occasion }: Meeting): string =>
  occasion === null
    ? t('briefing.meeting', { day: formatDay(heldOn) })
    : t('briefing.meeting.at', { occasion, day: formatDay(heldOn) });

export const paperWords = (t: Translate, { issuedOn, paperState }: Meeting): string => {
  if (issuedOn) return t('meeting.paper.issued', { day: formatDay(issuedOn) });
  return t(paperState === 'dropped' ? 'meeting.paper.dropped' : 'meeting.paper.draft');
};

const Section = ({ t, section }: { t: Translate; section: SheetSection }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colspan={COLUMNS.length}>
        <a href={section.href}>
          {t('briefing.section.count', { section: t(`briefing.section.${section.kind}`), count: section.total })}
        </a>
      </th>
    </tr>
    {section.rows.map((row) => (
      <Row row={row} />
    ))}
    {section.more > 0 && (
      <tr>
        <td colspan={COLUMNS.length}>
          <a href={section.href}>… {t('briefing.more', { count: section.more })}</a>
        </td>
      </tr>
    )}
  </tbody>
);

const Row = ({ row: { item, cells } }: { row: SheetRow }) => {
  const [what, units, day, proposal] = cells;
  return (
    <tr>
      <td>
        <a href={item.href}>{what}</a>
      </td>
      <td>{units}</td>
      <td class="nowrap">{day}</td>
      <td>{proposal}</td>
    </tr>
  );
};
