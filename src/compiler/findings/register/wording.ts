import { bodyText, capitals } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** Names, labels and words of the document itself. */
export const wording = {
  'form/self-type': {
    kind: 'self_type_mismatch',
    severity: 'warning',
    title: { vi: 'Văn bản tự gọi bằng tên loại khác', en: 'The document calls itself by another type' },
    explanation: {
      vi: 'Văn bản tự gọi mình bằng đúng tên loại; tên khác thường là chỗ còn sót từ mẫu cũ. Sửa theo tên loại của văn bản.',
      en: 'A document calls itself by its own type; another name is mostly left over from an older template. Write its own type.',
    },
    example: {
      before: 'CHỈ THỊ … các đơn vị thực hiện nghiêm Công văn này.',
      after: 'CHỈ THỊ … các đơn vị thực hiện nghiêm Chỉ thị này.',
    },
    basis: [],
    fix: 'safe',
  },
  'form/period-against-basis': {
    kind: 'period_mismatch_title_vs_basis',
    severity: 'info',
    title: { vi: 'Giai đoạn khác văn bản làm căn cứ', en: 'Another period than the basis' },
    explanation: {
      vi: 'Giai đoạn thực hiện thường theo văn bản cấp trên. Nếu cố ý khác thì nêu rõ lý do, nếu không thì sửa cho khớp.',
      en: 'The period mostly follows the superior document. Where it differs on purpose, give the reason; otherwise correct it.',
    },
    example: {
      before: 'Kế hoạch giai đoạn 2023-2030 căn cứ Chiến lược giai đoạn 2021-2030',
      after: 'Kế hoạch giai đoạn 2021-2030 căn cứ Chiến lược giai đoạn 2021-2030',
    },
    basis: [],
    fix: 'none',
  },
  'form/naming-variant': {
    kind: 'naming_variant',
    severity: 'info',
    title: { vi: 'Một tên gọi viết nhiều cách', en: 'One name in several spellings' },
    explanation: {
      vi: 'Một tên gọi viết nhiều cách làm khó tra cứu và dễ hiểu thành hai cơ quan hoặc hai thời hạn. Chọn một cách viết; tên cơ quan viết theo quyết định thành lập.',
      en: 'One name written in several ways is hard to search and easily read as two agencies or two terms. Choose one; agencies as in the act that founded them.',
    },
    example: { before: 'Sở Công thương … Sở Công Thương', after: 'Sở Công Thương … Sở Công Thương' },
    basis: [capitals],
    fix: 'none',
  },
  'form/numbering-gap': {
    kind: 'numbering_gap',
    severity: 'warning',
    title: { vi: 'Đánh số nhảy cách', en: 'A gap in the numbering' },
    explanation: {
      vi: 'Đánh số không liên tục làm viện dẫn đến điều, mục, điểm bị nhầm, hoặc cho thấy một phần đã mất. Đánh số lại; điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
      en: 'Gaps make references to parts go wrong, or show that a part was lost. Number again; points follow the Vietnamese letters a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.',
    },
    example: { before: 'a) … b) … d) …', after: 'a) … b) … c) …' },
    basis: [bodyText],
    fix: 'none',
  },
  'form/numbering-repeated': {
    kind: 'numbering_repeated',
    severity: 'warning',
    title: { vi: 'Đánh số lặp lại hoặc đảo thứ tự', en: 'A label repeats or goes back' },
    explanation: {
      vi: 'Hai phần cùng số thì viện dẫn không rõ phần nào. Đánh số lại.',
      en: 'With two parts of one number a reference is ambiguous. Number again.',
    },
    example: { before: 'Điều 2 … Điều 2 …', after: 'Điều 2 … Điều 3 …' },
    basis: [bodyText],
    fix: 'none',
  },
  'form/foreign-letter': {
    kind: 'list_letter_not_vietnamese',
    severity: 'info',
    title: { vi: 'Điểm dùng chữ f, j, w, z', en: 'A point labelled f, j, w or z' },
    explanation: {
      vi: 'Điểm đánh theo bảng chữ cái tiếng Việt, không có f, j, w, z; có đ sau d. Đánh lại để viện dẫn đúng.',
      en: 'Points follow the Vietnamese alphabet, which has no f, j, w, z and has đ after d. Label again.',
    },
    example: { before: 'd) … e) … f) …', after: 'd) … đ) … e) …' },
    basis: [bodyText],
    fix: 'none',
  },
} satisfies Record<string, LintRule>;
