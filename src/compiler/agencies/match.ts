import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Tokens } from '../text/tokens.ts';

/** A body, an office or a group of bodies named in a block. Token positions. */
export interface AgencyMatch {
  from: number;
  next: number;
  kind: 'body' | 'committee' | 'person' | 'group';
  /** A person by name ("Thứ trưởng Nguyễn Văn A"). */
  individual?: boolean;
  /** The field after Sở or Bộ, with its full name. */
  field?: { from: number; next: number; name: string };
}

/** Names stand inside names ("Văn phòng Ban Chỉ đạo …"): each reader is handed the reader of whole names. */
export type ReadAgency = (
  tokens: Tokens,
  at: number,
  lexicon: Lexicon,
  inList: boolean,
  depth: number,
) => AgencyMatch | null;
