import type { Translate } from '../../../kernel/translate.ts';
import { Callout, CellReport, DownloadLinks, KeyFigure, KeyFigures } from '../../../ui/index.ts';
import { remarksOf } from './finding-words.pages.tsx';
import type { ImportModel } from './load-import.ts';
import type { SheetReport } from './plan-import.rules.ts';
import { planSheetPaths } from './plan-sheet.paths.ts';

const SHOWN = 200;

/** How many rows do what, and what of the sheet was left alone. */
export const Figures = ({ t, report: { counts, unread, notes } }: { t: Translate; report: SheetReport }) => (
  <>
    <KeyFigures>
      {(['add', 'update', 'same', 'wrong'] as const).map((key) => (
        <KeyFigure value={counts[key]} label={t(`planSheet.count.${key}`)} />
      ))}
    </KeyFigures>
    {unread.length > 0 && (
      <Callout tone="gold">{t('planSheet.unread', { heads: unread.map((head) => `“${head}”`).join('; ') })}</Callout>
    )}
    {notes.map((note) => (
      <Callout tone="sky">{t(`sheetFile.note.${note}`)}</Callout>
    ))}
  </>
);

/** What is to be put right, cell by cell; then how some cells were understood. */
export const Remarks = ({ t, model: { made }, report }: { t: Translate; model: ImportModel; report: SheetReport }) => {
  const errors = remarksOf(t, report.findings, 'error');
  const notes = remarksOf(t, report.findings, 'note');
  return (
    <div class="stack">
      <CellReport t={t} caption={t('planSheet.errors.title')} about="expected" remarks={errors.slice(0, SHOWN)} />
      {report.counts.errors > SHOWN && (
        <p class="hint">{t('planSheet.errors.more', { shown: SHOWN, all: report.counts.errors })}</p>
      )}
      {errors.length > 0 && <DownloadLinks t={t} xlsx={planSheetPaths.errors(made.planId, made.id)} />}
      <CellReport t={t} caption={t('planSheet.notes.title')} about="understood" remarks={notes.slice(0, SHOWN)} />
    </div>
  );
};
