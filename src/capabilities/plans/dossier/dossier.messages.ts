import type { Messages } from '../../../kernel/translate.ts';

export const dossierMessages = {
  'dossier.title': { vi: 'Hồ sơ Kế hoạch của tỉnh {period}', en: 'Dossier of the provincial plan, {period}' },
  'dossier.state.consolidating': { vi: 'Đang tổng hợp', en: 'Being consolidated' },
  'dossier.state.in-opinion': { vi: 'Đang lấy ý kiến', en: 'Opinions are asked' },
  'dossier.state.opinions-closed': { vi: 'Đã tổng hợp ý kiến', en: 'Opinions are summed up' },
  'dossier.state.at-finance': { vi: 'Cơ quan tài chính đang thẩm định', en: 'With the finance body' },
  'dossier.state.ready': { vi: 'Đủ ý kiến, chờ trình', en: 'Ready to be submitted' },
  'dossier.state.at-office': { vi: 'Văn phòng UBND tỉnh đang kiểm tra', en: 'With the PPC office' },
  'dossier.state.with-leader': { vi: 'Chờ lãnh đạo UBND tỉnh', en: 'With the PPC leaders' },
  'dossier.state.returned': { vi: 'Trả cơ quan thường trực hoàn thiện', en: 'Returned to the standing body' },
  'dossier.state.agreed': { vi: 'Đồng ý, chuyển ký', en: 'Agreed, to be signed' },
  'dossier.state.issued': { vi: 'Đã phê duyệt', en: 'Approved' },
  'dossier.issued': { vi: 'Số {number}, ngày {day}', en: 'No. {number} of {day}' },
  'dossier.next': { vi: 'Việc tiếp theo', en: 'What comes next' },
  'dossier.next.none': {
    vi: 'Lúc này chưa đến lượt đơn vị của bạn. Hồ sơ đang ở bước: {state}.',
    en: 'It is not your unit’s turn now. The dossier stands at: {state}.',
  },
  'dossier.open': { vi: 'Xem', en: 'Open' },
  'dossier.items': { vi: 'Số nhiệm vụ', en: 'Items' },
  'dossier.planned': { vi: 'Kinh phí dự kiến', en: 'Planned money' },
  'dossier.appraised': { vi: 'Kinh phí thẩm định', en: 'Appraised money' },
  'dossier.rounds': { vi: 'Lần trình', en: 'Submissions' },
  'dossier.papers': { vi: 'Văn bản của hồ sơ', en: 'Papers of the dossier' },
  'dossier.papers.empty': { vi: 'Chưa có văn bản nào', en: 'No paper yet' },
  'dossier.papers.empty.text': {
    vi: 'Công văn lấy ý kiến, Tờ trình và dự thảo Kế hoạch xuất hiện ở đây khi được lập.',
    en: 'Letters, submissions and the draft plan appear here when they are drafted.',
  },
  'dossier.paper': { vi: 'Văn bản', en: 'Paper' },
  'dossier.paper.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'dossier.paper.unnumbered': { vi: 'Chưa có số', en: 'No number yet' },
  'dossier.consolidation': { vi: 'Bảng tổng hợp', en: 'Consolidation' },
  'dossier.changes': { vi: 'Xem thay đổi', en: 'See the changes' },
  'dossier.form': { vi: 'Hình thức ban hành', en: 'Form of issue' },
  'dossier.form.hint': {
    vi: 'Chọn một lần cho cả kỳ; không ban hành cả hai cho cùng một kế hoạch.',
    en: 'Chosen once for the cycle; never both for the same plan.',
  },
  'dossier.form.plan': { vi: 'Kế hoạch của UBND tỉnh', en: 'A plan of the PPC' },
  'dossier.form.decision': { vi: 'Quyết định ban hành kèm theo Kế hoạch', en: 'A decision with the plan attached' },
  'dossier.form.missing': { vi: 'Chọn hình thức ban hành.', en: 'Choose the form of issue.' },
  'dossier.paperWay': { vi: 'UBND tỉnh quyết định trên giấy', en: 'The PPC decides on paper' },
  'dossier.paperWay.text': {
    vi: 'Lập dự thảo để in, trình ký; sau đó ghi số, ngày và bản đã ký tại trang của văn bản.',
    en: 'Draft the paper for printing and signing; then record number, date and the signed copy on the paper’s page.',
  },
  'dossier.paperWay.submit': { vi: 'Lập dự thảo văn bản', en: 'Draft the paper' },
  'dossier.paperWay.done': { vi: 'Đã lập dự thảo.', en: 'The draft is made.' },
  'dossier.refusal.actor': { vi: 'Việc này thuộc cơ quan khác.', en: 'This belongs to another agency.' },
  'dossier.refusal.oneForm': {
    vi: 'Kế hoạch này đã chọn hình thức ban hành khác; giữ nguyên hình thức đã chọn.',
    en: 'Another form was chosen for this plan; it stays as chosen.',
  },
  'dossier.refusal.noSigner': {
    vi: 'Đơn vị ban hành chưa có người được ghi thẩm quyền ký. Ghi thẩm quyền ký tại trang của đơn vị rồi làm lại; nội dung đã nhập được giữ.',
    en: 'The issuing unit has no signing authority on record. Enter it on the unit’s page and try again; what you typed is kept.',
  },
  'dossier.refusal.noFinanceBody': {
    vi: 'Chưa có đơn vị nào giữ chức năng cơ quan tài chính.',
    en: 'No unit holds the function of finance body.',
  },
  'dossier.refusal.state.consolidating': {
    vi: 'Hồ sơ đang ở bước tổng hợp; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is being consolidated; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.in-opinion': {
    vi: 'Hồ sơ đang lấy ý kiến; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is asking opinions; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.opinions-closed': {
    vi: 'Hồ sơ đã tổng hợp xong ý kiến; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is past the opinions; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.at-finance': {
    vi: 'Hồ sơ đang ở cơ quan tài chính; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is with the finance body; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.ready': {
    vi: 'Hồ sơ đang chờ trình; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is ready to be submitted; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.at-office': {
    vi: 'Hồ sơ đang ở Văn phòng UBND tỉnh; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is with the PPC office; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.with-leader': {
    vi: 'Hồ sơ đang chờ lãnh đạo UBND tỉnh; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is with the leaders; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.returned': {
    vi: 'Hồ sơ đã được trả lại để hoàn thiện; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is returned for completion; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.agreed': {
    vi: 'Hồ sơ đã được đồng ý, chuyển ký; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is agreed and on its way to be signed; this cannot be done now. Look at it again.',
  },
  'dossier.refusal.state.issued': {
    vi: 'Kế hoạch đã được ban hành; việc này không làm được ở bước này. Xem lại hồ sơ.',
    en: 'The dossier is issued; this cannot be done now. Look at it again.',
  },
} as const satisfies Messages;
