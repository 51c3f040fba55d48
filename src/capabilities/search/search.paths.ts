export const searchPaths = {
  search: (words = '') => (words ? `/search?q=${encodeURIComponent(words)}` : '/search'),
} as const;
