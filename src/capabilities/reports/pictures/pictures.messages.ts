import type { Messages } from '../../../kernel/translate.ts';
import { pictureColumnMessages } from './picture-column.messages.ts';

export const pictureMessages: Messages = {
  ...pictureColumnMessages,
  'pictures.title': { vi: 'Hoạt động qua biểu đồ', en: 'Activities in pictures' },
  'pictures.subtitle': {
    vi: 'Năm {year}: {reported} hoạt động đã ghi nhận, {confirmed} đơn vị đã xác nhận, {checked} thường trực đã kiểm tra; tính riêng {stated} chỉ nêu',
    en: '{year}: {reported} activities recorded, {confirmed} confirmed by units, {checked} checked by the standing body; {stated} only stated, counted apart',
  },
  'pictures.filter.year': { vi: 'Năm', en: 'Year' },
  'pictures.filter.unit': { vi: 'Đơn vị', en: 'Unit' },
  'pictures.filter.unit.all': { vi: 'Mọi đơn vị', en: 'All units' },
  'pictures.filter.kind': { vi: 'Loại hoạt động', en: 'Kind' },
  'pictures.filter.kind.all': { vi: 'Mọi loại', en: 'All kinds' },
  'pictures.trend': {
    vi: 'Tháng này nhiều hay ít hơn cùng kỳ năm trước?',
    en: 'More or less than in the same month last year?',
  },
  'pictures.trend.describe': {
    vi: 'Cột theo tháng: năm {year} có {now} hoạt động, năm {before} có {then}.',
    en: 'Columns by month: {now} activities in {year}, {then} in {before}.',
  },
  'pictures.trend.line': { vi: 'năm {year}: {count}', en: '{year}: {count}' },
  'pictures.days': { vi: 'Hoạt động dồn vào những ngày nào?', en: 'On which days did activities fall?' },
  'pictures.days.describe': {
    vi: '{days} ngày trong năm {year} có hoạt động; ngày nhiều nhất có {most}.',
    en: 'On {days} days of {year} something was done; {most} on the busiest.',
  },
  'pictures.days.data': { vi: 'Hoạt động theo ngày, năm {year}', en: 'Activities by day, {year}' },
  'pictures.languages': { vi: 'Dùng những thứ tiếng nào, vào tháng nào?', en: 'In which languages, in which months?' },
  'pictures.languages.data': { vi: 'Hoạt động theo ngôn ngữ, năm {year}', en: 'Activities by language, {year}' },
  'pictures.countries': { vi: 'Hướng đến những nước nào, vào tháng nào?', en: 'To which countries, in which months?' },
  'pictures.countries.data': { vi: 'Hoạt động theo quốc gia, năm {year}', en: 'Activities by country, {year}' },
  'pictures.several': {
    vi: 'Hoạt động nêu nhiều thứ tiếng hoặc nhiều nước được tính ở mỗi thứ tiếng, mỗi nước, nên cộng lại có thể lớn hơn tổng.',
    en: 'An activity that names several counts under each, so the parts may exceed the total.',
  },
  'pictures.localities': { vi: 'Địa bàn nào chưa có hoạt động?', en: 'Which localities have had no activity?' },
  'pictures.localities.data': { vi: 'Hoạt động theo địa bàn, năm {year}', en: 'Activities by locality, {year}' },
  'pictures.localities.count': { vi: '{count} hoạt động', en: '{count} activities' },
  'pictures.localities.stated': { vi: '{count} chỉ nêu', en: '{count} only stated' },
  'pictures.localities.none': { vi: 'chưa có', en: 'none yet' },
  'pictures.localities.unverified': {
    vi: 'Vị trí ô trên hình chưa được kiểm chứng.',
    en: 'The places of the tiles are not verified.',
  },
  'pictures.duties': {
    vi: 'Đơn vị nào còn nhiệm vụ chưa có hoạt động?',
    en: 'Which units have duties without activity?',
  },
  'pictures.duties.data': {
    vi: 'Nhiệm vụ và hoạt động theo đơn vị, năm {year}',
    en: 'Duties and activities by unit, {year}',
  },
  'pictures.duties.more': {
    vi: 'Hình vẽ 40 đơn vị đầu theo tên; tệp tải về có tất cả.',
    en: 'The first 40 units by name; the file has all.',
  },
  'pictures.state.none': { vi: 'chưa có hoạt động', en: 'no activity' },
  'pictures.state.stated': { vi: 'chỉ nêu', en: 'only stated' },
  'pictures.state.recorded': { vi: 'đã ghi nhận', en: 'recorded' },
  'pictures.state.confirmed': { vi: 'đã xác nhận', en: 'confirmed' },
  'pictures.empty': { vi: 'Chưa có hoạt động nào nêu mục này.', en: 'No activity names this.' },
  'pictures.month.short': { vi: 'T{month}', en: 'M{month}' },
  'pictures.column.busiest': { vi: 'Ngày có hoạt động (số)', en: 'Days with activities (count)' },
  'pictures.data.text': {
    vi: 'Đếm từ các hoạt động đã ghi nhận trong phạm vi người tải được xem; hai mức xác nhận, phần chỉ nêu để riêng.',
    en: 'Counted from recorded activities that the reader may see, on both levels; what is only stated stands apart.',
  },
  'pictures.data.terms': {
    vi: 'Dùng trong các cơ quan của tỉnh; khi dùng lại ghi rõ cơ quan và ngày.',
    en: 'For use within the agencies of the province; name agency and day.',
  },
};
