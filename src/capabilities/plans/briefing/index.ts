/** What others need of the briefing: its ways in, and the way from conclusions to tasks. */
export { assignConclusions } from './assign-conclusions.ts';
export { briefingShortcut } from './briefing.policy.ts';
export { type KeepConclusions, keepConclusions } from './keep-conclusions.ts';
export { findMeeting, type Meeting } from './meeting.store.ts';
export { MeetingFormPage } from './meeting-form.pages.tsx';
export { errorsByRow, type MeetingForm, readMeetingForm, takenRows, withExtraRows } from './meeting-form.rules.ts';
export { waitingShortcut } from './waiting-shortcut.ts';
