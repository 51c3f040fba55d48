import type { Dong } from './money.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SCALES = ['', 'nghìn', 'triệu'];
const BILLION = 1_000_000_000;

/**
 * "Một tỷ hai trăm linh năm triệu đồng", as it stands in brackets after "bằng chữ:" in decisions and Tờ trình; below
 * zero "Âm …". Read in groups of three figures, "tỷ" once for each nine of them.
 */
export function dongInWords(amount: Dong): string {
  const words = amount === 0 ? 'không' : readNumber(Math.abs(amount));
  const text = `${amount < 0 ? 'âm ' : ''}${words} đồng`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param whole 1 or more */
function readNumber(whole: number): string {
  const billions = Math.floor(whole / BILLION);
  const rest = whole % BILLION;
  if (billions === 0) return readBelowBillion(rest, false);
  const head = `${readNumber(billions)} tỷ`;
  return rest === 0 ? head : `${head} ${readBelowBillion(rest, true)}`;
}

/** @param follows something larger was read before: then hundreds that are nought are said ("không trăm linh năm") */
function readBelowBillion(whole: number, follows: boolean): string {
  const parts: string[] = [];
  for (let scale = 2; scale >= 0; scale -= 1) {
    const group = Math.floor(whole / 1000 ** scale) % 1000;
    if (group === 0) continue;
    parts.push(readGroup(group, follows || parts.length > 0), SCALES[scale] ?? '');
  }
  return parts.filter((part) => part !== '').join(' ');
}

function readGroup(group: number, full: boolean): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor((group % 100) / 10);
  const ones = group % 10;
  const head = full || hundreds > 0 ? [`${DIGITS[hundreds]} trăm`] : [];
  if (tens === 0)
    return [...head, ...(ones === 0 ? [] : [head.length > 0 ? 'linh' : '', DIGITS[ones]])].filter(Boolean).join(' ');
  const ten = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return [...head, ten, ...(ones === 0 ? [] : [lastDigit(tens, ones)])].join(' ');
}

/** After tens one and five change their sound, after twenty four does too. */
function lastDigit(tens: number, ones: number): string {
  if (ones === 5) return 'lăm';
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 4 && tens > 1) return 'tư';
  return DIGITS[ones] ?? '';
}
