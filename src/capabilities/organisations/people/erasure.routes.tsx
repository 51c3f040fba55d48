import { notFound, ok } from '../../../kernel/result.ts';
import type { Route } from '../../../platform/http/route.ts';
import { actRoutes, idParam } from '../act-form.routes.tsx';
import { parseFields, ticked } from '../form-fields.rules.ts';
import { unitPaths } from '../organisations.paths.ts';
import { administersProvince, manageUnits } from '../organisations.policy.ts';
import { listPersonNames } from '../person.store.ts';
import { erasePerson } from './erase-person.ts';

export const erasureRoutes: readonly Route[] = actRoutes({
  form: '/people/:person/erasure',
  ability: manageUnits,
  audit: 'person.erase',
  notice: 'person.erased.notice',
  title: 'person.erase.title',
  async load(view, x) {
    const id = idParam(x, 'person');
    if (!id || !view.actor || !administersProvince(view.actor)) return null;
    const name = (await listPersonNames(view, [id])).get(id);
    return name ? { id, name } : null;
  },
  draw: (x, { id, name }) => ({
    action: unitPaths.erasure(id),
    back: { href: unitPaths.tree(), label: x.t('units.title') },
    submit: x.t('person.erase.submit'),
    danger: true,
    lead: <p>{x.t('person.erase.lead', { name })}</p>,
    fields: [{ name: 'confirmed', as: 'check', label: x.t('person.erase.confirm'), required: true }],
  }),
  read: (form, x) => {
    const personId = idParam(x, 'person');
    const read = parseFields({ confirmed: ticked }, form);
    if (!personId) return notFound();
    return read.ok ? ok({ ...read.value, personId }) : read;
  },
  carryOut: erasePerson,
  to: () => unitPaths.tree(),
});
