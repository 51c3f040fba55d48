import { formatDay } from '../../../kernel/day.ts';
import type { Translate } from '../../../kernel/translate.ts';
import { Panel } from '../../../ui/card.tsx';
import { StatusTag } from '../../../ui/status.tsx';
import { DataTable } from '../../../ui/table.tsx';
import { unitPaths } from '../organisations.paths.ts';
import type { UnitPartProps } from '../units/unit-part.pages.tsx';
import type { PostAt } from './post.store.ts';
import { staffingShown } from './staff-register.rules.ts';

export const PostsPanel = ({ t, model }: UnitPartProps) => {
  const { posts, unit, may, people } = model;
  return (
    <Panel
      id="posts"
      title={t('posts.title')}
      actions={may.posts && <a href={unitPaths.newPost(unit.id)}>{t('post.add')}</a>}
    >
      <DataTable
        t={t}
        caption={t('posts.title')}
        rows={posts}
        empty={<p class="hint">{t('posts.empty')}</p>}
        columns={[
          {
            key: 'title',
            header: t('post.title'),
            heading: true,
            cell: (post) => titleIn(t, post),
          },
          { key: 'person', header: t('post.person'), cell: (post) => personWords(t, post, people) },
          {
            key: 'since',
            header: t('post.since'),
            nowrap: true,
            cell: (post) => post.heldSince && formatDay(post.heldSince),
          },
          { key: 'staffing', header: t('post.staffing'), cell: (post) => <StaffingTag t={t} post={post} /> },
          { key: 'decision', header: t('post.decision'), cell: (post) => decisionWords(t, post) },
          { key: 'training', header: t('post.training'), cell: (post) => trainingWords(t, post) },
          ...(may.posts
            ? [
                {
                  key: 'acts',
                  header: t('unit.acts'),
                  cell: (post: PostAt) => <PostActs t={t} post={post} />,
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
};

export const titleIn = (t: Translate, post: { title: string; titleEn: string | null }): string =>
  t.locale === 'en' ? (post.titleEn ?? post.title) : post.title;

export const personWords = (t: Translate, post: PostAt, people: ReadonlyMap<string, string>): string =>
  post.personId === null ? t('post.person.none') : (people.get(post.personId) ?? t('person.erased'));

/** Only posts of the register say how they are staffed. */
export const StaffingTag = ({ t, post }: { t: Translate; post: PostAt }) => {
  const staffing = staffingShown(post);
  if (staffing === 'outside-register') return null;
  const tone = staffing === 'vacant' ? 'gold' : staffing === 'dedicated' ? 'forest' : 'sky';
  return <StatusTag tone={tone}>{t(`post.staffing.${staffing}`)}</StatusTag>;
};

export const decisionWords = (t: Translate, post: PostAt): string => {
  if (post.decisionNumber === null) return '';
  return post.decisionOn
    ? t('post.decision.dated', { number: post.decisionNumber, day: formatDay(post.decisionOn) })
    : t('post.decision.words', { number: post.decisionNumber });
};

export const trainingWords = (t: Translate, post: PostAt): string => {
  if (post.lastTrainingOn) return formatDay(post.lastTrainingOn);
  return post.staffing === 'outside-register' || post.personId === null ? '' : t('post.training.none');
};

const PostActs = ({ t, post }: { t: Translate; post: PostAt }) => {
  const title = titleIn(t, post);
  return (
    <span>
      <a href={unitPaths.post(post.unitId, post.id)} aria-label={t('post.edit.label', { title })}>
        {t('post.edit')}
      </a>
      {' · '}
      {post.personId === null ? (
        <a href={unitPaths.holding(post.unitId, post.id)} aria-label={t('post.appoint.label', { title })}>
          {t('post.appoint')}
        </a>
      ) : (
        <a href={unitPaths.holdingEnd(post.unitId, post.id)} aria-label={t('post.release.label', { title })}>
          {t('post.release')}
        </a>
      )}
    </span>
  );
};
