/** No list of an office is longer, and a database refuses offsets beyond its integers. */
const LAST_PAGE = 10_000;

/** The page that an address asks for, from 1; whatever is no such number is the first or the last. */
export const pageNumber = (query: URLSearchParams): number =>
  Math.min(LAST_PAGE, Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1));
