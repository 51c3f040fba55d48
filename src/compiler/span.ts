/** `[start, end)` in UTF-16 code units of the canonical text (NFC, LF) that was passed in. */
export type Span = [start: number, end: number];
