import type { Id } from '../../../kernel/ids.ts';

const edition = (id: Id | ':id') => `/reports/proof/${id}`;

/** Where the figures of frozen reports come from. */
export const proofPaths = {
  edition,
  pack: (id: Id | ':id') => `${edition(id)}/nguon-so-lieu.zip`,
  pdf: (id: Id | ':id') => `${edition(id)}/bao-cao.pdf`,
  /** @param identity such as KT-SL-0012-7 */
  figure: (identity: string) => `/reports/figures/${identity}`,
  key: '/reports/key',
} as const;
