import type { Messages } from '../../../kernel/translate.ts';

/** What people do to a paper, each with one line on what follows from it. */
export const paperActMessages = {
  'paper.act.approve-content': { vi: 'Duyệt nội dung', en: 'Content is right' },
  'paper.act.approve-content.hint': {
    vi: 'Ghi nhận lãnh đạo đơn vị soạn thảo đã xem; văn bản vẫn là dự thảo.',
    en: 'Notes that the drafting unit’s leader has looked; the paper stays a draft.',
  },
  'paper.act.check-form': { vi: 'Đã kiểm tra thể thức', en: 'Form is checked' },
  'paper.act.check-form.hint': {
    vi: 'Văn phòng ghi nhận đã kiểm tra thể thức, kèm nhận xét nếu có.',
    en: 'The office notes that it checked the form, with remarks if any.',
  },
  'paper.act.agree': { vi: 'Đồng ý, chuyển ký', en: 'Agree, to be signed' },
  'paper.act.agree.hint': {
    vi: 'Đây chưa phải là ký. Văn bản có hiệu lực khi có chữ ký, số và ngày.',
    en: 'This is no signature. The paper holds when it is signed, numbered and dated.',
  },
  'paper.act.freeze': { vi: 'Chốt văn bản trình ký', en: 'Freeze for signing' },
  'paper.act.freeze.hint': {
    vi: 'Từ đây nội dung không đổi nữa; muốn sửa phải trả lại để hoàn thiện.',
    en: 'From here the words do not change; to change them, return the paper.',
  },
  'paper.act.return': { vi: 'Trả lại để hoàn thiện', en: 'Return' },
  'paper.act.return.hint': {
    vi: 'Văn bản trở lại dự thảo ở đơn vị soạn thảo, kèm ý kiến.',
    en: 'Back to the drafting unit, with the remarks.',
  },
  'paper.act.record-signature': { vi: 'Ghi người ký', en: 'Record the signature' },
  'paper.act.record-signature.hint': {
    vi: 'Văn thư hoặc chuyên viên nhập bằng tài khoản của mình. Không tải ảnh chữ ký.',
    en: 'Entered in one’s own name. No picture of a signature.',
  },
  'paper.act.issue-here': { vi: 'Cấp số', en: 'Give the number' },
  'paper.act.issue-here.hint': {
    vi: 'Hệ thống cấp số kế tiếp trong năm của cơ quan ban hành. Số đã cấp không dùng lại.',
    en: 'The next number of the issuer’s year. A number is never given again.',
  },
  'paper.act.record-issue': { vi: 'Ghi số, ngày và bản đã ký', en: 'Record number, day and the signed copy' },
  'paper.act.record-issue.hint': {
    vi: 'Nhập số, ngày văn thư đã cấp. Nội dung bản đã ký được so với bản trình ký trước khi lưu.',
    en: 'As the clerk gave them. The signed copy is compared with the frozen text before anything is stored.',
  },
  'paper.act.recall': { vi: 'Thu hồi', en: 'Recall' },
  'paper.act.recall.hint': {
    vi: 'Văn bản đóng lại, vẫn đọc được. Nội dung sai được thay bằng văn bản mới.',
    en: 'The paper closes and stays readable. What was wrong is replaced by a new paper.',
  },
  'paper.act.drop': { vi: 'Bỏ dự thảo', en: 'Drop the draft' },
  'paper.act.drop.hint': { vi: 'Dự thảo không trình ký nữa, vẫn lưu lại.', en: 'It will not be signed; it is kept.' },
  'paper.act.replacement': { vi: 'Soạn văn bản thay thế, đính chính', en: 'Draft a paper that replaces it' },
  'paper.act.replacement.hint': {
    vi: 'Mở một dự thảo mới cùng nội dung để sửa; văn bản này không đổi.',
    en: 'Opens a new draft with the same words to change; this paper stays as it is.',
  },
  'paper.edit.title': { vi: 'Soạn lại nội dung', en: 'Change the words' },
  'paper.edit.done': { vi: 'Đã lưu dự thảo mới.', en: 'The new draft is stored.' },
  'paper.edit.back': { vi: 'Quay lại, không lưu', en: 'Back, without saving' },
  'paper.edit.addressees': { vi: 'Kính gửi', en: 'Addressed to' },
  'paper.edit.bases': { vi: 'Căn cứ', en: 'Bases' },
  'paper.edit.recipients': { vi: 'Nơi nhận', en: 'Receivers' },
  'paper.edit.lines': { vi: 'Mỗi dòng một mục.', en: 'One item a line.' },
  'paper.edit.body': { vi: 'Nội dung', en: 'Body' },
  'paper.edit.body.hint': {
    vi: 'Mỗi dòng một đoạn. Đầu dòng ghi I. 1. a) hoặc gạch ngang; số thứ tự được đánh lại khi in. Tiêu đề in đậm đặt giữa hai dấu *. Bảng giữ nguyên ở chỗ ghi [Bảng 1].',
    en: 'One paragraph a line. Begin with I. 1. a) or a dash; numbers are set in printing. A bold title stands between asterisks. Tables stay where [Bảng 1] stands.',
  },
  'paper.remarks': { vi: 'Ý kiến', en: 'Remarks' },
  'paper.reason': { vi: 'Lý do thu hồi', en: 'Why it is recalled' },
  'paper.signedOn': { vi: 'Ngày ký', en: 'Signed on' },
  'paper.signerLines': { vi: 'Quyền hạn, chức vụ', en: 'Authority and position' },
  'paper.signerLines.hint': {
    vi: 'Mỗi dòng như trên văn bản, ví dụ: KT. CHỦ TỊCH, rồi PHÓ CHỦ TỊCH.',
    en: 'Line by line as on the paper.',
  },
  'paper.signerName': { vi: 'Họ và tên người ký', en: 'Name of who signed' },
  'paper.signerName.hint': {
    vi: 'Để trống nếu đúng là người giữ chức vụ đã chọn. Không ghi học hàm, học vị.',
    en: 'Leave blank for the holder of the chosen position.',
  },
  'paper.signedFile': { vi: 'Bản đã ký', en: 'Signed copy' },
  'paper.differs.title': {
    vi: 'Bản đã ký khác bản trình ký ở {count} chỗ',
    en: 'The signed copy differs in {count} places',
  },
  'paper.differs.hint': {
    vi: 'Tệp {name} chưa được lưu. Chữ gạch là của bản trình ký, chữ thêm là của bản đã ký.',
    en: '{name} is not stored yet. Struck words are the frozen text’s, added words the signed copy’s.',
  },
  'paper.differs.seen': {
    vi: 'Tôi đã xem các chỗ khác; bản đã ký là bản đúng',
    en: 'I have seen the differences; the signed copy is right',
  },
  'paper.differs.kept': {
    vi: 'Bản đã ký khác bản trình ký ở {count} chỗ',
    en: 'The signed copy differs in {count} places',
  },
  'paper.differs.keptHint': {
    vi: 'Nội dung dưới đây là bản trình ký; bản đã ký nằm ở phần tệp.',
    en: 'Below is the frozen text; the signed copy stands with the files.',
  },
  'paper.done.approve-content': { vi: 'Đã ghi nhận duyệt nội dung.', en: 'Noted.' },
  'paper.done.check-form': { vi: 'Đã ghi nhận kiểm tra thể thức.', en: 'Noted.' },
  'paper.done.agree': { vi: 'Đã đồng ý, chuyển ký.', en: 'Agreed.' },
  'paper.done.freeze': { vi: 'Đã chốt văn bản trình ký.', en: 'Frozen for signing.' },
  'paper.done.return': { vi: 'Đã trả lại để hoàn thiện.', en: 'Returned.' },
  'paper.done.record-signature': { vi: 'Đã ghi người ký.', en: 'The signature is recorded.' },
  'paper.done.issue': { vi: 'Đã ban hành, số {number}/{symbol}.', en: 'Issued as {number}/{symbol}.' },
  'paper.done.recall': { vi: 'Đã thu hồi văn bản.', en: 'Recalled.' },
  'paper.done.drop': { vi: 'Đã bỏ dự thảo.', en: 'Dropped.' },
  'paper.done.replacement': { vi: 'Đã mở dự thảo thay thế.', en: 'A draft that replaces it is open.' },
} satisfies Messages;
