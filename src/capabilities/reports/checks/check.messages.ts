import type { Messages } from '../../../kernel/translate.ts';

export const checkMessages = {
  'checks.title': { vi: 'Kiểm tra số liệu báo cáo', en: 'Checks of reports' },
  'checks.see': { vi: 'Điểm nên xem lại trước khi gửi và giải trình', en: 'Points to look at again, and explanations' },
  'checks.intro': {
    vi: 'Đây là những điểm nên xem lại, không phải lỗi và không ngăn việc gửi báo cáo. Đơn vị giải trình; cơ quan nhận báo cáo đọc cùng với giải trình.',
    en: 'These are points to look at again: no faults, and nothing that stops a report. The unit explains; whoever receives the report reads both.',
  },
  'checks.unverified': {
    vi: 'Ngưỡng kiểm tra chưa có văn bản quy định hoặc được áp dụng ngoài thời gian hiệu lực; sửa được trong Quản trị.',
    en: 'The thresholds have no basis document yet or are applied outside their validity; they are edited under Administration.',
  },
  'checks.none': { vi: 'Không có điểm nào cần xem lại', en: 'Nothing to look at again' },
  'checks.none.text': {
    vi: 'Sáu phép kiểm tra đã chạy trên lời văn, số liệu và hoạt động của kỳ này.',
    en: 'Six checks looked at words, figures and activities of the period.',
  },
  'checks.subtitle': { vi: '{count} điểm nên xem lại', en: '{count} points to look at again' },
  'checks.check.copied-narrative': { vi: 'Lời văn chép lại', en: 'Copied narrative' },
  'checks.check.same-event': { vi: 'Một việc hai đơn vị cùng ghi', en: 'One event recorded by two units' },
  'checks.check.jump': { vi: 'Số liệu tăng, giảm bất thường', en: 'Unexplained jump' },
  'checks.check.sum': { vi: 'Số liệu không khớp nhau', en: 'Numbers that do not agree' },
  'checks.check.round-numbers': { vi: 'Nhiều số tròn', en: 'Many round numbers' },
  'checks.check.outside-period': { vi: 'Việc ngoài thời gian', en: 'Outside its time' },
  'checks.reason.copied-narrative.own': {
    vi: 'Mục “{section}” giống {percent} % lời văn của chính đơn vị trong báo cáo {period}, sau khi bỏ ngày và số.',
    en: '“{section}” shares {percent} % of its words with the unit’s own report for {period}, days and numbers left out.',
  },
  'checks.reason.copied-narrative.other': {
    vi: 'Mục “{section}” giống {percent} % lời văn báo cáo {period} của đơn vị khác, sau khi bỏ ngày và số.',
    en: '“{section}” shares {percent} % of its words with another unit’s report for {period}, days and numbers left out.',
  },
  'checks.reason.same-event.found': {
    vi: '“{first}” và “{second}” có vẻ là một việc: {signs}. Nếu đúng, để một đơn vị ghi, đơn vị kia là đơn vị phối hợp.',
    en: '“{first}” and “{second}” look like one event: {signs}. If so, one unit records it and names the other as partner.',
  },
  'checks.sign.photo': { vi: 'cùng ảnh gốc', en: 'the same photo' },
  'checks.sign.link': { vi: 'cùng đường dẫn', en: 'the same link' },
  'checks.sign.title': { vi: 'tên gần như nhau', en: 'nearly the same words' },
  'checks.sign.place': { vi: 'cùng nơi, cùng ngày', en: 'the same place and day' },
  'checks.reason.jump.up': {
    vi: '“{label}” tăng {percent} % so với cùng kỳ ({before} lên {now}), trong khi các đơn vị khác thay đổi {peers} %.',
    en: '“{label}” rose by {percent} % against last year ({before} to {now}), while other units changed by {peers} %.',
  },
  'checks.reason.jump.down': {
    vi: '“{label}” giảm {percent} % so với cùng kỳ ({before} xuống {now}), trong khi các đơn vị khác thay đổi {peers} %.',
    en: '“{label}” fell by {percent} % against last year ({before} to {now}), while other units changed by {peers} %.',
  },
  'checks.reason.jump.new': {
    vi: '“{label}” cùng kỳ năm trước không có, nay là {now}.',
    en: '“{label}” was nothing in the same period last year and is {now} now.',
  },
  'checks.reason.sum.parts': {
    vi: '{record}: tổng ghi {whole}, các phần cộng lại {sum}.',
    en: '{record}: the total says {whole}, its parts add up to {sum}.',
  },
  'checks.reason.sum.words': {
    vi: 'Mục “{section}” viết {said} nhưng số liệu “{label}” của báo cáo là {reported}.',
    en: '“{section}” says {said}, but the report’s figure “{label}” is {reported}.',
  },
  'checks.reason.round-numbers.habit': {
    vi: '{round} trong {counts} số đếm là bội của {step}; đếm thật thường chỉ khoảng {expected}. Ngẫu nhiên mà được như vậy chưa đến một lần trong {oneIn}. Số ước lượng thì nên ghi là ước lượng.',
    en: '{round} of {counts} counts are multiples of {step}, where about {expected} are usual; chance gives that less than once in {oneIn}. Estimates are better called estimates.',
  },
  'checks.reason.outside-period.report': {
    vi: '“{title}” bắt đầu ngày {day}, ngoài kỳ báo cáo ({from} đến {to}).',
    en: '“{title}” began on {day}, outside the period of the report ({from} to {to}).',
  },
  'checks.reason.outside-period.plan': {
    vi: '“{title}” làm ngày {day}, cách xa thời gian của dòng kế hoạch ({from} đến {to}).',
    en: '“{title}” was on {day}, far from the days of its plan line ({from} to {to}).',
  },
  'checks.reason.outside-period.words': {
    vi: '“{title}” ghi ngày {day}, nhưng tên việc nêu ngày {said}.',
    en: '“{title}” is recorded on {day}, but its words say {said}.',
  },
  'checks.records': { vi: 'Xem ở', en: 'Look at' },
  'checks.records.more': { vi: 'và {count} mục nữa', en: 'and {count} more' },
  'checks.state.open': { vi: 'chưa giải trình', en: 'not explained' },
  'checks.state.answered': { vi: 'đã giải trình', en: 'explained' },
  'checks.state.noted': { vi: 'đã xem', en: 'read' },
  'checks.answer': { vi: 'Giải trình', en: 'Explanation' },
  'checks.answer.label': { vi: 'Giải trình của đơn vị', en: 'The unit’s explanation' },
  'checks.answer.hint': {
    vi: 'Viết ngắn; nếu đúng là nhầm thì sửa số liệu, điểm này sẽ tự mất.',
    en: 'Briefly; where it is a mistake, correct the record and the point goes away.',
  },
  'checks.answered': { vi: 'Đã ghi giải trình.', en: 'Explanation kept.' },
  'checks.note': { vi: 'Đã xem', en: 'Read' },
  'checks.note.label': { vi: 'Trao đổi với đơn vị (nếu cần)', en: 'A word to the unit (if needed)' },
  'checks.note.said': { vi: 'Ý kiến của cơ quan nhận báo cáo', en: 'Word of the receiver' },
  'checks.noted': { vi: 'Đã ghi là đã xem.', en: 'Marked as read.' },
  'checks.back': { vi: 'Về báo cáo', en: 'Back to the report' },
  'checks.column.unit': { vi: 'Đơn vị', en: 'Unit' },
  'checks.column.period': { vi: 'Kỳ', en: 'Period' },
  'checks.column.check': { vi: 'Điểm cần xem', en: 'Point' },
  'checks.column.reason': { vi: 'Lý do', en: 'Reason' },
  'checks.column.state': { vi: 'Tình trạng', en: 'State' },
  'checks.column.answer': { vi: 'Giải trình', en: 'Explanation' },
  'checks.column.found': { vi: 'Ngày phát hiện', en: 'Found' },
  'checks.filter.check.all': { vi: 'Mọi phép kiểm tra', en: 'All checks' },
  'checks.filter.state.all': { vi: 'Mọi tình trạng', en: 'All states' },
  'checks.data.title': { vi: 'Điểm nên xem lại trong báo cáo', en: 'Points to look at again' },
  'checks.data.terms': {
    vi: 'Dùng nội bộ giữa đơn vị và cơ quan nhận báo cáo; không công bố.',
    en: 'Between the unit and who receives the report; not to be published.',
  },
  'checks.refusal.words': { vi: 'Cần ghi lời giải trình.', en: 'Write an explanation.' },
  'checks.refusal.gone': {
    vi: 'Điểm này không còn: số liệu hoặc lời văn đã đổi. Trang dưới đây là tình trạng hiện nay.',
    en: 'This point is gone: figures or words have changed. The page shows how it stands now.',
  },
  'notice.report-finding-noted': {
    vi: 'Cơ quan nhận báo cáo có ý kiến về một điểm cần xem lại.',
    en: 'The receiver of your report has a word on one of the points.',
  },
} satisfies Messages;
