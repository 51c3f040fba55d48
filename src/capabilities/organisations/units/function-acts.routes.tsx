import { formatDay } from '../../../kernel/day.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import type { Route } from '../../../platform/http/route.ts';
import { actRoutes, withUnit, withUnitAnd } from '../act-form.routes.tsx';
import { dayAfter, dayField, functionField, optionalDayAfter, parseFields, words } from '../form-fields.rules.ts';
import { unitPaths } from '../organisations.paths.ts';
import { manageUnits } from '../organisations.policy.ts';
import { FUNCTION_NAMES } from '../unit-function.rules.ts';
import { type FunctionHolding, listFunctionsOfUnit } from '../unit-function.store.ts';
import { functionWords } from '../unit-words.pages.tsx';
import { addUnitFunction } from './add-unit-function.ts';
import { endUnitFunction } from './end-unit-function.ts';
import { backToUnit, unitSubject } from './unit-subject.routes.tsx';

const addRoutes = actRoutes({
  form: '/units/:id/functions/new',
  path: '/units/:id/functions',
  ability: manageUnits,
  audit: 'unit.function.add',
  notice: 'unit.saved',
  title: 'function.add.title',
  load: (view, x) => unitSubject(view, x, 'manage'),
  draw: (x, unit) => ({
    action: unitPaths.functions(unit.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('organisation.save'),
    fields: [
      {
        name: 'function',
        as: 'select',
        label: x.t('unit.function'),
        required: true,
        choices: FUNCTION_NAMES.map((name) => ({ value: name, label: functionWords(x.t, name) })),
      },
      { name: 'from', as: 'day', label: x.t('organisation.field.from'), required: true, value: formatDay(x.today) },
      { name: 'to', as: 'day', label: x.t('organisation.field.last'), hint: x.t('organisation.field.last.hint') },
      { name: 'basis', label: x.t('organisation.field.basis'), required: true },
    ],
  }),
  read: (form, x) =>
    withUnit(parseFields({ function: functionField, from: dayField, to: optionalDayAfter, basis: words }, form), x),
  carryOut: addUnitFunction,
});

const endRoutes = actRoutes({
  form: '/units/:id/functions/:holding/end',
  ability: manageUnits,
  audit: 'unit.function.end',
  notice: 'unit.saved',
  title: 'function.end.title',
  async load(view, x) {
    const unit = await unitSubject(view, x, 'manage');
    const held = unit && (await listFunctionsOfUnit(view.tx, unit.id)).find((row) => row.id === x.param('holding'));
    return unit && held ? { unit, held } : null;
  },
  draw: (x, { unit, held }) => ({
    action: unitPaths.functionEnd(unit.id, held.id),
    back: backToUnit(x, unit),
    version: unit.version,
    submit: x.t('unit.function.end'),
    lead: leadOf(x, held),
    fields: [
      { name: 'to', as: 'day', label: x.t('organisation.field.last'), required: true, value: formatDay(x.today) },
      { name: 'basis', label: x.t('organisation.field.basis'), required: true },
    ],
  }),
  read: (form, x) => withUnitAnd(parseFields({ to: dayAfter, basis: words }, form), x, 'holdingId', 'holding'),
  carryOut: endUnitFunction,
});

const leadOf = (x: Exchange, held: FunctionHolding): string => functionWords(x.t, held.function);

export const functionActRoutes: readonly Route[] = [...addRoutes, ...endRoutes];
