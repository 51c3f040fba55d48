export const documentPaths = {
  list: '/documents',
  sheet: '/documents.xlsx',
  create: '/documents/new',
  show: (id: string) => `/documents/${id}`,
  edit: (id: string) => `/documents/${id}/edit`,
  relations: (id: string) => `/documents/${id}/relations`,
  relation: (id: string, relationId: string) => `/documents/${id}/relations/${relationId}`,
  renditions: (id: string) => `/documents/${id}/renditions`,
  rendition: (id: string, renditionId: string) => `/documents/${id}/files/${renditionId}`,
  paperAct: (id: string, act: string) => `/documents/${id}/paper/${act}`,
  word: (id: string) => `/documents/${id}/paper.docx`,
  pdf: (id: string) => `/documents/${id}/paper.pdf`,
} as const;
