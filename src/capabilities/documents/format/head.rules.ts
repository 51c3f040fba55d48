import { type Day, monthOf, yearOf } from '../../../kernel/day.ts';
import { formatDocumentNumber } from '../../../kernel/document-number.ts';
import type { Issuer, OfficialDocument, Urgency } from './official-document.rules.ts';
import type { PrintedHead, PrintedUrgency } from './printed-document.rules.ts';
import { balanced } from './text-width.rules.ts';
import { capitals, cleanLine } from './words.rules.ts';

/** Half-points, and twips of the column. */
const ISSUER_SIZE = 24;
const ISSUER_ROOM = 3700;

export const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const DRAFT = 'DỰ THẢO';

/** Words and widths of the frames, in millimetres (NĐ 30/2020, Annex I, II.10b). */
const URGENCIES: Record<Urgency, PrintedUrgency> = {
  urgent: { text: 'KHẨN', width: 20 },
  'very-urgent': { text: 'THƯỢNG KHẨN', width: 40 },
  express: { text: 'HỎA TỐC', width: 30 },
};

/** Ô 1–5b and 10b of the first page. */
export function printHead(document: OfficialDocument): PrintedHead {
  const { place, subject } = document;
  return {
    ...printLetterhead(document.issuer),
    number: printNumber(document),
    letterSubject: document.typeName === null ? `V/v ${cleanLine(subject)}` : '',
    draft: isDraft(document) ? DRAFT : '',
    urgency: document.urgency && URGENCIES[document.urgency],
    placeAndDate: `${cleanLine(place)}, ${printDay(document.date)}`,
  };
}

export const printLetterhead = (issuer: Issuer) => ({
  parent: issuer.parent === null ? [] : issuerLines(issuer.parent),
  issuer: issuerLines(issuer.name),
  country: COUNTRY,
  motto: MOTTO,
});

/** A People's Committee or Council has its locality on a line of its own. */
function issuerLines(name: string): string[] {
  const words = capitals(name);
  const parts =
    /^((?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN) ((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU) .+)$/.exec(words);
  return (parts ? [parts[1] ?? '', parts[2] ?? ''] : [words]).flatMap((line) =>
    balanced(line, ISSUER_SIZE, ISSUER_ROOM),
  );
}

function printNumber({ number }: OfficialDocument): string {
  const symbol = cleanLine(number.symbol);
  if (!symbol) return '';
  return `Số: ${formatDocumentNumber({ number: number.value, letter: '', year: null, symbol, separator: '/' })}`;
}

/** A paper is a draft until it has its number and its date; one without a symbol takes no number (practice 2). */
export const isDraft = ({ number, date }: OfficialDocument): boolean =>
  date === null || (number.value === null && number.symbol.trim() !== '');

/** Days below 10 and the months 1 and 2 carry a leading zero, no other month does (NĐ 30/2020, Annex I, II.4). */
export function printDay(date: Day | null): string {
  if (date === null) return BLANK_DAY;
  const month = monthOf(date);
  return `ngày ${date.slice(8, 10)} tháng ${month <= 2 ? `0${month}` : month} năm ${yearOf(date)}`;
}

export const BLANK_DAY = 'ngày     tháng     năm     ';
