import type { Messages } from '../../../../kernel/translate.ts';

export const opinionMessages = {
  'opinion.ask': { vi: 'Lấy ý kiến', en: 'Ask for opinions' },
  'opinion.ask.text': {
    vi: 'Công văn lấy ý kiến được soạn sẵn với danh mục nhiệm vụ như đang có; mỗi đơn vị trả lời theo từng mục.',
    en: 'The letter is drafted with the items as they stand; each unit answers item by item.',
  },
  'opinion.ask.submit': { vi: 'Soạn công văn, mở lấy ý kiến', en: 'Draft the letter and open the round' },
  'opinion.asked': {
    vi: 'Đã mở lấy ý kiến; công văn đang ở dạng dự thảo.',
    en: 'The round is open; its letter is a draft.',
  },
  'opinion.answerBy': { vi: 'Trả lời trước hết ngày', en: 'Answer by' },
  'opinion.answerBy.past': { vi: 'Ngày trả lời phải từ hôm nay trở đi.', en: 'The day must be today or later.' },
  'opinion.units': { vi: 'Đơn vị được hỏi ý kiến', en: 'Units asked' },
  'opinion.units.missing': { vi: 'Chọn ít nhất một đơn vị.', en: 'Choose at least one unit.' },
  'opinion.round.of': { vi: 'Lấy ý kiến lần {number}: {draft}', en: 'Round {number} of opinions: {draft}' },
  'opinion.items.missing': {
    vi: 'Kế hoạch của tỉnh chưa có nhiệm vụ nào. Quyết định các dòng tại bảng tổng hợp trước.',
    en: 'The provincial plan has no item yet. Decide on lines in the consolidation first.',
  },
  'opinion.round': { vi: 'Lấy ý kiến lần {number}', en: 'Round {number} of opinions' },
  'opinion.round.answerBy': { vi: 'Hạn trả lời {day}', en: 'To be answered by {day}' },
  'opinion.agreed': { vi: 'Thống nhất', en: 'Agree' },
  'opinion.commented': { vi: 'Góp ý', en: 'Comment' },
  'opinion.silent': { vi: 'Chưa trả lời', en: 'Not answered' },
  'opinion.silence.agrees': {
    vi: 'Theo quy định của tỉnh, quá hạn mà không trả lời được hiểu là thống nhất.',
    en: 'By the province’s rule silence after the day counts as agreement.',
  },
  'opinion.comments': { vi: 'Ý kiến góp ý và tiếp thu, giải trình', en: 'Comments and what became of them' },
  'opinion.comments.empty': { vi: 'Chưa có ý kiến góp ý', en: 'No comment yet' },
  'opinion.comments.empty.text': {
    vi: 'Ý kiến của từng đơn vị hiện ở đây ngay khi được gửi.',
    en: 'Comments appear here as soon as a unit sends them.',
  },
  'opinion.whole': { vi: 'Toàn văn dự thảo', en: 'The draft as a whole' },
  'opinion.reply': { vi: 'Xử lý', en: 'Reply' },
  'opinion.reply.accepted': { vi: 'Tiếp thu', en: 'Taken up' },
  'opinion.reply.explained': { vi: 'Giải trình', en: 'Explained' },
  'opinion.reply.words': { vi: 'Nội dung tiếp thu, giải trình', en: 'What was done, or why not' },
  'opinion.reply.missing': { vi: 'Ghi nội dung tiếp thu hoặc giải trình.', en: 'Say what was done, or why not.' },
  'opinion.reply.submit': { vi: 'Lưu tiếp thu, giải trình', en: 'Save replies' },
  'opinion.replied': { vi: 'Đã lưu tiếp thu, giải trình.', en: 'The replies are kept.' },
  'opinion.close': { vi: 'Kết thúc lấy ý kiến', en: 'Close the round' },
  'opinion.close.text': {
    vi: 'Bảng tổng hợp, tiếp thu, giải trình được soạn từ các ý kiến.',
    en: 'The summary of opinions is drafted from what was said.',
  },
  'opinion.closed': {
    vi: 'Đã kết thúc lấy ý kiến; bảng tổng hợp đã được soạn.',
    en: 'The round is closed and summed up.',
  },
  'opinion.yours': { vi: 'Ý kiến của đơn vị', en: 'Your unit’s opinion' },
  'opinion.yours.hint': {
    vi: 'Mục nào không ghi ý kiến được hiểu là thống nhất. Trước khi kết thúc, đơn vị có thể gửi lại.',
    en: 'An item without words is agreed to. Until the round closes you may answer again.',
  },
  'opinion.yours.item': { vi: 'Ý kiến về mục này', en: 'Your words on this item' },
  'opinion.yours.whole': { vi: 'Ý kiến chung', en: 'On the draft as a whole' },
  'opinion.yours.submit': { vi: 'Gửi ý kiến', en: 'Send' },
  'opinion.yours.agree': { vi: 'Thống nhất toàn bộ', en: 'Agree to all' },
  'opinion.answered': { vi: 'Đã gửi ý kiến của đơn vị.', en: 'Your unit’s opinion is sent.' },
  'opinion.answeredOn': { vi: 'Đã trả lời ngày {day}', en: 'Answered on {day}' },
  'opinion.refusal.closed': {
    vi: 'Việc lấy ý kiến đã kết thúc. Ý kiến gửi sau xin gửi bằng văn bản cho cơ quan thường trực.',
    en: 'The round is closed. Later opinions go to the standing body in writing.',
  },
  'opinion.refusal.replaced': {
    vi: 'Đơn vị vừa gửi lại ý kiến khác. Xem lại ý kiến mới trước khi trả lời.',
    en: 'The unit has just sent another opinion. Read it before replying.',
  },
  'opinion.refusal.tooEarly': {
    vi: 'Chưa hết hạn trả lời và còn đơn vị chưa trả lời.',
    en: 'The day has not passed and some units have not answered.',
  },
  'opinion.refusal.unanswered': {
    vi: 'Còn {count} ý kiến chưa được tiếp thu hoặc giải trình.',
    en: '{count} comments are neither taken up nor explained.',
  },
} as const satisfies Messages;
