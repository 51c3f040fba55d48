import { sql } from 'kysely';
import { DOCUMENT_ISSUED } from '../../src/capabilities/documents/index.ts';
import { aPublishedObligation } from '../../src/capabilities/obligations/obligations.fixtures.ts';
import { followIssuedReport } from '../../src/capabilities/reports/submission/follow-issued-report.ts';
import type { Deadline } from '../../src/compiler/index.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { ok } from '../../src/kernel/result.ts';
import { type DutyProvince, openDutyProvince } from './duty-province.ts';

/** The invented province with what obliges its units to report: twice a year, and the standing body to the PPC. */
export interface ReportProvince extends DutyProvince {
  readonly duties: { readonly units: Id; readonly standing: Id; readonly directive: Id };
}

const TWICE: Deadline = { kind: 'recurring', text: '6 tháng, năm', freq: 'semiannual' };
const YEARLY: Deadline = { kind: 'recurring', text: 'hằng năm', freq: 'yearly' };

/** The ministry in charge stands outside the province's tree. */
const insertMinistry = (province: DutyProvince): Promise<Id> =>
  province.succeed(async (change) => {
    const { tx, newId } = change;
    const actId = await change.record({ action: 'unit.add', subjectType: 'unit', subjectId: null });
    const id = newId();
    const valid = sql`daterange('2012-01-01', null)`;
    await sql`insert into unit (id, code, kind, in_line_of_direction, valid)
      values (${id}, 'bo', 'ministry', false, ${valid})`.execute(tx);
    await sql`insert into unit_name (id, unit_id, name, short_name, name_en, folded, valid) values (${newId()}, ${id},
      'Bộ Thông tin và Truyền thông', 'Bộ TT&TT', 'Ministry', 'bo thong tin va truyen thong', ${valid})`.execute(tx);
    await sql`insert into unit_placement (id, unit_id, parent_id, path, valid)
      values (${newId()}, ${id}, null, ${id}, ${valid})`.execute(tx);
    await sql`insert into unit_function (id, function, unit_id, exclusive, valid, act_id)
      values (${newId()}, 'line-ministry', ${id}, true, ${valid}, ${actId})`.execute(tx);
    return ok(id);
  });

export async function openReportProvince(): Promise<ReportProvince> {
  const province = await openDutyProvince({ [DOCUMENT_ISSUED]: [followIssuedReport] });
  await insertMinistry(province);
  const [units, standing, directive] = [await province.lineage(), await province.lineage(), await province.lineage()];
  const who = ['huyen-a', 'huyen-b', 'so-noi-vu', 'ban-tuyen-giao', 'xa-c'].map((code) => province.unit(code));
  const says = (action: string, position: number) => ({
    action,
    position,
    quote: { start: 0, end: 12, text: action },
    deliverable: 'Báo cáo',
  });
  await province.publish([
    aPublishedObligation(units, who, { ...says('Báo cáo định kỳ 6 tháng, năm', 1), deadline: TWICE }),
    aPublishedObligation(standing, [province.unit('so-tttt')], {
      ...says('Báo cáo 6 tháng, năm gửi UBND tỉnh', 2),
      deadline: TWICE,
    }),
    aPublishedObligation(directive, [province.unit('so-tttt')], {
      ...says('Hằng năm báo cáo kết quả thực hiện Chỉ thị', 3),
      deadline: YEARLY,
    }),
  ]);
  return { ...province, duties: { units, standing, directive } };
}
