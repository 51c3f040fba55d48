import type { Ability } from '../../kernel/actor.ts';
import { type Id, parseId } from '../../kernel/ids.ts';
import { notFound, ok, type Refusal, type Result } from '../../kernel/result.ts';
import type { Change, View } from '../../platform/change.ts';
import type { Exchange } from '../../platform/http/exchange.ts';
import type { FormValues } from '../../platform/http/form.ts';
import { get, post, type Route } from '../../platform/http/route.ts';
import { ActForm, type ActFormProps } from './act-form.pages.tsx';
import type { UnitCommand } from './change-unit.ts';
import { unitPaths } from './organisations.paths.ts';

/** What one act needs: where its form is, what it shows, how it is read and what carries it out. */
export interface ActRoute<Subject, Command> {
  /** where the form is shown */
  readonly form: string;
  /** where it is sent; the same address unless said */
  readonly path?: string;
  readonly ability: Ability;
  readonly audit: string;
  readonly notice: string;
  readonly title: string;
  /** what the form is about; null when it is not there or this actor may not see it done */
  readonly load: (view: View, x: Exchange) => Promise<Subject | null>;
  readonly draw: (x: Exchange, subject: Subject) => Drawing;
  readonly read: (form: FormValues, x: Exchange) => Result<Command>;
  readonly carryOut: (change: Change, command: Command) => Promise<Result<unknown>>;
  /** where success leads; back to where the form came from unless said */
  readonly to?: (x: Exchange, value: unknown) => string;
}

export type Drawing = Pick<ActFormProps, 'fields' | 'submit' | 'danger' | 'lead' | 'version'> & {
  readonly back: ActFormProps['back'];
  readonly action: string;
};

/** The two routes of an act: its form, and what sending it does. */
export function actRoutes<Subject, Command>(act: ActRoute<Subject, Command>): Route[] {
  return [
    get(act.form, act.ability, (x) => showForm(act, x)),
    post(act.path ?? act.form, act.ability, act.audit, (x) =>
      x.submit(
        async (change) => {
          const command = act.read(x.form, x);
          return command.ok ? act.carryOut(change, command.value) : command;
        },
        {
          to: (value) => act.to?.(x, value) ?? unitPaths.unit(x.param('id')),
          notice: act.notice,
          onRefusal: (refusal, status) => showForm(act, x, { refusal, status }),
        },
      ),
    ),
  ];
}

async function showForm<Subject, Command>(
  act: ActRoute<Subject, Command>,
  x: Exchange,
  sent?: { refusal: Refusal; status: number },
): Promise<Response> {
  const subject = await x.view((view) => act.load(view, x));
  if (subject === null) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const drawing = act.draw(x, subject);
  return x.page(
    {
      title: x.t(act.title),
      place: 'units',
      breadcrumbs: [
        { href: unitPaths.tree(), label: x.t('units.title') },
        { href: drawing.back.href, label: drawing.back.label },
      ],
      ...(sent && { status: sent.status }),
    },
    <ActForm
      t={x.t}
      tokens={x.formTokens}
      {...drawing}
      back={{ href: drawing.back.href, label: x.t('organisation.cancel') }}
      {...(sent && { refusal: sent.refusal, typed: x.form })}
    />,
  );
}

export const idParam = (x: Exchange, name = 'id'): Id | null => parseId(x.param(name));

/** A command made of the form's values, the unit of the address and the version that the form was opened with. */
export function withUnit<Values>(values: Result<Values>, x: Exchange): Result<Values & UnitCommand> {
  const unitId = idParam(x);
  if (!unitId) return notFound();
  return values.ok ? ok({ ...values.value, unitId, version: Number(x.form.text('_version')) }) : values;
}

/** The same, with one more id of the address, such as the post that is edited. */
export function withUnitAnd<Values, Name extends string>(
  values: Result<Values>,
  x: Exchange,
  name: Name,
  param: string,
): Result<Values & UnitCommand & Record<Name, Id>> {
  const command = withUnit(values, x);
  const id = idParam(x, param);
  if (!id) return notFound();
  return command.ok ? ok({ ...command.value, ...({ [name]: id } as Record<Name, Id>) }) : command;
}
