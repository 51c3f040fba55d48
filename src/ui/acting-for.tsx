import type { Translate } from '../kernel/translate.ts';
import { FORM_FIELDS, SHELL_PATHS } from './shell-paths.ts';
import type { Viewer } from './top-bar.tsx';

export interface ActingForChoice {
  /** Sent as `post`. */
  id: string;
  label: string;
  current?: boolean;
}

interface Props {
  t: Translate;
  viewer: Viewer;
  csrf: string;
  path: string;
}

/** The unit one acts for; with several posts a small form that changes it, because every fact records it. */
export const ActingFor = ({ t, viewer, csrf, path }: Props) => {
  const words = [viewer.unit, viewer.role].filter(Boolean).join(' · ');
  const posts = viewer.posts ?? [];
  if (posts.length < 2) return <p class="acting-for">{words}</p>;
  return (
    <details class="popup acting-for">
      <summary>{words}</summary>
      <form class="popup-panel" method="post" action={SHELL_PATHS.actingFor}>
        <input type="hidden" name={FORM_FIELDS.csrf} value={csrf} />
        <input type="hidden" name={FORM_FIELDS.returnTo} value={path} />
        <label class="label" for="acting-for">
          {t('ui.actingFor')}
        </label>
        <select id="acting-for" name={FORM_FIELDS.post} class="input">
          {posts.map((post) => (
            <option value={post.id} selected={post.current === true}>
              {post.label}
            </option>
          ))}
        </select>
        <button class="button button-primary" type="submit">
          {t('ui.actingFor.change')}
        </button>
      </form>
    </details>
  );
};
