import { workingRules } from './bases.ts';
import type { LintRule } from './lint-rule.ts';

/** Who has to act, with whom, for whom. */
export const duties = {
  'duties/enacting-gap': {
    kind: 'enacting_clause_addressee_gap',
    severity: 'error',
    title: { vi: 'Câu giao nhiệm vụ không nêu đủ cơ quan', en: 'The enacting clause leaves agencies out' },
    explanation: {
      vi: 'Câu mở đầu phần giao nhiệm vụ xác định ai phải thực hiện. Cơ quan được giao việc ở phần sau mà không thuộc đối tượng nêu ở câu này thì phạm vi thực hiện không rõ. Bổ sung cơ quan hoặc nhóm cơ quan vào câu giao nhiệm vụ.',
      en: 'The sentence that opens the assignments says who must act. Where an agency has duties below but is not among those addressed, the scope is unclear. Add the agency or its group to that sentence.',
    },
    example: {
      before: 'Ủy ban nhân dân các huyện thực hiện các nhiệm vụ sau: 1. Sở Y tế … 2. Ủy ban nhân dân các huyện …',
      after:
        'Các sở, ngành, Ủy ban nhân dân các huyện thực hiện các nhiệm vụ sau: 1. Sở Y tế … 2. Ủy ban nhân dân các huyện …',
    },
    basis: [],
    fix: 'none',
  },
  'duties/unassigned-part': {
    kind: 'unassigned_general_tasks',
    severity: 'warning',
    title: { vi: 'Mục giao việc không nêu cơ quan', en: 'A part names no agency' },
    explanation: {
      vi: 'Các mục khác nêu rõ cơ quan chịu trách nhiệm; nhiệm vụ ở mục này không có cơ quan thực hiện thì không theo dõi, đôn đốc được. Nêu cơ quan, hoặc ghi rõ là yêu cầu chung cho tất cả.',
      en: 'Other parts name the agency that answers; a duty without one can be neither followed nor urged. Name it, or say that the part is for everybody.',
    },
    example: {
      before: 'I. NHIỆM VỤ CHUNG (không nêu cơ quan) II. SỞ Y TẾ … III. SỞ TÀI CHÍNH …',
      after: 'I. NHIỆM VỤ CHUNG CỦA CÁC SỞ, NGÀNH II. SỞ Y TẾ … III. SỞ TÀI CHÍNH …',
    },
    basis: [workingRules],
    fix: 'none',
  },
  'duties/no-agency': {
    kind: 'duty_without_agency',
    severity: 'warning',
    title: { vi: 'Nhiệm vụ không có cơ quan thực hiện', en: 'A duty without an agency' },
    explanation: {
      vi: 'Phần lớn nhiệm vụ trong văn bản có cơ quan thực hiện, nhiệm vụ này thì không, cả ở câu, ở mục và ở câu giao nhiệm vụ. Không ai nhận việc thì không ai báo cáo. Nêu cơ quan chủ trì.',
      en: 'Most duties of the document have an agency, this one has none in its sentence, its part or the enacting clause. Nobody takes it, nobody reports. Name the leading agency.',
    },
    example: {
      before: '3. Rà soát các hồ chứa nước trước mùa mưa.',
      after: '3. Sở Xây dựng rà soát các hồ chứa nước trước mùa mưa.',
    },
    basis: [workingRules],
    fix: 'none',
  },
  'duties/two-leads': {
    kind: 'duty_with_two_leads',
    severity: 'warning',
    title: { vi: 'Một việc có hai cơ quan chủ trì', en: 'One task, two leading agencies' },
    explanation: {
      vi: 'Mỗi việc chỉ giao một cơ quan chủ trì, chịu trách nhiệm chính; hai cơ quan cùng chủ trì thì không rõ ai trình, ai báo cáo. Chọn một cơ quan chủ trì, cơ quan kia phối hợp, hoặc tách việc.',
      en: 'A task is given to one leading agency that answers for it; with two it is not clear who submits and who reports. Choose one and let the other coordinate, or divide the task.',
    },
    example: {
      before: 'Giao Sở Y tế và Sở Tài chính chủ trì xây dựng đề án.',
      after: 'Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính xây dựng đề án.',
    },
    basis: [workingRules],
    fix: 'none',
  },
  'duties/dissolved-agency': {
    kind: 'dissolved_agency',
    severity: 'warning',
    title: { vi: 'Cơ quan đã chấm dứt hoạt động', en: 'The agency exists no more' },
    explanation: {
      vi: 'Tại ngày của văn bản, cơ quan này đã được sắp xếp lại, nên việc giao cho cơ quan này không có người nhận. Ghi cơ quan kế thừa nhiệm vụ.',
      en: 'On the day of the document this agency had been reorganised, so nobody receives the duty. Name the agency that took over.',
    },
    example: {
      before: 'Giao Sở Thương nghiệp và Du lịch báo cáo … (đã chia thành hai sở)',
      after: 'Giao Sở Thương nghiệp báo cáo …',
    },
    basis: [],
    fix: 'none',
    needs: 'agencies',
  },
} satisfies Record<string, LintRule>;
