import type { Translate } from '../kernel/translate.ts';

export interface DownloadLinksProps {
  t: Translate;
  xlsx?: string;
  csv?: string;
  /** what the columns of the CSV mean */
  dictionary?: string;
  calendar?: string;
  printed?: string;
}

/** Every table leaves as XLSX and every list of days as iCalendar, at the same place everywhere: under it, right. */
export const DownloadLinks = ({ t, xlsx, csv, dictionary, calendar, printed }: DownloadLinksProps) => (
  <p class="downloads">
    {xlsx && (
      <a href={xlsx} download>
        {t('ui.table.xlsx')}
      </a>
    )}
    {csv && (
      <a href={csv} download>
        {t('ui.table.csv')}
      </a>
    )}
    {dictionary && (
      <a href={dictionary} download>
        {t('ui.table.dictionary')}
      </a>
    )}
    {calendar && <a href={calendar}>{t('ui.table.calendar')}</a>}
    {printed && <a href={printed}>{t('ui.table.print')}</a>}
  </p>
);
