const one = (code: string): string => `/reports/indicators/${code}`;
const queryOf = (params: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== '')).toString();
  return text ? `?${text}` : '';
};
type Params = Readonly<Record<string, string>>;

/** What is counted, by which rule, and what a figure is made of. */
export const indicatorPaths = {
  list: (params: Params = {}) => `/reports/indicators${queryOf(params)}`,
  data: (format: string, params: Params = {}) => `/reports/indicators/data/${format}${queryOf(params)}`,
  show: (code: string, params: Params = {}) => `${one(code)}${queryOf(params)}`,
  records: (code: string, params: Params = {}) => `${one(code)}/records${queryOf(params)}`,
  recordsData: (code: string, format: string, params: Params = {}) =>
    `${one(code)}/records/data/${format}${queryOf(params)}`,
  declarations: (code: string) => `${one(code)}/declarations`,
  targets: (code: string) => `${one(code)}/targets`,
} as const;
