import { formatDay } from '../../../kernel/day.ts';
import type { Route } from '../../../platform/http/route.ts';
import { actRoutes, withUnit, withUnitAnd } from '../act-form.routes.tsx';
import { dayAfter, dayField, idField, parseFields, words } from '../form-fields.rules.ts';
import { unitPaths } from '../organisations.paths.ts';
import { arrangeDeputies } from '../organisations.policy.ts';
import { backToUnit, unitSubject } from '../units/unit-subject.routes.tsx';
import { delegatePost } from './delegate-post.ts';
import { listDelegationsOfUnit } from './delegation.store.ts';
import { revokeDelegation } from './revoke-delegation.ts';
import { postChoices, unitWithPosts } from './signing-acts.routes.tsx';

const addRoutes = actRoutes({
  form: '/units/:id/delegations/new',
  path: '/units/:id/delegations',
  ability: arrangeDeputies,
  audit: 'delegation.add',
  notice: 'unit.saved',
  title: 'delegation.add.title',
  load: unitWithPosts,
  draw: (x, { unit, posts }) => ({
    action: unitPaths.delegations(unit.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('organisation.save'),
    lead: x.t('delegation.lead'),
    fields: [
      {
        name: 'fromPostId',
        as: 'select',
        label: x.t('delegation.from'),
        required: true,
        choices: postChoices(x, posts),
      },
      { name: 'toPostId', as: 'select', label: x.t('delegation.to'), required: true, choices: postChoices(x, posts) },
      { name: 'scope', label: x.t('delegation.scope'), required: true },
      { name: 'from', as: 'day', label: x.t('organisation.field.from'), required: true, value: formatDay(x.today) },
      { name: 'to', as: 'day', label: x.t('organisation.field.last'), required: true },
      { name: 'basis', label: x.t('organisation.field.basis'), required: true },
    ],
  }),
  read: (form, x) => {
    const fields = {
      fromPostId: idField,
      toPostId: idField,
      scope: words,
      from: dayField,
      to: dayAfter,
      basis: words,
    };
    return withUnit(parseFields(fields, form), x);
  },
  carryOut: delegatePost,
});

const revokeRoutes = actRoutes({
  form: '/units/:id/delegations/:delegation/end',
  ability: arrangeDeputies,
  audit: 'delegation.revoke',
  notice: 'unit.saved',
  title: 'delegation.end.title',
  async load(view, x) {
    const unit = await unitSubject(view, x, 'arrange');
    const rows = unit ? await listDelegationsOfUnit(view.tx, unit.id) : [];
    const row = rows.find(({ id }) => id === x.param('delegation'));
    return unit && row?.fromUnitId === unit.id ? { unit, row } : null;
  },
  draw: (x, { unit, row }) => ({
    action: unitPaths.delegationEnd(unit.id, row.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('delegation.end'),
    lead: `${row.fromTitle} → ${row.toTitle}: ${row.scope}`,
    fields: [{ name: 'on', as: 'day', label: x.t('delegation.endOn'), required: true, value: formatDay(x.today) }],
  }),
  read: (form, x) => withUnitAnd(parseFields({ on: dayField }, form), x, 'delegationId', 'delegation'),
  carryOut: revokeDelegation,
});

export const delegationActRoutes: readonly Route[] = [...addRoutes, ...revokeRoutes];
