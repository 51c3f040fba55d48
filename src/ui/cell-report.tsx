import type { Translate } from '../kernel/translate.ts';
import { DataTable } from './table.tsx';

/** Something to say about one cell of a sheet that came in. */
export interface CellRemark {
  /** "F12" */
  readonly address: string;
  readonly column: string;
  /** what stands there, shortened */
  readonly found: string;
  readonly words: string;
}

export interface CellReportProps {
  t: Translate;
  caption: string;
  /** what has to be put right, or only how it was understood */
  about: 'expected' | 'understood';
  remarks: readonly CellRemark[];
}

/** A sheet's remarks cell by cell, in the words of the program where it is filled in; nothing when there are none. */
export const CellReport = ({ t, caption, about, remarks }: CellReportProps) => (
  <DataTable
    t={t}
    caption={caption}
    captionVisible
    rows={remarks}
    empty={null}
    columns={[
      { key: 'cell', header: t('ui.cells.cell'), heading: true, nowrap: true, cell: (each) => each.address },
      { key: 'column', header: t('ui.cells.column'), cell: (each) => each.column },
      { key: 'found', header: t('ui.cells.found'), cell: (each) => each.found || t('ui.cells.empty') },
      { key: 'words', header: t(`ui.cells.${about}`), cell: (each) => each.words },
    ]}
  />
);
