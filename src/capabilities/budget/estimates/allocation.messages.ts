import type { Messages } from '../../../kernel/translate.ts';

/** Phương án phân bổ: put together by Finance, decided by the PPC. */
export const allocationMessages = {
  'allocation.list': { vi: 'Phương án phân bổ', en: 'Allocations' },
  'allocation.open': { vi: 'Lập phương án', en: 'Begin an allocation' },
  'allocation.open.hint': {
    vi: 'Giao và bổ sung bắt đầu từ số thẩm định, dự kiến trong kế hoạch chưa được giao.',
    en: 'Assigning begins with what was appraised or planned and is not assigned yet.',
  },
  'allocation.opened': { vi: 'Đã lập phương án.', en: 'The allocation is begun.' },
  'allocation.title': { vi: '{kind} năm {year}', en: '{kind}, {year}' },
  'allocation.state': { vi: 'Tình trạng', en: 'State' },
  'allocation.state.drafting': { vi: 'đang lập', en: 'being drafted' },
  'allocation.state.submitted': { vi: 'đã soạn Tờ trình, dự thảo Quyết định', en: 'papers drafted' },
  'allocation.state.issued': { vi: 'đã có quyết định', en: 'decided' },
  'allocation.state.dropped': { vi: 'đã bỏ', en: 'dropped' },
  'allocation.words': { vi: 'Lý do, cơ sở (đưa vào Tờ trình)', en: 'Reasons (for the Tờ trình)' },
  'allocation.amounts': { vi: 'Số tiền theo đơn vị và nguồn', en: 'Amounts by unit and source' },
  'allocation.amounts.hint': {
    vi: 'Để trống là bỏ dòng đó. Điều chỉnh giảm ghi số âm; thu hồi ghi số dương.',
    en: 'An empty field leaves the row out. A cut is below nought; what is withdrawn is written plainly.',
  },
  'allocation.add': { vi: 'Thêm đơn vị', en: 'Add a unit' },
  'allocation.pot': { vi: 'Nguồn', en: 'Source' },
  'allocation.integrated': { vi: 'Lồng ghép trong dự toán được giao', en: 'Integrated in another estimate' },
  'allocation.save': { vi: 'Lưu phương án', en: 'Save' },
  'allocation.saved': { vi: 'Đã lưu phương án.', en: 'The allocation is saved.' },
  'allocation.submit': { vi: 'Soạn Tờ trình và dự thảo Quyết định', en: 'Draft the Tờ trình and the decision' },
  'allocation.submitted': {
    vi: 'Đã soạn Tờ trình và dự thảo Quyết định. Dự toán được giao khi Quyết định có số, ngày.',
    en: 'The papers are drafted. Money is assigned when the decision has its number and date.',
  },
  'allocation.reopen': { vi: 'Sửa lại phương án (bỏ dự thảo văn bản)', en: 'Write again (drops the drafts)' },
  'allocation.reopened': { vi: 'Phương án mở lại để sửa.', en: 'The allocation is open again.' },
  'allocation.drop': { vi: 'Bỏ phương án', en: 'Drop the allocation' },
  'allocation.dropped': { vi: 'Đã bỏ phương án.', en: 'The allocation is dropped.' },
  'allocation.record': { vi: 'Ghi nhận quyết định đã ban hành', en: 'Record the issued decision' },
  'allocation.record.hint': {
    vi: 'Khi quyết định ban hành ngoài hệ thống: ghi số, ngày; số tiền theo phương án này.',
    en: 'Where the decision was issued outside: its number and date; the amounts are those of this allocation.',
  },
  'allocation.paper.estimate-submission': { vi: 'Tờ trình kèm phương án phân bổ', en: 'Tờ trình with the allocation' },
  'allocation.paper.estimate-decision': { vi: 'Quyết định giao dự toán', en: 'Decision of the PPC' },
  'allocation.paper.unissued': { vi: 'dự thảo, chưa có số', en: 'draft, not numbered' },
  'allocation.papers': { vi: 'Văn bản', en: 'Papers' },
  'allocation.refusal.notNow': { vi: 'Phương án không còn ở bước này.', en: 'The allocation is past this step.' },
  'allocation.refusal.noApprover': { vi: 'Chưa có cơ quan phê duyệt của tỉnh.', en: 'The province has no approver.' },
} satisfies Messages;
