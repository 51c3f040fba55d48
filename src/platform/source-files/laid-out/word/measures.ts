/** Twentieths of a point, half points and English metric units of a Word file in our units. */
export const MM_PER_TWIP = 25.4 / 1440;
export const MM_PER_EMU = 1 / 36_000;

export function twips(value: string | null | undefined): number | null {
  return value != null && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) * MM_PER_TWIP : null;
}

export function whole(value: string | null | undefined): number | null {
  return value != null && /^-?\d{1,9}(\.\d+)?$/.test(value) ? Number(value) : null;
}
