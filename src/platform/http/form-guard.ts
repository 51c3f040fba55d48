import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Refusal } from '../../kernel/result.ts';
import type { FormValues } from './form.ts';

/**
 * Whether a form may be carried out: it must carry this session's token and come from this site.
 * @returns the refusal that the page shows beside what was typed, or null
 */
export function checkForm(form: FormValues, headers: Headers, token: string): Refusal | null {
  const site = headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return { kind: 'forbidden', key: 'refusal.foreignForm' };
  const origin = headers.get('origin');
  if (origin && origin !== 'null' && hostOf(origin) !== headers.get('host')) {
    return { kind: 'forbidden', key: 'refusal.foreignForm' };
  }
  return sameText(unmask(form.text('_csrf')), token) ? null : { kind: 'forbidden', key: 'refusal.staleForm' };
}

/**
 * The token as a page carries it: different in every answer, so that compressing the page tells nothing
 * about it (BREACH, 2013).
 */
export function maskToken(token: string): string {
  const clear = Buffer.from(token);
  const mask = randomBytes(clear.length);
  return Buffer.concat([mask, clear.map((byte, index) => byte ^ (mask[index] ?? 0))]).toString('base64url');
}

function unmask(masked: string): string {
  const bytes = Buffer.from(masked, 'base64url');
  const half = bytes.length / 2;
  return Buffer.from(bytes.subarray(half).map((byte, index) => byte ^ (bytes[index] ?? 0))).toString();
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Takes equally long wherever the texts differ. */
export function sameText(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && left.length > 0 && timingSafeEqual(left, right);
}
