import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, type Refusal } from '../../../kernel/result.ts';
import type { View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { directivePaths } from '../directive.paths.ts';
import { readDirectives, workOnDirectives } from '../directive.policy.ts';
import { errorsOf } from '../form-errors.routes.tsx';
import { loadDirective } from '../load-directive.ts';
import { DirectiveTabs } from '../reading/directive-tabs.pages.tsx';
import { loadReading } from '../reading/load-reading.ts';
import { actorNamesOf, isOpenMeaning, unitNamer } from './actor-names.rules.ts';
import { type ActorRow, ActorsPage } from './actors.pages.tsx';
import { ChooseUnitsPage } from './choose-units.pages.tsx';
import { directiveIdOf, draftPage } from './draft-page.routes.tsx';
import { resolveActor } from './resolve-actor.ts';

export const actorRoutes: readonly Route[] = [
  get('/directives/:id/actors', readDirectives, (x) => showActors(x, x.query.get('name'), null)),
  post('/directives/:id/actors', workOnDirectives, 'directive.resolve-actor', resolve),
];

async function loadActors(view: View, id: string) {
  const seen = await loadDirective(view, id);
  if (!seen.ok) return seen.refusal;
  const reading = await loadReading(view, seen.value);
  return reading ? { seen: seen.value, reading } : ({ kind: 'not-found', key: 'refusal.notFound' } as const);
}

async function showActors(x: Exchange, name: string | null, refusal: Refusal | null, status = 200): Promise<Response> {
  const loaded = await x.view((view) => loadActors(view, x.param('id')));
  if (!('seen' in loaded)) return x.refused(loaded);
  const { seen, reading } = loaded;
  const { directive, may } = seen;
  const names = actorNamesOf(reading.draft.obligations);
  const amendable = may.amend && (directive.state === 'reading' || directive.state === 'correcting');
  if (name !== null && names.has(name) && amendable) {
    const units = [...reading.book.units.values()];
    const meant = new Set(reading.meanings.get(name)?.unitIds ?? []);
    return draftPage(
      x,
      directive,
      { title: x.t('actors.choose.title', { name }), status },
      <ChooseUnitsPage
        t={x.t}
        directiveId={directive.id}
        name={name}
        chosen={refusal ? x.form.all('units') : [...meant]}
        likely={units.filter((unit) => meant.has(unit.id))}
        others={units.filter((unit) => !meant.has(unit.id))}
        errors={refusal ? errorsOf(x, refusal) : []}
        tokens={x.formTokens}
      />,
    );
  }
  if (refusal) return x.refused(refusal);
  const unitName = unitNamer(reading.book);
  const rows = [...names].map(([each, count]): ActorRow => {
    const { state = 'unknown', unitIds = [] } = reading.meanings.get(each) ?? {};
    return { name: each, count, state, units: unitIds.map(unitName) };
  });
  const waiting = (row: ActorRow): number => Number(isOpenMeaning({ ...row, unitIds: [], collective: false }));
  rows.sort((a, b) => waiting(b) - waiting(a));
  return draftPage(
    x,
    directive,
    { title: x.t('actors.title') },
    <>
      <DirectiveTabs t={x.t} seen={seen} current="actors" />
      <ActorsPage t={x.t} directiveId={directive.id} day={reading.book.day} rows={rows} may={amendable} />
    </>,
  );
}

function resolve(x: Exchange): Promise<Response> {
  const name = x.form.text('name');
  const ids = x.form.all('units').map((each) => parseId(each));
  const unitIds = x.form.has('leave') ? [] : ids;
  return x.submit(
    async (change) => {
      if (unitIds.includes(null)) return invalid({ units: 'draft.unitUnknown' });
      if (unitIds.length === 0 && !x.form.has('leave')) return invalid({ units: 'actors.nothingChosen' });
      return resolveActor(change, { directiveId: directiveIdOf(x), name, unitIds: unitIds as Id[] });
    },
    {
      to: () => directivePaths.actors(directiveIdOf(x)),
      notice: 'actors.done',
      onRefusal: (refusal, status) => showActors(x, name, refusal, status),
    },
  );
}
