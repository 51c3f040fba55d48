import type { Messages } from '../../../kernel/translate.ts';

/** Why a reorganisation is not carried out, and what to do about it. */
export const reorganisationRefusals = {
  'reorganisation.begins.form': {
    vi: 'Mỗi dòng cần đủ ba phần, cách nhau bằng dấu chấm phẩy: tên; tên viết tắt; tên tiếng Anh.',
    en: 'Each line needs three parts with semicolons: name; short name; English name.',
  },
  'reorganisation.merge.one': {
    vi: 'Sáp nhập, hợp nhất có đúng một đơn vị tiếp nhận: đã có hoặc thành lập mới.',
    en: 'A merger has exactly one unit that takes over, existing or new.',
  },
  'reorganisation.merge.several': {
    vi: 'Chọn thêm đơn vị: hợp nhất thành đơn vị mới cần ít nhất hai, sáp nhập vào đơn vị đã có cần ít nhất một.',
    en: 'Choose more units: two for a new one, at least one for an existing one.',
  },
  'reorganisation.split.one': { vi: 'Chia, tách một đơn vị mỗi lần.', en: 'Split one unit at a time.' },
  'reorganisation.split.several': {
    vi: 'Chia, tách cần ít nhất hai đơn vị sau khi sắp xếp, kể cả đơn vị cũ nếu tiếp tục.',
    en: 'A split leaves at least two units, the old one included if it goes on.',
  },
  'reorganisation.dissolve.one': {
    vi: 'Giải thể một đơn vị mỗi lần, và đơn vị đó không thể tự tiếp nhận.',
    en: 'Dissolve one unit at a time; it cannot take over from itself.',
  },
  'reorganisation.notThere': {
    vi: 'Có đơn vị không tồn tại vào ngày có hiệu lực.',
    en: 'One of the units does not exist on the day.',
  },
  'reorganisation.parentEnds': {
    vi: 'Đơn vị mới không thể trực thuộc đơn vị sẽ kết thúc.',
    en: 'A new unit cannot belong to one that ends.',
  },
  'reorganisation.later': {
    vi: 'Có thông tin bắt đầu từ ngày có hiệu lực trở đi của: {names}. Đề nghị chọn ngày muộn hơn.',
    en: 'There are records that begin on or after the day, of: {names}. Choose a later day.',
  },
  'reorganisation.future': {
    vi: 'Chưa đến ngày có hiệu lực. Có thể xem trước hôm nay và xác nhận vào ngày đó.',
    en: 'The day has not come. You may preview today and confirm on that day.',
  },
  'reorganisation.stale': {
    vi: 'Thông tin đã thay đổi sau khi xem trước. Dưới đây là bản mới, đề nghị xem lại rồi xác nhận.',
    en: 'Something has changed since the preview. This is the new one; look again, then confirm.',
  },
  'reorganisation.noAdministrator': {
    vi: 'Sau khi sắp xếp sẽ không còn người quản trị cấp tỉnh. Chọn nơi chuyển người đang giữ vị trí quản trị.',
    en: 'No administrator of the province would be left. Choose where the people of that unit go.',
  },
  'reorganisation.dutyWithoutHeir': {
    vi: 'Còn {count} việc đang mở chưa có nơi nhận. Chọn đơn vị kế tục trước khi xác nhận.',
    en: '{count} open duties have nowhere to go. Choose successors before confirming.',
  },
} satisfies Messages;
