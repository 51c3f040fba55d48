import { followIssuedReport } from '../../src/capabilities/reports/submission/follow-issued-report.ts';
import { DOCUMENT_ISSUED } from '../../src/capabilities/documents/index.ts';
import { aPublishedObligation } from '../../src/capabilities/obligations/obligations.fixtures.ts';
import type { Deadline } from '../../src/compiler/index.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { type DutyProvince, openDutyProvince } from './duty-province.ts';

/** The invented province with what obliges its units to report: twice a year, and the standing body to the PPC. */
export interface ReportProvince extends DutyProvince {
  readonly duties: { readonly units: Id; readonly standing: Id; readonly directive: Id };
}

const TWICE: Deadline = { kind: 'recurring', text: '6 tháng, năm', freq: 'semiannual' };
const YEARLY: Deadline = { kind: 'recurring', text: 'hằng năm', freq: 'yearly' };

export async function openReportProvince(): Promise<ReportProvince> {
  const province = await openDutyProvince({ [DOCUMENT_ISSUED]: [followIssuedReport] });
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
