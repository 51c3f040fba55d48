export const unitPaths = {
  tree: (query: { day?: string; q?: string; kind?: string } = {}) => withQuery('/units', query),
  unit: (id: string, day?: string) => withQuery(`/units/${id}`, { day }),
  staffRegister: (query: { day?: string; gaps?: string } = {}) => withQuery('/units/staff-register', query),
  treeSheet: (query: { day?: string; q?: string; kind?: string }) => withQuery('/units.xlsx', query),
  staffRegisterSheet: (query: { day?: string; gaps?: string }) => withQuery('/units/staff-register.xlsx', query),
  preset: '/units/preset',
  presetAdditions: '/units/preset/additions',
  newUnit: (parentId?: string) => withQuery('/units/new', { parent: parentId }),
  newFunction: (unitId: string) => `/units/${unitId}/functions/new`,
  functions: (unitId: string) => `/units/${unitId}/functions`,
  functionEnd: (unitId: string, holdingId: string) => `/units/${unitId}/functions/${holdingId}/end`,
  rename: (unitId: string) => `/units/${unitId}/name`,
  newPost: (unitId: string) => `/units/${unitId}/posts/new`,
  posts: (unitId: string) => `/units/${unitId}/posts`,
  post: (unitId: string, postId: string) => `/units/${unitId}/posts/${postId}`,
  holding: (unitId: string, postId: string) => `/units/${unitId}/posts/${postId}/holder`,
  holdingEnd: (unitId: string, postId: string) => `/units/${unitId}/posts/${postId}/holder/end`,
  newSigning: (unitId: string) => `/units/${unitId}/signing-authority/new`,
  signing: (unitId: string) => `/units/${unitId}/signing-authority`,
  signingEnd: (unitId: string, id: string) => `/units/${unitId}/signing-authority/${id}/end`,
  newDelegation: (unitId: string) => `/units/${unitId}/delegations/new`,
  delegations: (unitId: string) => `/units/${unitId}/delegations`,
  delegationEnd: (unitId: string, id: string) => `/units/${unitId}/delegations/${id}/end`,
  erasure: (personId: string) => `/people/${personId}/erasure`,
  reorganisation: (from?: string) => withQuery('/reorganisations/new', { from }),
  reorganisationPreview: '/reorganisations/preview',
  reorganisations: '/reorganisations',
} as const;

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
