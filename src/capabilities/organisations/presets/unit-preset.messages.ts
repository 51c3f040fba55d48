import type { Messages } from '../../../kernel/translate.ts';

export const unitPresetMessages = {
  'unitPreset.title': { vi: 'So với bộ dữ liệu mẫu', en: 'Compared with the preset' },
  'unitPreset.subtitle': {
    vi: 'Bộ dữ liệu {origin}, đã nạp bản {installed}, phần mềm kèm bản {shipped}',
    en: 'Preset {origin}: version {installed} was loaded, version {shipped} is shipped',
  },
  'unitPreset.lead': {
    vi: 'Dữ liệu của tỉnh luôn được giữ. Trang này chỉ cho thấy bộ dữ liệu mẫu nói khác ở đâu; không có gì bị ghi đè.',
    en: 'The province’s own data always stay. This page only shows where the preset says otherwise; nothing is overwritten.',
  },
  'unitPreset.same': { vi: 'Không có khác biệt.', en: 'There is no difference.' },
  'unitPreset.none': { vi: 'Tỉnh này không dùng bộ dữ liệu mẫu nào.', en: 'This province was not made from a preset.' },
  'unitPreset.missing': { vi: 'Đơn vị có trong bộ mẫu, tỉnh chưa có', en: 'Units of the preset that are not here' },
  'unitPreset.add': { vi: 'Thêm {count} đơn vị này', en: 'Add these {count} units' },
  'unitPreset.added': { vi: 'Đã thêm đơn vị từ bộ dữ liệu mẫu.', en: 'The units of the preset were added.' },
  'unitPreset.nothing': { vi: 'Không còn đơn vị nào để thêm.', en: 'There is no unit left to add.' },
  'unitPreset.changed': { vi: 'Thông tin khác nhau', en: 'What differs' },
  'unitPreset.field': { vi: 'Mục', en: 'Entry' },
  'unitPreset.here': { vi: 'Ở tỉnh (giữ nguyên)', en: 'Here (stays)' },
  'unitPreset.there': { vi: 'Trong bộ mẫu', en: 'In the preset' },
  'unitPreset.ended': { vi: 'Đơn vị tỉnh đã kết thúc, bộ mẫu vẫn còn', en: 'Ended here, still in the preset' },
  'unitPreset.field.name': { vi: 'Tên', en: 'Name' },
  'unitPreset.field.shortName': { vi: 'Tên viết tắt', en: 'Short name' },
  'unitPreset.field.nameEn': { vi: 'Tên tiếng Anh', en: 'English name' },
  'unitPreset.field.kind': { vi: 'Loại đơn vị', en: 'Kind' },
  'unitPreset.field.inLine': { vi: 'Thuộc tuyến chỉ đạo', en: 'In the line of direction' },
  'unitPreset.field.officialCode': { vi: 'Mã đơn vị hành chính', en: 'Official code' },
  'unitPreset.field.parentCode': { vi: 'Trực thuộc (mã)', en: 'Belongs to (code)' },
  'unitPreset.yes': { vi: 'có', en: 'yes' },
  'unitPreset.no': { vi: 'không', en: 'no' },
} satisfies Messages;
