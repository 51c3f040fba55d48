/** An amount in đồng: an integer within ±9·10¹⁵, which the provincial budget never reaches. */
export type Dong = number & { readonly __brand: 'Dong' };

const SCALES: Readonly<Record<string, number>> = { '': 1, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const PATTERN = /^(-)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,9}))? ?(nghìn|ngàn|triệu|tỷ|tỉ|) ?(?:đồng|đ|vnđ|vnd)?$/u;
const LONGEST = 40;

/** @throws RangeError when the amount is not a whole number of đồng */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an amount in đồng: ${amount}`);
  return amount as Dong;
}

/**
 * Reads "1.234.567 đồng", "1234567", "1,5 triệu đồng". The dot groups thousands and the comma is
 * decimal, as Vietnamese offices write; "1.5" and "1,500,000" are refused rather than guessed.
 * @returns null when the text is no whole number of đồng
 */
export function parseDong(text: string): Dong | null {
  if (text.length > LONGEST) return null;
  const match = PATTERN.exec(text.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' '));
  const scale = SCALES[match?.[4] ?? ''];
  if (!match?.[2] || scale === undefined) return null;
  const decimals = match[3] ?? '';
  const digits = BigInt(match[2].replaceAll('.', '') + decimals) * BigInt(scale);
  const divisor = 10n ** BigInt(decimals.length);
  const amount = Number(digits / divisor) * (match[1] ? -1 : 1);
  return digits % divisor === 0n && Number.isSafeInteger(amount) ? ((amount || 0) as Dong) : null;
}

/** "1.234.567 đồng". */
export const formatDong = (amount: Dong): string => `${formatAmount(amount)} đồng`;

/** "1.234.567", for a column whose head names the unit. */
export const formatAmount = (amount: Dong): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.');
