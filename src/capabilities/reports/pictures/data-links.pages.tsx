import type { Translate } from '../../../kernel/translate.ts';
import { DownloadLinks } from '../../../ui/index.ts';
import type { PictureFilter } from './picture-filter.rules.ts';
import { type Picture, picturePaths } from './pictures.paths.ts';

/** The same rows to take along. */
export const DataOf = ({ t, picture, filter }: { t: Translate; picture: Picture; filter: PictureFilter }) => (
  <DownloadLinks
    t={t}
    xlsx={picturePaths.dataOf(picture, 'xlsx', filter)}
    csv={picturePaths.dataOf(picture, 'csv', filter)}
    dictionary={picturePaths.dataOf(picture, 'dictionary', filter)}
  />
);
