import { signedIn } from '../../kernel/actor.ts';
import { get, type Route } from '../../platform/http/route.ts';
import { loadSearch } from './load-search.ts';
import { SearchPage } from './search.pages.tsx';

const look = { ...signedIn, name: 'search' };
const LONGEST = 200;

export const searchRoutes: readonly Route[] = [
  get('/search', look, async (x) => {
    const words = (x.query.get('q') ?? '').trim().slice(0, LONGEST);
    const found = words ? await x.view((view) => loadSearch(view, words)) : null;
    const title = words ? x.t('search.found', { words }) : x.t('search.title');
    return x.page({ title }, <SearchPage t={x.t} words={words} found={found} />);
  }),
];
