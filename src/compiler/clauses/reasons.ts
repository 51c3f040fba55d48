/** Why a clause gives no work, recorded where it is decided (`Reading.because`). */
export type NoDuty =
  /** No task verb stands where the duty would begin. */
  | 'no_verb'
  /** What looks like a verb is the head of a noun ("báo cáo viên"). */
  | 'noun_like_verb'
  /** Past tense: the sentence tells what was done. */
  | 'past'
  /** "sẽ": what will happen, not what is ordered. */
  | 'future'
  /** The subject is described or assessed ("còn", "được", "là", "chưa" …). */
  | 'statement'
  /** Somebody told or informed, with a day ("Báo X ngày … đưa tin"). */
  | 'narration'
  /** "chủ trì cuộc họp": the chair of a meeting. */
  | 'chair'
  /** An agency without a task verb behind it. */
  | 'agency_without_verb'
  /** A command word behind which nobody, or no work, is named. */
  | 'command_without_duty';

/** Notes why a reading ended without a duty; the first reason that says more than "no verb" stays. */
export function noDuty(reading: { because: NoDuty }, because: NoDuty): null {
  if (reading.because === 'no_verb') reading.because = because;
  return null;
}
