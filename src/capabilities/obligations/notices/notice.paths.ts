import type { Id } from '../../../kernel/ids.ts';

export const noticePaths = {
  inbox: (params: { readonly show?: 'all'; readonly kind?: string } = {}) => {
    const given = Object.entries(params).filter(([, value]) => value);
    return given.length === 0 ? '/notices' : `/notices?${new URLSearchParams(given)}`;
  },
  settings: '/notices/settings',
  allRead: '/notices/reading',
  read: (id: Id) => `/notices/${id}/reading`,
} as const;
