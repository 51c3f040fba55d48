import { formatDay } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import type { Route } from '../../../platform/http/route.ts';
import type { ActField } from '../act-form.pages.tsx';
import { actRoutes, idParam, withUnit, withUnitAnd } from '../act-form.routes.tsx';
import {
  dayField,
  optionalDay,
  optionalWords,
  parseFields,
  postKindField,
  staffingField,
  ticked,
  words,
} from '../form-fields.rules.ts';
import { unitPaths } from '../organisations.paths.ts';
import { managePosts } from '../organisations.policy.ts';
import type { KnownUnit } from '../unit.store.ts';
import { backToUnit, unitSubject } from '../units/unit-subject.routes.tsx';
import { addPost } from './add-post.ts';
import { editPost } from './edit-post.ts';
import { eraseLink } from './erasure.pages.tsx';
import { findPost, type PostAt } from './post.store.ts';
import { REGISTER_STAFFING } from './staff-register.rules.ts';

const REGISTER_FIELDS = {
  title: words,
  titleEn: optionalWords,
  staffing: staffingField,
  field: optionalWords,
  decisionNumber: optionalWords,
  decisionOn: optionalDay,
  lastTrainingOn: optionalDay,
  focalPoint: ticked,
};

const KINDS = ['head', 'deputy', 'officer', 'clerk', 'administrator'] as const;

const addRoutes = actRoutes({
  form: '/units/:id/posts/new',
  path: '/units/:id/posts',
  ability: managePosts,
  audit: 'post.add',
  notice: 'unit.saved',
  title: 'post.add.title',
  load: (view, x) => unitSubject(view, x, 'posts'),
  draw: (x, unit) => ({
    action: unitPaths.posts(unit.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('post.add'),
    fields: [
      {
        name: 'kind',
        as: 'select',
        label: x.t('post.kind'),
        required: true,
        value: 'officer',
        choices: KINDS.map((kind) => ({ value: kind, label: x.t(`post.kind.${kind}`) })),
      },
      ...registerFields(x),
      { name: 'from', as: 'day', label: x.t('organisation.field.from'), required: true, value: formatDay(x.today) },
    ],
  }),
  read: (form, x) => withUnit(parseFields({ ...REGISTER_FIELDS, kind: postKindField, from: dayField }, form), x),
  carryOut: addPost,
});

const editRoutes = actRoutes({
  form: '/units/:id/posts/:post',
  ability: managePosts,
  audit: 'post.edit',
  notice: 'unit.saved',
  title: 'post.edit.title',
  load: postSubject,
  draw: (x, { unit, post }) => ({
    action: unitPaths.post(unit.id, post.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('organisation.save'),
    lead: eraseLink(x.t, x.actor, post),
    fields: registerFields(x, post),
  }),
  read: (form, x) => withUnitAnd(parseFields(REGISTER_FIELDS, form), x, 'postId', 'post'),
  carryOut: editPost,
});

/** The post of the address, in the unit of the address, when this actor keeps its register. */
export async function postSubject(view: View, x: Exchange): Promise<{ unit: KnownUnit; post: PostAt } | null> {
  const unit = await unitSubject(view, x, 'posts');
  const id = idParam(x, 'post');
  const post = id && (await findPost(view.tx, id, view.today));
  return unit && post && post.unitId === unit.id ? { unit, post } : null;
}

const registerFields = (x: Exchange, post?: PostAt): ActField[] => [
  { name: 'title', label: x.t('post.title'), required: true, value: post?.title },
  { name: 'titleEn', label: x.t('post.titleEn'), value: post?.titleEn ?? '' },
  {
    name: 'staffing',
    as: 'select',
    label: x.t('post.staffing'),
    required: true,
    value: post?.staffing ?? 'outside-register',
    choices: REGISTER_STAFFING.map((staffing) => ({ value: staffing, label: x.t(`post.staffing.${staffing}`) })),
  },
  { name: 'field', label: x.t('post.field'), value: post?.field ?? '' },
  { name: 'decisionNumber', label: x.t('post.decision'), value: post?.decisionNumber ?? '' },
  { name: 'decisionOn', as: 'day', label: x.t('post.decisionOn'), value: dayValue(post?.decisionOn) },
  { name: 'lastTrainingOn', as: 'day', label: x.t('post.training'), value: dayValue(post?.lastTrainingOn) },
  { name: 'focalPoint', as: 'check', label: x.t('post.focal'), value: post?.focalPoint ? 'yes' : '' },
];

const dayValue = (day: PostAt['decisionOn'] | undefined): string => (day ? formatDay(day) : '');

export const postActRoutes: readonly Route[] = [...addRoutes, ...editRoutes];
