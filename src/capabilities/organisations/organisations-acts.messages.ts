import type { Messages } from '../../kernel/translate.ts';

export const actMessages = {
  'organisation.refused': { vi: 'Chưa thực hiện được', en: 'Not carried out' },
  'organisation.cancel': { vi: 'Quay lại', en: 'Go back' },
  'organisation.save': { vi: 'Lưu', en: 'Save' },
  'organisation.field.required': { vi: 'Đề nghị điền mục này.', en: 'Please fill this in.' },
  'organisation.field.long': { vi: 'Nội dung dài quá 500 ký tự.', en: 'Longer than 500 characters.' },
  'organisation.field.day': {
    vi: 'Ngày chưa đúng. Viết ngày/tháng/năm, ví dụ 30/06/2014.',
    en: 'Not a day. Write day/month/year, for example 30/06/2014.',
  },
  'organisation.field.choose': { vi: 'Đề nghị chọn một mục trong danh sách.', en: 'Please choose from the list.' },
  'organisation.field.order': {
    vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
    en: 'The end must come after the beginning.',
  },
  'organisation.field.from': { vi: 'Từ ngày', en: 'From' },
  'organisation.field.last': { vi: 'Đến hết ngày', en: 'Last day' },
  'organisation.field.last.hint': { vi: 'Để trống nếu chưa có ngày kết thúc', en: 'Leave empty while there is no end' },
  'organisation.field.basis': { vi: 'Căn cứ (số, ngày văn bản)', en: 'Basis (number and date of the document)' },
  'organisation.stale': {
    vi: 'Đơn vị này vừa được người khác cập nhật. Đề nghị xem lại thông tin mới rồi lưu lại.',
    en: 'Somebody else has just changed this unit. Please look at the new state and save again.',
  },
  'organisation.notThere': {
    vi: 'Đơn vị chưa thành lập hoặc đã kết thúc trong thời gian này.',
    en: 'The unit does not exist during this time.',
  },
  'organisation.notYours': {
    vi: 'Vai đang làm việc không quản lý đơn vị này.',
    en: 'The post you act for does not look after this unit.',
  },
  'function.add.title': { vi: 'Thêm chức năng cho đơn vị', en: 'Add a function' },
  'function.end.title': { vi: 'Kết thúc chức năng', en: 'End a function' },
  'function.taken': {
    vi: '{unit} đang giữ chức năng này ({validity}). Kết thúc ở đó trước, vì mỗi lúc chỉ một đơn vị giữ.',
    en: '{unit} holds this function ({validity}). End it there first: only one unit holds it at a time.',
  },
  'function.held': {
    vi: 'Đơn vị đã giữ chức năng này trong thời gian đó ({validity}).',
    en: 'The unit already holds this function in that time ({validity}).',
  },
  'function.ended': { vi: 'Chức năng này đã kết thúc.', en: 'This function has already ended.' },
  'unit.add.title': { vi: 'Thêm đơn vị', en: 'Add a unit' },
  'unit.add.inLine': { vi: 'Thuộc tuyến chỉ đạo của UBND tỉnh', en: 'Directed by the Provincial People’s Committee' },
  'unit.rename.title': { vi: 'Đổi tên đơn vị', en: 'Rename a unit' },
  'unit.rename.lead': {
    vi: 'Tên cũ vẫn đúng cho thời gian trước ngày đổi. Việc đổi tên được ghi là một lần sắp xếp tổ chức.',
    en: 'The old name stays right for the time before. The change is recorded as a reorganisation.',
  },
  'unit.rename.early': {
    vi: 'Ngày đổi tên phải sau ngày bắt đầu của tên hiện nay ({day}).',
    en: 'The new name must begin after the present one ({day}).',
  },
} satisfies Messages;
