/**
 * What a colour means, everywhere: forest = done or an action; brocade = late, or a seal-like moment (approve, issue);
 * gold = the clock runs; sky = asked or informed (đề nghị phối hợp); neutral = no clock.
 */
export type Tone = 'forest' | 'brocade' | 'gold' | 'sky' | 'neutral';

export const TONES: readonly Tone[] = ['forest', 'brocade', 'gold', 'sky', 'neutral'];
