import type { Messages } from '../../../kernel/translate.ts';

const text = (vi: string, en: string) => ({ vi, en });

export const activityListMessages = {
  'activity.list.subtitle': text(
    '{total} hoạt động, {waiting} chờ đơn vị xác nhận',
    '{total} activities, {waiting} waiting for their unit',
  ),
  'activity.list.totals': text('Kết quả theo hai mức xác nhận', 'Results on both levels'),
  'activity.list.proven': text('có tài liệu minh chứng', 'with evidence'),
  'activity.list.confirmed': text('đơn vị đã xác nhận', 'confirmed by their units'),
  'activity.list.checked': text('thường trực đã kiểm tra', 'checked by the standing body'),
  'activity.list.stated': text('chỉ nêu, tính riêng', 'only stated, counted apart'),
  'activity.list.open': text('Mở danh sách', 'Open the list'),
  'activity.list.empty': text('Chưa có hoạt động', 'No activities'),
  'activity.list.empty.hint': text(
    'Ghi việc đã làm bằng bốn ô: việc gì, ngày, ở đâu, ảnh. Mỗi việc ghi một lần dùng cho mọi báo cáo.',
    'Record work in four fields: what, day, where, photo. What is recorded once serves every report.',
  ),
  'activity.list.all': text('Tất cả', 'All'),
  'activity.list.notWithdrawn': text('Tất cả, trừ đã rút', 'All but withdrawn'),
  'activity.list.words': text('Từ cần tìm', 'Words'),
  'activity.list.withProof': text('có tài liệu minh chứng', 'with evidence'),
  'activity.list.tie': text('Kế hoạch', 'Plan'),
  'activity.list.tie.planned': text('theo kế hoạch', 'in the plan'),
  'activity.list.tie.unplanned': text('ngoài kế hoạch', 'not in the plan'),
  'activity.list.tie.unsaid': text('chưa nói rõ', 'not said yet'),
  'activity.list.from': text('Từ ngày', 'From'),
  'activity.list.to': text('Đến ngày', 'To'),
  'activity.list.recordedOn': text('Ngày ghi nhận', 'Recorded on'),
  'activity.lines.title': text(
    'Năm {year} có {all} việc trong kế hoạch, {count} việc đến kỳ chưa ghi hoạt động',
    '{all} lines in the plan of {year}; {count} have come and nothing was recorded',
  ),
  'activity.lines.minutes': text(
    'Ghi hết mất chừng {minutes} phút.',
    'Recording all of it takes about {minutes} minutes.',
  ),
  'activity.lines.waiting': text('{count} việc chưa ghi hoạt động', '{count} lines without activity'),
  'activity.lines.due': text('Đến kỳ, chưa ghi', 'Come, nothing recorded'),
  'activity.lines.ahead': text('Chưa đến kỳ', 'Ahead'),
  'activity.lines.record': text('Ghi', 'Record'),
  'activity.lines.done': text('Mọi việc trong kế hoạch đều đã có hoạt động', 'Every line of the plan has an activity'),
  'activity.lines.noPlan': text(
    'Chưa có kế hoạch của năm nay. Việc đã làm vẫn ghi được, nêu lý do ngoài kế hoạch sau.',
    'There is no plan of this year. Work can be recorded all the same; say later why it is in no plan.',
  ),
  'activity.openLines': text('Dòng chưa có hoạt động', 'Lines without activity'),
  'activity.import': text('Nhập từ XLSX', 'Import from XLSX'),
  'activity.list.data': text(
    'Mỗi dòng một hoạt động, như trên màn hình; việc mới nêu, chưa có tài liệu minh chứng được ghi rõ.',
    'One row for each activity, as on the screen; what is only stated is said to be so.',
  ),
  'activity.list.terms': text(
    'Dùng trong các cơ quan của tỉnh; khi dùng lại ghi rõ cơ quan và ngày.',
    'For use within the agencies of the province; name agency and day.',
  ),
} satisfies Messages;
