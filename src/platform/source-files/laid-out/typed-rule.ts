/** Signs that touch each other in print, and signs that leave gaps, as they are typed instead of drawing a line. */
const CLOSED = /^[_—―─–\s]{3,}$/u;
const OPEN = /^[-‐.=~*oO0\s]{5,}$/u;

/** A line that was typed. @returns null for words */
export function typedRule(text: string): { solid: boolean } | null {
  if (text.trim() === '' || /^[oO0\s.]+$/.test(text)) return null;
  if (CLOSED.test(text)) return { solid: !/\S\s+\S/.test(text.trim()) };
  return OPEN.test(text) ? { solid: false } : null;
}
