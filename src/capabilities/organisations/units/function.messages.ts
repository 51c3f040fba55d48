import type { Messages } from '../../../kernel/translate.ts';
import type { FunctionName } from '../unit-function.rules.ts';

export const functionMessages = {
  'function.approver': { vi: 'Cấp phê duyệt', en: 'Approver' },
  'function.standing-body': { vi: 'Cơ quan thường trực', en: 'Standing body' },
  'function.ppc-office': { vi: 'Văn phòng giúp việc UBND tỉnh', en: 'Office of the People’s Committee' },
  'function.finance-body': { vi: 'Cơ quan tài chính', en: 'Finance body' },
  'function.personnel-body': { vi: 'Cơ quan tổ chức, cán bộ', en: 'Personnel body' },
  'function.line-ministry': { vi: 'Bộ quản lý ngành', en: 'Line ministry' },
  'function.press-desk': { vi: 'Đầu mối báo chí đối ngoại', en: 'Press desk' },
  'function.portal-editor': { vi: 'Ban biên tập cổng thông tin', en: 'Portal editor' },
  'function.secrecy-reviewer': { vi: 'Thẩm định bí mật nhà nước', en: 'Secrecy reviewer' },
  'function.standing-adviser': { vi: 'Định hướng tuyên truyền', en: 'Standing adviser' },
  'function.digital-body': { vi: 'Cơ quan chuyển đổi số', en: 'Digital body' },
  'function.investment-promotion': { vi: 'Xúc tiến đầu tư', en: 'Investment promotion' },
  'function.legal-body': { vi: 'Cơ quan pháp chế', en: 'Legal body' },
  'function.executing-body': { vi: 'Cơ quan thực hiện', en: 'Executing body' },
} satisfies Messages & Record<`function.${FunctionName}`, unknown>;
