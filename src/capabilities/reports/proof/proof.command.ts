import { formatDay } from '../../../kernel/day.ts';
import { type Locale, type Translate, translator } from '../../../kernel/translate.ts';
import type { CheckedFigure, PackReport } from '../../../verify/check-pack.ts';
import type { Figure } from '../../../verify/figure.ts';
import { proofMessages } from './proof.messages.ts';

/** What the check of a pack found, the answer first. */
export function proofText(file: string, report: PackReport, locale: Locale): string {
  const t = translator(locale, proofMessages);
  const about = report.report;
  const lines = [
    `${file}: ${t(isSound(report) ? 'proof.sound' : 'proof.unsound')}`,
    ...(about ? [t('proof.report', { ...about, from: formatDay(about.from), to: formatDay(about.to) })] : []),
    t(`proof.signer.${report.signer}`, { key: report.fingerprint ?? '' }),
    ...(report.sameWords === null ? [] : [t(report.sameWords ? 'proof.words.same' : 'proof.words.different')]),
    t('proof.records', { count: report.records }),
    ...report.damagedEntries.map((name) => t('proof.damagedEntry', { name })),
    ...report.damagedRecords.map(({ line, id }) => t('proof.damagedRecord', { line, id: id ?? t('proof.unreadable') })),
    '',
    ...report.figures.map((figure) => figureLine(figure, t, locale)),
  ];
  return `${lines.join('\n')}\n`;
}

/** A signature that does not fit makes the hashes worth nothing. */
const isSound = ({ sound, signer }: PackReport): boolean => sound && signer !== 'broken';

function figureLine(figure: CheckedFigure, t: Translate, locale: Locale): string {
  const { identity, name, unit, declared, matches } = figure;
  const number = ({ total }: Figure): string => (declared ? total.stated : total.reported).toLocaleString(locale);
  const said = number(figure.said);
  const counted = figure.counted ? number(figure.counted) : t('proof.unreadable');
  const shown = counted === said ? t('proof.cells', { said }) : counted;
  if (!matches) return t('proof.figure.wrong', { identity, name, unit, said, counted: shown });
  return t(declared ? 'proof.figure.declared' : 'proof.figure.right', { identity, name, unit, said });
}

/** The same for other programs; `schema` changes when a field does. */
export const proofJson = (file: string, report: PackReport): string =>
  `${JSON.stringify(
    {
      schema: 'ngoclinh-verify/1',
      file,
      sound: isSound(report),
      signer: report.signer,
      fingerprint: report.fingerprint,
      report: report.report,
      same_words: report.sameWords,
      records: report.records,
      damaged_records: report.damagedRecords,
      damaged_entries: report.damagedEntries,
      figures: report.figures,
    },
    null,
    2,
  )}\n`;

/** 0 everything fits and the key is the right one · 1 something does not fit · 3 it fits, signed by who is not known */
export const proofExit = (report: PackReport): 0 | 1 | 3 => {
  if (!isSound(report)) return 1;
  return report.signer === 'known' ? 0 : 3;
};
