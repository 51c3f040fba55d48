export interface CitationEntity {
  key: string;
  type: string | null;
  number: string | null;
  symbol: string | null;
  year: number | null;
  date: string | null;
  issuer: string | null;
  title: string | null;
  /** Number and symbol as they should be printed; for a named act its name. */
  canonical: string;
  variants: string[];
  named?: boolean;
  self?: boolean;
  occurrences: number;
}

export interface Citation {
  id: string;
  key: string;
  start: number;
  end: number;
  date_in_text: string | null;
  issuer_in_text: string | null;
  flags: string[];
}
