export const overviewPaths = {
  overview: (params: { readonly year?: string; readonly units?: 'all' } = {}) => {
    const given = Object.entries(params).filter(([, value]) => value);
    return given.length === 0 ? '/overview' : `/overview?${new URLSearchParams(given)}`;
  },
} as const;
