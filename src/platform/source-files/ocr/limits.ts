/** A page takes some seconds, and somebody waits: longer scans are asked for as a Word file. */
export const MOST_SCANNED_PAGES = 20;
export const PAGE_MILLIS = 60_000;
export const SCAN_MILLIS = 240_000;
/** Address space of each program that touches a scan. */
export const MOST_MEMORY_KB = 2_000_000;
/** Tesseract wants 300 dots an inch. */
export const DOTS_PER_INCH = 300;
