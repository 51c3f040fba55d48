import type { Messages } from '../../../kernel/translate.ts';

/** What happened to a directive. */
export const historyMessages = {
  'history.title': { vi: 'Lịch sử', en: 'History' },
  'history.empty': { vi: 'Chưa có gì.', en: 'Nothing yet.' },
  'history.text': { vi: 'Tiếp nhận văn bản ({how})', en: 'Document taken in ({how})' },
  'history.text.pasted': { vi: 'dán nội dung', en: 'pasted' },
  'history.text.uploaded': { vi: 'tải tệp', en: 'uploaded' },
  'history.compilation': { vi: 'Đọc văn bản lần {count}', en: 'Reading {count}' },
  'history.edition': { vi: 'Phát hành nhiệm vụ lần {count}', en: 'Edition {count} published' },
  'history.decision.correct': { vi: 'Mở bản điều chỉnh, bổ sung', en: 'Amendment opened' },
  'history.decision.discard': { vi: 'Bỏ bản điều chỉnh', en: 'Amendment discarded' },
  'history.decision.withdraw': { vi: 'Rút văn bản', en: 'Document withdrawn' },
  'history.operation.edit': { vi: 'Sửa {count} mục của nhiệm vụ', en: '{count} fields of an obligation edited' },
  'history.operation.confirm': { vi: 'Xác nhận {count} nhiệm vụ', en: '{count} obligations confirmed' },
  'history.operation.classify-general': { vi: 'Xếp là yêu cầu chung', en: 'Classed as a general requirement' },
  'history.operation.reject': { vi: 'Bỏ khỏi danh sách nhiệm vụ', en: 'Left out: gives no work' },
  'history.operation.reconsider': { vi: 'Xem lại quyết định', en: 'Decision reconsidered' },
  'history.operation.split': { vi: 'Tách nhiệm vụ', en: 'Obligation split' },
  'history.operation.merge': { vi: 'Gộp nhiệm vụ', en: 'Obligations merged' },
  'history.operation.add': { vi: 'Thêm nhiệm vụ', en: 'Obligation added' },
  'history.operation.resolve': { vi: 'Chọn đơn vị cho tên “{name}”', en: 'Units chosen for the name “{name}”' },
  'history.operation.revert': {
    vi: 'Rút lại các thay đổi của bản điều chỉnh',
    en: 'Changes of the amendment taken back',
  },
} satisfies Messages;
