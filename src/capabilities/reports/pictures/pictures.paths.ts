import { type PictureFilter, pictureQuery } from './picture-filter.rules.ts';

export const PICTURES = ['days', 'languages', 'countries', 'localities', 'duties'] as const;
export type Picture = (typeof PICTURES)[number];

export const picturePaths = {
  show: '/reports/pictures',
  filtered: (filter: PictureFilter) => `/reports/pictures${pictureQuery(filter)}`,
  data: '/reports/pictures/data/:picture/:format',
  dataOf: (picture: Picture, format: string, filter: PictureFilter) =>
    `/reports/pictures/data/${picture}/${format}${pictureQuery(filter)}`,
} as const;
