import type { Messages } from '../../../kernel/translate.ts';

export const peopleActMessages = {
  'post.add.title': { vi: 'Thêm vị trí', en: 'Add a post' },
  'post.edit.title': { vi: 'Sửa thông tin vị trí', en: 'Edit a post' },
  'post.kind': { vi: 'Loại vị trí', en: 'Kind of post' },
  'post.titleEn': { vi: 'Tên vị trí bằng tiếng Anh', en: 'English title' },
  'post.field': { vi: 'Lĩnh vực phụ trách', en: 'Field' },
  'post.decisionOn': { vi: 'Ngày quyết định', en: 'Date of the decision' },
  'post.focal': { vi: 'Đầu mối liên hệ của đơn vị', en: 'Contact of the unit' },
  'post.ended': { vi: 'Vị trí này đã kết thúc trong thời gian đó.', en: 'The post does not exist in that time.' },
  'holding.title': { vi: 'Ghi người đảm nhiệm', en: 'Appoint somebody' },
  'holding.person': { vi: 'Người đã có trong danh sách', en: 'Somebody already known' },
  'holding.person.new': { vi: 'Người mới, ghi họ tên ở dưới', en: 'Somebody new, named below' },
  'holding.name': { vi: 'Họ và tên (người mới)', en: 'Name (somebody new)' },
  'holding.email': { vi: 'Thư điện tử công vụ', en: 'Office e-mail' },
  'holding.phone': { vi: 'Điện thoại công vụ', en: 'Office telephone' },
  'holding.sealed': {
    vi: 'Họ tên và liên hệ được mã hóa bằng khóa riêng của từng người.',
    en: 'Names and contacts are sealed with each person’s own key.',
  },
  'holding.who': {
    vi: 'Chọn một người hoặc ghi họ tên người mới.',
    en: 'Choose somebody or write the name of somebody new.',
  },
  'holding.taken': {
    vi: 'Vị trí này đã có người trong thời gian đó. Ghi thôi đảm nhiệm trước.',
    en: 'Somebody holds this post in that time. End that first.',
  },
  'holding.end.title': { vi: 'Ghi nhận thôi đảm nhiệm', en: 'End a holding' },
  'holding.lastAdministrator': {
    vi: 'Đây là người quản trị cuối cùng của tỉnh. Bổ nhiệm người khác trước.',
    en: 'This is the last administrator of the province. Appoint another one first.',
  },
  'holding.none': { vi: 'Vị trí này không có người đảm nhiệm.', en: 'Nobody holds this post.' },
  'signing.add.title': { vi: 'Thêm thẩm quyền ký', en: 'Add signing authority' },
  'signing.end.title': { vi: 'Kết thúc thẩm quyền ký', en: 'End signing authority' },
  'signing.prefix': { vi: 'Hình thức ký', en: 'Manner of signing' },
  'signing.lines': { vi: 'Thể thức đề ký, mỗi dòng một hàng', en: 'Words above the name, a line each' },
  'signing.lines.count': { vi: 'Từ một đến bốn dòng.', en: 'One to four lines.' },
  'signing.tuq': {
    vi: 'Thừa ủy quyền phải có văn bản và thời hạn (NĐ 30/2020/NĐ-CP, Điều 13).',
    en: 'Signing by authorisation needs a document and a term (Decree 30/2020, Art. 13).',
  },
  'delegation.add.title': { vi: 'Ghi ủy quyền', en: 'Record a delegation' },
  'delegation.lead': {
    vi: 'Người nhận được làm việc trong hệ thống thay vị trí ủy quyền, trong phạm vi và thời hạn ghi ở đây. Không được ủy quyền lại.',
    en: 'The receiver acts in the system for the delegating post, within this scope and term. It cannot be passed on.',
  },
  'delegation.end.title': { vi: 'Thu hồi ủy quyền', en: 'Take back a delegation' },
  'delegation.endOn': { vi: 'Không còn hiệu lực từ ngày', en: 'No longer valid from' },
  'delegation.same': { vi: 'Không thể ủy quyền cho chính vị trí đó.', en: 'A post cannot delegate to itself.' },
  'delegation.passedOn': {
    vi: 'Đang làm việc theo ủy quyền thì không được ủy quyền lại.',
    en: 'Who acts by delegation cannot delegate further.',
  },
  'delegation.administrator': {
    vi: 'Vị trí quản trị không được ủy quyền. Đề nghị bổ nhiệm người quản trị khác.',
    en: 'An administrator’s post cannot be delegated. Appoint another administrator.',
  },
  'delegation.outside': {
    vi: 'Cả hai vị trí phải có hiệu lực trong suốt thời hạn ủy quyền.',
    en: 'Both posts must exist for the whole term.',
  },
  'person.erase.title': { vi: 'Xóa thông tin cá nhân', en: 'Erase personal data' },
  'person.erase.lead': {
    vi: 'Khóa giải mã họ tên và liên hệ của {name} bị hủy vĩnh viễn. Vị trí và lịch sử công việc vẫn giữ, không còn tên. Việc này không thể hoàn lại.',
    en: 'The key to the name and contacts of {name} is destroyed for ever. Posts and history stay, without the name. This cannot be undone.',
  },
  'person.erase.confirm': { vi: 'Tôi hiểu việc này không thể hoàn lại', en: 'I understand that this cannot be undone' },
  'person.erase.submit': { vi: 'Xóa vĩnh viễn', en: 'Erase for ever' },
  'person.erased.notice': { vi: 'Đã xóa thông tin cá nhân.', en: 'The personal data are erased.' },
  'person.erase.self': {
    vi: 'Không thể xóa thông tin của chính mình. Đề nghị người quản trị khác thực hiện.',
    en: 'You cannot erase yourself. Ask another administrator.',
  },
  'person.erase.already': { vi: 'Thông tin của người này đã được xóa.', en: 'This person is already erased.' },
} satisfies Messages;
