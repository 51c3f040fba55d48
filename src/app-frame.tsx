import type { Child } from 'hono/jsx';
import { accountPaths } from './capabilities/accounts/index.ts';
import { listPersonNames, listPostsOfPerson } from './capabilities/organisations/index.ts';
import { searchPaths } from './capabilities/search/search.paths.ts';
import type { Actor } from './kernel/actor.ts';
import type { Day } from './kernel/day.ts';
import type { View } from './platform/change.ts';
import { readCookie } from './platform/http/cookies.ts';
import type { Exchange, PageOptions } from './platform/http/exchange.ts';
import { decodeNotice, NOTICE_COOKIE } from './platform/http/notice.ts';
import { Layout, type NavigationItem, type Viewer } from './ui/layout.tsx';

/** A place on the left; shown only to those who may open it. */
export interface Place {
  readonly name: string;
  readonly href: string;
  readonly labelKey: string;
  readonly section: 'work' | 'administration';
  readonly visible: (actor: Actor) => boolean;
}

export interface FrameDeps {
  readonly places: readonly Place[];
  readonly demonstration: boolean;
  readonly nextDeadline: (view: View) => Promise<{ day: Day; label?: string } | null>;
  readonly unreadNotices: (view: View) => Promise<{ href: string; unread: number } | undefined>;
}

/** Draws the whole page around a body: who is at work, for whom, on which day, and what just happened. */
export const frameWith =
  (deps: FrameDeps) =>
  async (x: Exchange, options: PageOptions, body: Child): Promise<string> => {
    const { actor, today } = x;
    const { viewer, next } = actor ? await x.view((view) => askFor(view, actor, deps)) : NOBODY;
    const page = (
      <Layout
        t={x.t}
        title={options.title}
        subtitle={options.subtitle}
        viewer={viewer}
        navigation={actor ? navigationFor(deps.places, actor, options.place, x) : []}
        csrf={x.formTokens.csrf}
        path={x.path + (x.query.size ? `?${x.query}` : '')}
        demo={deps.demonstration ? { day: today, next } : null}
        notice={noticeOf(x)}
        breadcrumbs={options.breadcrumbs}
        actions={options.actions}
        wide={options.wide}
        search={
          x.actor
            ? { path: searchPaths.search(), value: (x.path === '/search' && x.query.get('q')) || undefined }
            : null
        }
        province={x.locale === 'vi' ? x.province.name : x.province.nameEn}
      >
        {body}
      </Layout>
    );
    return String(await page);
  };

/** Before somebody has signed in the frame asks the database nothing, so it stands when the database is away. */
const NOBODY = { viewer: null, next: null };

/** One transaction and a fixed, small number of queries for every page. */
async function askFor(view: View, actor: Actor, deps: FrameDeps) {
  const viewer = await viewerOf(view, actor, deps);
  return { viewer, next: deps.demonstration ? await deps.nextDeadline(view) : null };
}

async function viewerOf(view: View, actor: Actor, deps: FrameDeps): Promise<Viewer> {
  const posts = await listPostsOfPerson(view.tx, actor.personId, view.today);
  const names = await listPersonNames(view, [actor.personId]);
  const own = posts.find((post) => post.postId === actor.postId && post.delegationId === actor.delegationId);
  return {
    name: names.get(actor.personId) ?? '',
    unit: own?.unitName ?? '',
    role: own?.title ?? '',
    posts: posts.map((post) => ({
      id: [post.postId, post.delegationId].filter(Boolean).join('/'),
      label: `${post.unitName} · ${post.title}`,
      current: post === own,
    })),
    notices: await deps.unreadNotices(view),
    accountHref: accountPaths.account,
  };
}

/** A cookie is what the browser says: a key that names none of our texts is no notice. */
function noticeOf(x: Exchange): { text: string } | null {
  const notice = decodeNotice(readCookie(x.headers, NOTICE_COOKIE));
  try {
    return notice && { text: x.t(notice.key, notice.params) };
  } catch {
    return null;
  }
}

const navigationFor = (
  places: readonly Place[],
  actor: Actor,
  current: string | undefined,
  x: Exchange,
): NavigationItem[] =>
  places
    .filter((place) => place.visible(actor))
    .map((place) => ({
      href: place.href,
      label: x.t(place.labelKey),
      section: place.section,
      current: place.name === current,
    }));
