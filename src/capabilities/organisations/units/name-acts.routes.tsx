import { formatDay } from '../../../kernel/day.ts';
import { parseId } from '../../../kernel/ids.ts';
import { ok } from '../../../kernel/result.ts';
import type { Route } from '../../../platform/http/route.ts';
import { actRoutes, withUnit } from '../act-form.routes.tsx';
import { dayField, kindField, optionalId, optionalWords, parseFields, ticked, words } from '../form-fields.rules.ts';
import { unitPaths } from '../organisations.paths.ts';
import { administers, administersProvince, manageUnits } from '../organisations.policy.ts';
import { UNIT_KINDS } from '../preset.rules.ts';
import { listUnitsAt } from '../unit.store.ts';
import { kindWords, nameIn } from '../unit-words.pages.tsx';
import { addUnit } from './add-unit.ts';
import { renameUnit } from './rename-unit.ts';
import { backToUnit, unitSubject } from './unit-subject.routes.tsx';

const NAME_FIELDS = { name: words, shortName: words, nameEn: words };

const addRoutes = actRoutes({
  form: '/units/new',
  path: '/units',
  ability: manageUnits,
  audit: 'unit.add',
  notice: 'unit.added',
  title: 'unit.add.title',
  load: async ({ tx, today, actor }) =>
    actor && {
      parents: (await listUnitsAt(tx, today)).filter((unit) => administers(actor, unit.path)),
      top: administersProvince(actor),
    },
  draw: (x, { parents, top }) => ({
    action: unitPaths.tree(),
    back: { href: unitPaths.tree(), label: x.t('units.title') },
    submit: x.t('units.new'),
    fields: [
      { name: 'name', label: x.t('unit.name'), required: true },
      { name: 'shortName', label: x.t('unit.shortName'), required: true },
      { name: 'nameEn', label: x.t('unit.nameEn'), required: true },
      {
        name: 'kind',
        as: 'select',
        label: x.t('unit.kind'),
        required: true,
        choices: UNIT_KINDS.map((kind) => ({ value: kind, label: kindWords(x.t, kind) })),
        value: 'department',
      },
      {
        name: 'parent',
        as: 'select',
        label: x.t('unit.parent'),
        choices: parents.map((unit) => ({ value: unit.id, label: nameIn(x.t, unit) })),
        ...(top && { blank: x.t('unit.parent.none') }),
        value: x.query.get('parent') ?? '',
      },
      { name: 'inLine', as: 'check', label: x.t('unit.add.inLine'), value: 'yes' },
      { name: 'officialCode', label: x.t('unit.officialCode') },
      { name: 'from', as: 'day', label: x.t('organisation.field.from'), required: true, value: formatDay(x.today) },
      { name: 'basis', label: x.t('organisation.field.basis'), required: true },
    ],
  }),
  read: (form) => {
    const fields = {
      ...NAME_FIELDS,
      kind: kindField,
      parent: optionalId,
      inLine: ticked,
      officialCode: optionalWords,
      from: dayField,
      basis: words,
    };
    const read = parseFields(fields, form);
    return read.ok ? ok({ ...read.value, parentId: read.value.parent }) : read;
  },
  carryOut: addUnit,
  to: (_, id) => unitPaths.unit(parseId(String(id)) ?? ''),
});

const renameRoutes = actRoutes({
  form: '/units/:id/name',
  ability: manageUnits,
  audit: 'unit.rename',
  notice: 'unit.renamed',
  title: 'unit.rename.title',
  load: (view, x) => unitSubject(view, x, 'manage'),
  draw: (x, unit) => ({
    action: unitPaths.rename(unit.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('unit.rename'),
    lead: x.t('unit.rename.lead'),
    fields: [
      { name: 'name', label: x.t('unit.name'), required: true, value: unit.name },
      { name: 'shortName', label: x.t('unit.shortName'), required: true, value: unit.shortName },
      { name: 'nameEn', label: x.t('unit.nameEn'), required: true, value: unit.nameEn },
      { name: 'from', as: 'day', label: x.t('organisation.field.from'), required: true, value: formatDay(x.today) },
      { name: 'basis', label: x.t('organisation.field.basis'), required: true },
    ],
  }),
  read: (form, x) => withUnit(parseFields({ ...NAME_FIELDS, from: dayField, basis: words }, form), x),
  carryOut: renameUnit,
});

export const nameActRoutes: readonly Route[] = [...addRoutes, ...renameRoutes];
