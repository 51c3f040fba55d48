import type { Actor } from '../../../kernel/actor.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { unitPaths } from '../organisations.paths.ts';
import { administersProvince } from '../organisations.policy.ts';
import type { PostAt } from './post.store.ts';

/** Where an administrator finds the rarest act: on the post of the person it is about. */
export const eraseLink = (t: Translate, actor: Actor | null, post: PostAt) =>
  actor && administersProvince(actor) && post.personId ? (
    <p>
      <a href={unitPaths.erasure(post.personId)}>{t('person.erase')}</a>
    </p>
  ) : null;
