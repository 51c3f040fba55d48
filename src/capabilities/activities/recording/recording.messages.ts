import type { Messages } from '../../../kernel/translate.ts';

const text = (vi: string, en: string) => ({ vi, en });

export const recordingMessages = {
  'activity.new': text('Ghi hoạt động', 'Record an activity'),
  'activity.new.save': text('Lưu hoạt động', 'Save the activity'),
  'activity.new.startsOn.hint': text(
    'Ngày sau hôm nay được ghi là hoạt động dự kiến.',
    'A day after today is kept as a planned activity.',
  ),
  'activity.new.endsOn.hint': text('Để trống khi chỉ một ngày.', 'Leave it empty for a single day.'),
  'activity.new.more': text('Loại hoạt động, ngày kết thúc', 'Kind of activity, last day'),
  'activity.new.kind.guess': text('Nhận theo lời ghi', 'As the words say'),
  'activity.new.kind.hint': text('Đổi lại được sau khi lưu.', 'It can be changed after saving.'),
  'activity.new.forLine': text('Cho dòng kế hoạch: {title}', 'For the line of the plan: {title}'),
  'activity.new.forObligation': text('Cho nhiệm vụ: {action}', 'For the obligation: {action}'),
  'activity.field.title': text('Việc gì', 'What'),
  'activity.field.startsOn': text('Ngày', 'Day'),
  'activity.field.endsOn': text('Ngày kết thúc', 'Last day'),
  'activity.field.place': text('Ở đâu', 'Where'),
  'activity.field.kind': text('Loại hoạt động', 'Kind of activity'),
  'activity.field.locality': text('Huyện, xã nơi diễn ra', 'District or commune where it happened'),
  'activity.field.channel': text('Kênh', 'Channel'),
  'activity.field.informationKind': text('Loại thông tin', 'Kind of information'),
  'activity.field.languages': text('Ngôn ngữ', 'Languages'),
  'activity.field.countries': text('Nước liên quan', 'Countries'),
  'activity.field.topics': text('Chuyên đề tập huấn', 'Topics of training'),
  'activity.field.partners': text('Đơn vị phối hợp', 'Partner units'),
  'activity.field.attendees': text('Đơn vị tham dự', 'Units that attended'),
  'activity.field.line': text('Dòng kế hoạch', 'Line of the plan'),
  'activity.field.unplannedReason': text('Ngoài kế hoạch, vì', 'Not in the plan, because'),
  'activity.field.obligations': text('Nhiệm vụ', 'Obligations'),
  'activity.field.summary': text('Nội dung, kết quả', 'Content and result'),
  'activity.field.unit': text('Đơn vị', 'Unit'),
  'activity.done.record': text(
    'Đã lưu hoạt động. Thêm chi tiết khi có thời gian.',
    'Saved. Add details when there is time.',
  ),
  'activity.done.plan': text(
    'Đã lưu hoạt động dự kiến. Đến ngày, bấm Đã thực hiện.',
    'Saved as planned. When its day has come, press Done.',
  ),
  'activity.done.elsewhere': text(
    'Đã lưu. Có ảnh hoặc tệp đã dùng ở hoạt động khác; xem ở mục Tài liệu minh chứng.',
    'Saved. A photo or file also stands in another activity; see under Evidence.',
  ),
  'activity.done.otherDay': text(
    'Đã lưu. Máy ảnh ghi ngày chụp {day}, khác ngày hoạt động; kiểm tra lại ngày nếu cần.',
    'Saved. The camera says {day}, not the day of the activity; check the day if needed.',
  ),
  'activity.done.already': text(
    'Ảnh hoặc tệp này đã có trong hoạt động nên không lưu thêm lần nữa.',
    'This photo or file is in the activity already and was not kept again.',
  ),
  'activity.done.clock': text(
    'Đã lưu theo ngày của máy chủ. Đồng hồ của máy đang dùng lệch {days} ngày.',
    'Saved by the day of the server. The clock of this device is off by {days} days.',
  ),
  'activity.done.revise': text('Đã lưu.', 'Saved.'),
  'activity.done.hand-in': text('Đã ghi nhận hoạt động đã thực hiện.', 'Recorded as done.'),
  'activity.queue.kept': text(
    'Không có mạng. Hoạt động và ảnh được giữ trên máy này, tự gửi khi có mạng.',
    'No network. The activity and its photos are kept on this device and sent when it is back.',
  ),
  'activity.queue.lost': text(
    'Không có mạng. Giữ trang này mở và bấm Lưu lại khi có mạng.',
    'No network. Keep this page open and save again when it is back.',
  ),
  'activity.queue.signIn': text(
    'Có hoạt động chưa gửi trên máy này. Đăng nhập lại để gửi.',
    'An activity on this device was not sent yet. Sign in again to send it.',
  ),
  'activity.queue.old': text(
    'Trang này mở khi không có mạng, giữ từ ngày {day}. Kiểm tra lại ngày.',
    'This page was opened without a network and kept since {day}. Check the day.',
  ),
  'activity.queue.sent': text('Hoạt động giữ trên máy này đã được gửi.', 'The activity kept on this device was sent.'),
  'activity.queue.refused': text(
    'Hoạt động giữ trên máy này chưa lưu được. Nội dung ở dưới; xem lại rồi bấm Lưu.',
    'The activity kept on this device could not be saved. It is below; look at it and save.',
  ),
  'activity.queue.smaller': text('{count} ảnh, {size}', '{count} photos, {size}'),
} satisfies Messages;
