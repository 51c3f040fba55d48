import type { Messages } from '../../../kernel/translate.ts';

const column = (vi: string, en: string, text: string, textEn: string) =>
  [
    { vi, en },
    { vi: text, en: textEn },
  ] as const;

const COLUMNS = {
  day: column('Ngày', 'Day', 'Ngày bắt đầu của hoạt động', 'First day of the activity'),
  month: column('Tháng', 'Month', 'Tháng bắt đầu, 1 đến 12', 'Month of the first day, 1 to 12'),
  language: column('Mã ngôn ngữ', 'Language code', 'Mã trong danh mục ngôn ngữ', 'Code of the list of languages'),
  language_name: column('Ngôn ngữ', 'Language', 'Tên ngôn ngữ', 'Name of the language'),
  country: column('Mã quốc gia', 'Country code', 'Mã trong danh mục quốc gia', 'Code of the list of countries'),
  country_name: column('Quốc gia', 'Country', 'Tên quốc gia', 'Name of the country'),
  locality: column('Mã địa bàn', 'Locality code', 'Mã đơn vị hành chính', 'Code of the district or commune'),
  locality_name: column('Địa bàn', 'Locality', 'Tên địa bàn', 'Name of the locality'),
  unit_id: column('Mã đơn vị', 'Unit id', 'Mã của đơn vị trong hệ thống', 'Id of the unit in the system'),
  unit_name: column('Đơn vị', 'Unit', 'Tên đơn vị', 'Name of the unit'),
  obligation_id: column(
    'Mã nhiệm vụ',
    'Obligation id',
    'Mã nhiệm vụ trong hệ thống',
    'Id of the obligation in the system',
  ),
  section: column('Mục', 'Section', 'Mục của văn bản chỉ đạo', 'Section of the directive'),
  action: column('Nhiệm vụ', 'Obligation', 'Nội dung nhiệm vụ', 'What is to be done'),
  activities: column(
    'Số hoạt động',
    'Activities',
    'Số hoạt động gắn với nhiệm vụ',
    'Activities linked to the obligation',
  ),
  state: column('Mức', 'Level', 'Mức xác nhận cao nhất', 'The highest level reached'),
  reported: column('Đã ghi nhận', 'Recorded', 'Hoạt động có tài liệu minh chứng', 'Activities that something proves'),
  confirmed: column(
    'Đơn vị đã xác nhận',
    'Confirmed',
    'Trong đó đơn vị đã xác nhận',
    'Of these, confirmed by the unit',
  ),
  checked: column(
    'Thường trực đã kiểm tra',
    'Checked',
    'Trong đó thường trực đã kiểm tra',
    'Of these, checked by the standing body',
  ),
  stated: column('Chỉ nêu', 'Stated', 'Chưa có tài liệu minh chứng, tính riêng', 'Nothing proves them; counted apart'),
} as const;

/** Heads of columns, and what stands under them, for the dictionary. */
export const pictureColumnMessages: Messages = Object.fromEntries(
  Object.entries(COLUMNS).flatMap(([name, [title, text]]) => [
    [`pictures.column.${name}`, title],
    [`pictures.column.${name}.text`, text],
  ]),
);
