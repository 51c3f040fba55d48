import type { Norm, NormUse } from './norm.rules.ts';

/**
 * A comparison as a form has it. @returns null where nobody chose a norm, 'wrong' where the quantity cannot be read
 */
export function readNormUse(text: (name: string) => string, norms: readonly Norm[]): NormUse | null | 'wrong' {
  const norm = norms.find((each) => each.code === text('norm'));
  if (!norm) return null;
  const quantity = whole(text('quantity') || '1');
  const times = whole(text('times') || '1');
  if (quantity === null || times === null) return 'wrong';
  const { ruleId, version, code } = norm;
  return {
    ruleId,
    version,
    code,
    quantity,
    times,
    rareLanguage: text('rare') === 'yes',
    ownStaff: text('own') === 'yes',
  };
}

const whole = (text: string): number | null => {
  const number = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
  return number > 0 ? number : null;
};
