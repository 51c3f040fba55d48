import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { unitPaths } from '../organisations.paths.ts';
import { seeUnits } from '../organisations.policy.ts';
import { listPersonNames } from '../person.store.ts';
import { listUnitsAt } from '../unit.store.ts';
import { chosenDay } from '../units/chosen-day.routes.tsx';
import { byKind } from '../units/unit-search.rules.ts';
import { listRegisterPosts } from './post.store.ts';
import { StaffRegisterPage } from './staff-register.pages.tsx';
import { registerLines } from './staff-register.rules.ts';

export const staffRegisterRoutes: readonly Route[] = [get('/units/staff-register', seeUnits, showRegister)];

async function showRegister(x: Exchange): Promise<Response> {
  const { day } = chosenDay(x);
  const onlyGaps = x.query.get('gaps') === 'only';
  const { lines, people } = await x.view(async (view) => {
    const posts = await listRegisterPosts(view.tx, day);
    const keeps = new Set<string>(posts.map((post) => post.unitId));
    const units = byKind(await listUnitsAt(view.tx, day)).filter((unit) => unit.inLine || keeps.has(unit.id));
    const unitOf = new Map<string, (typeof units)[number]>(units.map((unit) => [unit.id, unit]));
    const all = registerLines([...unitOf.keys()], posts).flatMap((line) => {
      const unit = unitOf.get(line.unitId);
      return unit ? [{ ...line, unit }] : [];
    });
    const holders = posts.flatMap((post) => post.personId ?? []);
    return { lines: all, people: await listPersonNames(view, holders) };
  });
  const gaps = lines.filter((line) => line.gap !== null).length;
  const subtitle = x.t('staffRegister.subtitle', { units: lines.length, filled: lines.length - gaps, gaps });
  return x.page(
    {
      title: x.t('staffRegister.title'),
      place: 'units',
      subtitle,
      breadcrumbs: [{ href: unitPaths.tree(), label: x.t('units.title') }],
    },
    <StaffRegisterPage
      t={x.t}
      model={{
        day,
        chosen: day !== x.today,
        onlyGaps,
        lines: onlyGaps ? lines.filter((line) => line.gap !== null) : lines,
        people,
      }}
    />,
  );
}
