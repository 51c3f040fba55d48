import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, type Route } from '../../../platform/http/route.ts';
import { writeXlsx, XLSX_TYPE } from '../../../platform/xlsx/xlsx.ts';
import { unitPaths } from '../organisations.paths.ts';
import { seeUnits } from '../organisations.policy.ts';
import { chosenDay } from '../units/chosen-day.routes.tsx';
import { loadStaffRegister, type StaffRegister } from './load-staff-register.ts';
import { StaffRegisterPage } from './staff-register.pages.tsx';
import { staffRegisterSheet } from './staff-register.sheet.ts';

export const staffRegisterRoutes: readonly Route[] = [
  get('/units/staff-register', seeUnits, showRegister),
  get('/units/staff-register.xlsx', seeUnits, async (x) => {
    const shown = filtered(x, await x.view((view) => loadStaffRegister(view, chosenDay(x).day)));
    return x.download(await writeXlsx(staffRegisterSheet(x.t, shown)), {
      name: 'danh-sach-can-bo.xlsx',
      type: XLSX_TYPE,
    });
  }),
];

async function showRegister(x: Exchange): Promise<Response> {
  const { day } = chosenDay(x);
  const register = await x.view((view) => loadStaffRegister(view, day));
  const units = register.lines.length;
  const gaps = register.lines.filter((line) => line.gap !== null).length;
  const subtitle = x.t('staffRegister.subtitle', { units, filled: units - gaps, gaps });
  const crumbs = [{ href: unitPaths.tree(), label: x.t('units.title') }];
  return x.page(
    { title: x.t('staffRegister.title'), place: 'units', subtitle, breadcrumbs: crumbs },
    <StaffRegisterPage
      t={x.t}
      model={{ ...filtered(x, register), day, chosen: day !== x.today, onlyGaps: onlyGaps(x) }}
    />,
  );
}

const onlyGaps = (x: Exchange): boolean => x.query.get('gaps') === 'only';

const filtered = (x: Exchange, register: StaffRegister): StaffRegister =>
  onlyGaps(x) ? { ...register, lines: register.lines.filter((line) => line.gap !== null) } : register;
