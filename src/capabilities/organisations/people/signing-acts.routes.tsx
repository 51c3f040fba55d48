import { formatDay } from '../../../kernel/day.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import type { Route } from '../../../platform/http/route.ts';
import { actRoutes, withUnit, withUnitAnd } from '../act-form.routes.tsx';
import {
  dayAfter,
  dayField,
  idField,
  linesField,
  optionalDayAfter,
  optionalWords,
  parseFields,
  prefixField,
} from '../form-fields.rules.ts';
import { unitPaths } from '../organisations.paths.ts';
import { arrangeDeputies } from '../organisations.policy.ts';
import type { KnownUnit } from '../unit.store.ts';
import { backToUnit, unitSubject } from '../units/unit-subject.routes.tsx';
import { addSigningAuthority } from './add-signing-authority.ts';
import { endSigningAuthority } from './end-signing-authority.ts';
import { listPostsOfUnit, type PostAt } from './post.store.ts';
import { titleIn } from './posts.pages.tsx';
import { SIGNING_PREFIXES } from './signing-authority.rules.ts';
import { listSigningOfUnit } from './signing-authority.store.ts';

const addRoutes = actRoutes({
  form: '/units/:id/signing-authority/new',
  path: '/units/:id/signing-authority',
  ability: arrangeDeputies,
  audit: 'signing-authority.add',
  notice: 'unit.saved',
  title: 'signing.add.title',
  load: unitWithPosts,
  draw: (x, { unit, posts }) => ({
    action: unitPaths.signing(unit.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('organisation.save'),
    fields: [
      { name: 'postId', as: 'select', label: x.t('post.title'), required: true, choices: postChoices(x, posts) },
      {
        name: 'prefix',
        as: 'select',
        label: x.t('signing.prefix'),
        hint: x.t('signing.tuq'),
        required: true,
        choices: SIGNING_PREFIXES.map((prefix) => ({ value: prefix, label: x.t(`signing.prefix.${prefix}`) })),
      },
      { name: 'titleLines', as: 'area', label: x.t('signing.lines'), required: true },
      { name: 'field', label: x.t('signing.field') },
      { name: 'from', as: 'day', label: x.t('organisation.field.from'), required: true, value: formatDay(x.today) },
      { name: 'to', as: 'day', label: x.t('organisation.field.last'), hint: x.t('organisation.field.last.hint') },
      { name: 'basis', label: x.t('organisation.field.basis') },
    ],
  }),
  read: (form, x) => {
    const fields = {
      postId: idField,
      prefix: prefixField,
      titleLines: linesField,
      field: optionalWords,
      from: dayField,
      to: optionalDayAfter,
      basis: optionalWords,
    };
    return withUnit(parseFields(fields, form), x);
  },
  carryOut: addSigningAuthority,
});

/** The unit of the address with its posts, when this actor notes who signs and who stands in. */
export async function unitWithPosts(view: View, x: Exchange): Promise<{ unit: KnownUnit; posts: PostAt[] } | null> {
  const unit = await unitSubject(view, x, 'arrange');
  return unit && { unit, posts: await listPostsOfUnit(view.tx, unit.id, view.today) };
}

export const postChoices = (x: Exchange, posts: readonly PostAt[]) =>
  posts.map((post) => ({ value: post.id, label: titleIn(x.t, post) }));

const endRoutes = actRoutes({
  form: '/units/:id/signing-authority/:signing/end',
  ability: arrangeDeputies,
  audit: 'signing-authority.end',
  notice: 'unit.saved',
  title: 'signing.end.title',
  async load(view, x) {
    const unit = await unitSubject(view, x, 'arrange');
    const row = unit && (await listSigningOfUnit(view.tx, unit.id)).find(({ id }) => id === x.param('signing'));
    return unit && row ? { unit, row } : null;
  },
  draw: (x, { unit, row }) => ({
    action: unitPaths.signingEnd(unit.id, row.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('signing.end'),
    lead: `${row.postTitle}: ${row.titleLines.join(', ')}`,
    fields: [
      { name: 'to', as: 'day', label: x.t('organisation.field.last'), required: true, value: formatDay(x.today) },
    ],
  }),
  read: (form, x) => withUnitAnd(parseFields({ to: dayAfter }, form), x, 'signingId', 'signing'),
  carryOut: endSigningAuthority,
});

export const signingActRoutes: readonly Route[] = [...addRoutes, ...endRoutes];
