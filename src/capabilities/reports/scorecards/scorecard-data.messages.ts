import type { Messages } from '../../../kernel/translate.ts';

const column = (vi: string, en: string, text: string, textEn: string) =>
  [
    { vi, en },
    { vi: text, en: textEn },
  ] as const;

const COLUMNS = {
  unit_id: column('Mã đơn vị', 'Unit id', 'Mã của đơn vị trong hệ thống', 'Id of the unit in the system'),
  unit_name: column('Đơn vị', 'Unit', 'Tên đơn vị tại ngày tính', 'Name on the day of the count'),
  measure: column('Chỉ số', 'Measure', 'Việc này thuộc chỉ số nào', 'The measure that the record belongs to'),
  record_kind: column('Loại', 'Kind', 'Loại việc được đếm', 'Kind of the record'),
  record_id: column('Mã việc', 'Record id', 'Mã của việc trong hệ thống', 'Id of the record in the system'),
  record_label: column('Việc được tính', 'Record', 'Tên việc, kèm mã ngắn', 'Name with its short code'),
  due_on: column('Hạn', 'Due', 'Ngày hạn của việc', 'The day to keep'),
  done_on: column(
    'Ngày làm xong',
    'Done',
    'Ngày gửi, ghi nhận hoặc xác nhận',
    'Day of handing in, recording or confirming',
  ),
  in_numerator: column(
    'Tử số',
    'Numerator',
    '1 nếu được tính, sau khi trả lời kiến nghị',
    '1 where it counts, after objections',
  ),
  in_denominator: column('Mẫu số', 'Denominator', '1 nếu nằm trong phép tính', '1 where it is in question'),
  objection: column('Kiến nghị', 'Objection', 'Kết luận về kiến nghị, nếu có', 'What became of an objection, if any'),
} as const;

export const scorecardDataMessages: Messages = {
  ...Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([name, [title, text]]) => [
      [`scorecard.data.${name}`, title],
      [`scorecard.data.${name}.text`, text],
    ]),
  ),
  'scorecard.data.title': { vi: 'Theo dõi đơn vị năm {year}', en: 'Scorecards of {year}' },
  'scorecard.data.text': {
    vi: 'Từng việc được đếm, năm {year}, công thức số {formula}: cộng hai cột tử số, mẫu số theo đơn vị và chỉ số được đúng số trên trang.',
    en: 'Every record counted, {year}, formula {formula}: summing numerator and denominator by unit and measure gives the page.',
  },
  'scorecard.data.terms.released': {
    vi: 'Công bố theo quyết định của UBND tỉnh; khi dùng lại ghi rõ nguồn và ngày.',
    en: 'Released by a decision of the PPC; name source and day when using it.',
  },
  'scorecard.data.terms.own': {
    vi: 'Chưa công bố; chỉ dùng để đơn vị xem lại số liệu của mình và kiến nghị.',
    en: 'Not released; for the unit to check its own numbers and object.',
  },
  'notice.report-scorecard-opened': {
    vi: 'Số liệu theo dõi đơn vị năm {year} đã có; đơn vị xem và kiến nghị đến {until}.',
    en: 'The numbers of your unit for {year} are there; objections until {until}.',
  },
  'notice.report-scorecard-settled': {
    vi: 'Kiến nghị của đơn vị về số liệu theo dõi đã được trả lời.',
    en: 'Your objection to a scorecard item has been answered.',
  },
  'scorecard.refusal.year': { vi: 'Năm ghi bằng bốn chữ số.', en: 'Write the year with four digits.' },
  'scorecard.refusal.outcome': { vi: 'Chọn một kết luận.', en: 'Choose a conclusion.' },
  'scorecard.refusal.future': {
    vi: 'Chưa thể tính một năm chưa đến.',
    en: 'A year that has not come cannot be counted.',
  },
  'scorecard.refusal.until': { vi: 'Hạn kiến nghị phải sau hôm nay.', en: 'The last day to object lies after today.' },
  'scorecard.refusal.openAlready': {
    vi: 'Năm này đang có một lần tính để đơn vị kiến nghị. Công bố hoặc hủy lần đó trước.',
    en: 'This year is already open to objections. Release or withdraw that count first.',
  },
  'scorecard.refusal.notYours': {
    vi: 'Tài khoản quản trị không kiến nghị thay đơn vị.',
    en: 'An administrator does not object for a unit.',
  },
  'scorecard.refusal.tooLate': { vi: 'Đã hết hạn kiến nghị.', en: 'The time to object is over.' },
  'scorecard.refusal.objectedAlready': {
    vi: 'Đơn vị đã kiến nghị về mục này.',
    en: 'The unit has already objected to this item.',
  },
  'scorecard.refusal.words': { vi: 'Cần ghi rõ vì sao chưa đúng.', en: 'Say what is wrong.' },
  'scorecard.refusal.answer': { vi: 'Cần ghi lý do.', en: 'Give a reason.' },
  'scorecard.refusal.notSettler': {
    vi: 'Kiến nghị do cơ quan thường trực trả lời; kiến nghị của chính cơ quan thường trực do Văn phòng UBND tỉnh trả lời.',
    en: 'The standing body answers; objections of the standing body itself are answered by the PPC office.',
  },
  'scorecard.refusal.settledAlready': { vi: 'Kiến nghị này đã được trả lời.', en: 'This objection has been answered.' },
  'scorecard.refusal.notRunner': {
    vi: 'Chỉ cơ quan thường trực làm việc này.',
    en: 'Only the standing body does this.',
  },
  'scorecard.refusal.decision': { vi: 'Cần ghi số, ký hiệu quyết định.', en: 'Enter the number of the decision.' },
  'scorecard.refusal.decisionDay': {
    vi: 'Ngày quyết định phải từ ngày tính đến hôm nay.',
    en: 'The decision lies between the count and today.',
  },
  'scorecard.refusal.unsettled': {
    vi: 'Còn {count} kiến nghị chưa trả lời.',
    en: '{count} objections wait for an answer.',
  },
  'scorecard.refusal.stillOpen': { vi: 'Chưa hết hạn kiến nghị.', en: 'Units may still object.' },
  'scorecard.refusal.state.open': { vi: 'Lần tính này còn nhận kiến nghị.', en: 'This count is open to objections.' },
  'scorecard.refusal.state.released': {
    vi: 'Số liệu đã công bố, không đổi nữa.',
    en: 'The numbers are released and stand.',
  },
  'scorecard.refusal.state.withdrawn': { vi: 'Lần tính này đã hủy.', en: 'This count was withdrawn.' },
};
