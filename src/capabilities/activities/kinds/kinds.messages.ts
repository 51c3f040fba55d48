import type { Messages } from '../../../kernel/translate.ts';
import type { DetailName, MeasureCode } from './kind-fields.rules.ts';

type Text = Messages[string];
const text = (vi: string, en: string): Text => ({ vi, en });

const details = {
  outlet: text('Cơ quan báo chí', 'Press body'),
  programme: text('Chuyên mục, chuyên đề', 'Programme or topic'),
  pressForm: text('Loại hình báo chí', 'Form of press'),
  platform: text('Kênh', 'Channel'),
  address: text('Địa chỉ trang hoặc kênh', 'Address of the page or channel'),
  showsBorder: text('Có bản đồ, biên giới hoặc nội dung chủ quyền', 'Shows a map, a border or sovereignty'),
  counterpart: text('Đối tác', 'Counterpart'),
  borderPost: text('Đồn Biên phòng phối hợp', 'Border post that took part'),
  eventForm: text('Hình thức', 'Form'),
  scope: text('Phạm vi, thẩm quyền cho phép', 'Scope, and who permits'),
  host: text('Cơ quan chủ trì', 'Host'),
  promotionField: text('Lĩnh vực xúc tiến', 'Field of promotion'),
  exchangeField: text('Lĩnh vực giao lưu', 'Field of exchange'),
  trainingMode: text('Hình thức tập huấn', 'Mode of training'),
  trainer: text('Cơ quan giảng dạy', 'Body that taught'),
  gate: text('Cửa khẩu', 'Border gate'),
  cluster: text('Cụm, vị trí', 'Cluster, place'),
  productForm: text('Loại sản phẩm', 'Form of product'),
  expiresOn: text('Hết hạn sử dụng', 'Expires on'),
  publicationForm: text('Loại ấn phẩm', 'Form of publication'),
  publicationLicence: text('Giấy phép xuất bản', 'Publication licence'),
  distribution: text('Nơi phát hành', 'Distribution'),
  purpose: text('Mục đích, nội dung', 'Purpose and content'),
  headRank: text('Hạng khách của trưởng đoàn', 'Rank of the head of delegation'),
  result: text('Kết quả', 'Result'),
  projectForm: text('Loại chương trình, đề án', 'Form of project'),
  theme: text('Chủ đề', 'Theme'),
  approvingBody: text('Cơ quan phê duyệt', 'Approving body'),
  approvalNumber: text('Số quyết định phê duyệt', 'Number of the approval'),
  approvedOn: text('Ngày phê duyệt', 'Approved on'),
  licenceNumber: text('Số giấy phép', 'Licence number'),
  licensedOn: text('Ngày cấp phép', 'Licensed on'),
  documentNumber: text('Số, ký hiệu văn bản', 'Number of the document'),
  documentDay: text('Ngày văn bản', 'Day of the document'),
  conclusionNumber: text('Số thông báo kết luận', 'Number of the notice of conclusions'),
  signedOn: text('Ngày ký', 'Signed on'),
  validUntil: text('Có hiệu lực đến', 'Valid until'),
  monitoringPeriod: text('Kỳ điểm tin', 'Period'),
  awardLevel: text('Cấp khen thưởng', 'Level of award'),
  decisionNumber: text('Số quyết định', 'Number of the decision'),
} satisfies Readonly<Record<DetailName, Text>>;

/** Names of the numbers; `unit` is what one of them is called in a sentence: "12 bản". */
const measures = {
  items: [text('Số tin, bài', 'News items'), text('tin, bài', 'items')],
  broadcasts: [text('Số lượt phát', 'Broadcasts'), text('lượt phát', 'broadcasts')],
  posts: [text('Số tin, bài đăng', 'Posts'), text('tin, bài', 'posts')],
  visits: [text('Lượt truy cập (theo số liệu của kênh)', 'Visits (as the channel counts)'), text('lượt', 'visits')],
  clusters: [text('Số cụm pano', 'Panel clusters'), text('cụm', 'clusters')],
  panels: [text('Số tấm pano', 'Panels'), text('tấm', 'panels')],
  posters: [text('Số áp phích', 'Posters'), text('tờ', 'posters')],
  villages: [text('Số thôn, làng', 'Villages'), text('thôn, làng', 'villages')],
  'people-of-standing': [text('Trong đó già làng, người có uy tín', 'Of them elders'), text('người', 'persons')],
  persons: [text('Số người tham dự', 'Persons'), text('người', 'persons')],
  days: [text('Số ngày mở cửa', 'Days open'), text('ngày', 'days')],
  sites: [text('Số điểm trưng bày', 'Sites'), text('điểm', 'sites')],
  booths: [text('Số gian hàng', 'Booths'), text('gian hàng', 'booths')],
  exhibits: [text('Số bản đồ, ảnh, tư liệu', 'Maps, pictures, documents'), text('hiện vật', 'exhibits')],
  visitors: [text('Số khách tham quan', 'Visitors'), text('lượt khách', 'visitors')],
  businesses: [text('Số doanh nghiệp', 'Businesses'), text('doanh nghiệp', 'businesses')],
  projects: [text('Số dự án', 'Projects'), text('dự án', 'projects')],
  'capital-usd': [text('Vốn đăng ký (đô la Mỹ)', 'Registered capital (USD)'), text('đô la Mỹ', 'US dollars')],
  'capital-vnd': [text('Vốn đăng ký (đồng)', 'Registered capital (đồng)'), text('đồng', 'đồng')],
  agreements: [text('Số thỏa thuận', 'Agreements'), text('thỏa thuận', 'agreements')],
  sessions: [text('Số lớp, buổi', 'Sessions'), text('lớp, buổi', 'sessions')],
  titles: [text('Số đầu ấn phẩm', 'Titles'), text('đầu ấn phẩm', 'titles')],
  copies: [text('Số bản', 'Copies'), text('bản', 'copies')],
  recipients: [text('Số nơi nhận', 'Recipients'), text('nơi nhận', 'recipients')],
  'press-bodies': [text('Số cơ quan báo chí', 'Press bodies'), text('cơ quan báo chí', 'press bodies')],
  questions: [text('Số câu hỏi được trả lời', 'Questions answered'), text('câu hỏi', 'questions')],
  entries: [text('Số bài dự thi', 'Entries'), text('bài dự thi', 'entries')],
  reports: [text('Số bản tin tổng hợp', 'Monitoring reports'), text('bản', 'reports')],
  units: [text('Số đơn vị được kiểm tra', 'Units inspected'), text('đơn vị', 'units')],
  recommendations: [text('Số kiến nghị', 'Recommendations'), text('kiến nghị', 'recommendations')],
  collectives: [text('Số tập thể', 'Collectives'), text('tập thể', 'collectives')],
  individuals: [text('Số cá nhân', 'Individuals'), text('cá nhân', 'individuals')],
} satisfies Readonly<Record<MeasureCode, readonly [Text, Text]>>;

const named = (prefix: string, texts: Readonly<Record<string, Text>>): Messages =>
  Object.fromEntries(Object.entries(texts).map(([name, each]) => [`${prefix}.${name}`, each]));

const column = (place: 0 | 1): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(measures).map(([name, pair]) => [name, pair[place]]));

/** Labels are found as `activity.detail.NAME`, `activity.measure.CODE` and `activity.measureUnit.CODE`. */
export const kindMessages = {
  ...named('activity.detail', details),
  ...named('activity.measure', column(0)),
  ...named('activity.measureUnit', column(1)),
  'activity.views': text('Theo dõi thêm', 'More to follow'),
  'activity.dimension.country': text('Nước', 'Country'),
  'activity.dimension.language': text('Ngôn ngữ', 'Language'),
  'activity.dimension.rank': text('Hạng khách', 'Rank'),
  'activity.dimension.unit': text('Đơn vị', 'Unit'),
  'activity.kind.error.long': text('Dài quá, ghi gọn lại.', 'Too long.'),
  'activity.kind.error.day': text('Ghi ngày như 20/5/2014.', 'Write the day like 20/5/2014.'),
  'activity.kind.error.code': text('Chọn trong danh sách.', 'Choose from the list.'),
  'activity.kind.error.count': text('Ghi số nguyên, ví dụ 120.', 'Write a whole number, such as 120.'),
  'activity.kind.error.noCount': text('Dòng này chưa có số lượng.', 'This row has no number.'),
  'activity.kind.error.twice': text('Hai dòng giống nhau: gộp thành một.', 'Two rows are the same: make them one.'),
  'activity.kind.error.sum': text(
    'Cộng các dòng không bằng tổng số: sửa tổng số hoặc các dòng; phần chưa rõ ghi ở dòng để trống.',
    'The rows do not add up to the total: correct one of them; write what is not known on a row left blank.',
  ),
  'activity.kind.contradiction.endBeforeStart': text(
    'Kết thúc ngày {to}, trước ngày bắt đầu {from}.',
    'It ends on {to}, before it begins on {from}.',
  ),
  'activity.kind.contradiction.dayBefore': text('Ngày {day} trước ngày {first}.', '{day} is before {first}.'),
  'activity.kind.contradiction.moreDays': text(
    'Ghi {days} ngày, nhưng từ ngày bắt đầu đến ngày kết thúc chỉ có {lasted} ngày.',
    '{days} days are written, but from beginning to end there are only {lasted}.',
  ),
  'activity.kind.contradiction.moreThanAll': text(
    'Ghi {part} người có uy tín, nhiều hơn {all} người tham dự.',
    '{part} people of standing are more than the {all} persons there.',
  ),
} satisfies Messages;
