/** The longest plans have three hundred pages with their annexes. */
export const MOST_PAGES = 500;
