import type { Translate } from '../../../kernel/translate.ts';
import { StatusTag } from '../../../ui/status.tsx';
import type { Tone } from '../../../ui/tone.ts';
import type { AccountState } from '../account.lifecycle.ts';

const TONES: Readonly<Record<AccountState, Tone>> = {
  invited: 'gold',
  active: 'forest',
  locked: 'brocade',
  left: 'neutral',
};

export const AccountStateTag = ({ t, state }: { t: Translate; state: AccountState }) => (
  <StatusTag tone={TONES[state]}>{t(`account.state.${state}`)}</StatusTag>
);

interface NamedPost {
  readonly unitName: string;
  readonly unitNameEn: string;
  readonly title: string;
  readonly titleEn: string | null;
}

/** "Sở Thông tin và Truyền thông · Chuyên viên" */
export const postWords = (t: Translate, post: NamedPost): string =>
  t.locale === 'en' ? `${post.unitNameEn} · ${post.titleEn ?? post.title}` : `${post.unitName} · ${post.title}`;

export const PostList = ({ t, posts }: { t: Translate; posts: readonly NamedPost[] }) =>
  posts.length === 0 ? (
    <span class="soft">{t('account.admin.noPosts')}</span>
  ) : (
    <span>
      {posts.map((post) => (
        <div>{postWords(t, post)}</div>
      ))}
    </span>
  );
