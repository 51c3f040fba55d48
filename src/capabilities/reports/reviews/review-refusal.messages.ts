import type { Messages } from '../../../kernel/translate.ts';

export const reviewRefusalMessages = {
  'lookback.refusal.actor': { vi: 'Việc này của cơ quan thường trực.', en: 'This is the standing body’s act.' },
  'lookback.refusal.state.opened': {
    vi: 'Công văn kèm đề cương chưa có số, nên chưa làm được bước này.',
    en: 'The letter has no number yet.',
  },
  'lookback.refusal.state.collecting': { vi: 'Đang nhận báo cáo của đơn vị.', en: 'Reports are being collected.' },
  'lookback.refusal.state.drafting': { vi: 'Đang soạn dự thảo báo cáo.', en: 'The draft is being written.' },
  'lookback.refusal.state.in-opinion': {
    vi: 'Đang lấy ý kiến; kết thúc lấy ý kiến trước.',
    en: 'A round of opinions is open; close it first.',
  },
  'lookback.refusal.state.opinions-closed': { vi: 'Đã kết thúc lấy ý kiến.', en: 'The round is closed.' },
  'lookback.refusal.state.convened': { vi: 'Đã mời hội nghị.', en: 'The conference is called.' },
  'lookback.refusal.state.held': { vi: 'Hội nghị đã họp.', en: 'The conference was held.' },
  'lookback.refusal.state.reported': { vi: 'Báo cáo đã ban hành.', en: 'The report is issued.' },
  'lookback.refusal.state.concluded': { vi: 'Đã thông báo kết luận.', en: 'Conclusions are issued.' },
  'lookback.refusal.state.closed': { vi: 'Đợt này đã kết thúc.', en: 'This review has ended.' },
  'lookback.refusal.tooEarly': {
    vi: 'Chưa hết hạn gửi báo cáo và còn đơn vị chưa gửi.',
    en: 'The day has not passed and some units have not sent.',
  },
  'lookback.refusal.nobodySent': { vi: 'Chưa đơn vị nào gửi báo cáo.', en: 'No unit has sent its report.' },
  'lookback.refusal.noDraft': { vi: 'Dự thảo chưa có nội dung.', en: 'The draft has no words yet.' },
  'lookback.refusal.noApprover': {
    vi: 'Chưa có đơn vị giữ chức năng phê duyệt, nên chưa soạn được văn bản của UBND tỉnh.',
    en: 'No unit holds the approving function.',
  },
  'lookback.refusal.atSigner': {
    vi: 'Văn bản đang trình ký; trả lại để sửa trước.',
    en: 'The paper lies at its signer; return it first.',
  },
  'lookback.refusal.noDemand': {
    vi: 'Nhiệm vụ này không còn chờ văn bản yêu cầu.',
    en: 'This duty no longer waits for a demand.',
  },
  'lookback.refusal.notHeldYet': { vi: 'Chưa đến ngày hội nghị.', en: 'The conference is still ahead.' },
  'lookback.refusal.concluded': { vi: 'Đã có kết luận của đợt này.', en: 'Conclusions exist already.' },
  'lookback.refusal.notCollecting': {
    vi: 'Đợt này không còn nhận báo cáo. Báo cáo gửi sau xin gửi bằng văn bản cho cơ quan thường trực.',
    en: 'Reports are no longer collected; late ones go to the standing body in writing.',
  },
  'lookback.refusal.sent': { vi: 'Báo cáo đã gửi, không sửa được nữa.', en: 'The report was sent and stands.' },
  'lookback.refusal.notSent': { vi: 'Báo cáo này không ở trạng thái đã gửi.', en: 'This report is not a sent one.' },
  'lookback.error.topic': { vi: 'Ghi nội dung sơ kết, tổng kết.', en: 'Say what is reviewed.' },
  'lookback.error.demandedBy': { vi: 'Ghi văn bản yêu cầu.', en: 'Name the document that demands it.' },
  'lookback.error.demandedOn': {
    vi: 'Ghi ngày văn bản, không sau hôm nay.',
    en: 'The day of the document, not after today.',
  },
  'lookback.error.years': { vi: 'Ghi các năm theo thứ tự, nhiều nhất 20 năm.', en: 'Years in order, twenty at most.' },
  'lookback.error.reportsBy': { vi: 'Ghi hạn gửi từ hôm nay trở đi.', en: 'The day must be today or later.' },
  'lookback.error.outline': { vi: 'Ghi ít nhất một mục của đề cương.', en: 'Write at least one part.' },
  'lookback.error.noWords': { vi: 'Viết ít nhất một mục trước khi lập báo cáo.', en: 'Write at least one part first.' },
  'lookback.error.returnWords': { vi: 'Ghi nội dung cần hoàn thiện.', en: 'Say what is to be completed.' },
  'lookback.error.count': { vi: 'Ghi số người bằng chữ số.', en: 'Write the number in figures.' },
} as const satisfies Messages;
