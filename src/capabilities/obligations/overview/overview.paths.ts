/** Filters of the register: overdue by the end of a year, from whatever year. */
export const overdueUntil = (year: number) => ({ time: 'overdue', to: `31/12/${year}`, cooperation: 'no' }) as const;

export const overviewPaths = {
  overview: (params: { readonly year?: string; readonly units?: 'all' } = {}) => {
    const given = Object.entries(params).filter(([, value]) => value);
    return given.length === 0 ? '/overview' : `/overview?${new URLSearchParams(given)}`;
  },
} as const;
