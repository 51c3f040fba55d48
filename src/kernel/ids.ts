/** A UUID version 7 (RFC 9562, section 5.7): sortable by the moment it was made. */
export type Id = string & { readonly __brand: 'Id' };

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * @param millis Unix time in milliseconds, from the system clock
 * @param random at least ten random bytes
 */
export function uuidv7(millis: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16);
  bytes.set(random.subarray(0, 10), 6);
  for (let i = 0, rest = millis; i < 6; i++) {
    bytes[5 - i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}

/** Makes ids; passed in, so that tests and replays are repeatable. */
export type NewId = () => Id;

/** @returns the id, or null when the text is not one of ours */
export const parseId = (text: string | undefined): Id | null => (text && PATTERN.test(text) ? (text as Id) : null);

const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The short code that people quote on the telephone: province, kind, number and a check character
 * (weighted sum modulo 31), for example `KT-NV-0012-7`.
 */
export function shortCode(province: string, kind: string, number: number): string {
  const body = `${province}-${kind}-${String(number).padStart(4, '0')}`;
  return `${body}-${checkCharacter(body)}`;
}

function checkCharacter(body: string): string {
  let sum = 0;
  [...body].forEach((character, index) => {
    sum += (character.codePointAt(0) ?? 0) * (index + 2);
  });
  return CODE_LETTERS.charAt(sum % 31);
}
