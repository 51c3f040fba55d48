import type { Messages } from '../../../kernel/translate.ts';

export const reviewFactMessages = {
  'lookback.fact.issue-guidance': { vi: 'Công văn kèm đề cương có số', en: 'The letter got its number' },
  'lookback.fact.close-collecting': { vi: 'Kết thúc nhận báo cáo', en: 'Collecting closed' },
  'lookback.fact.write': { vi: 'Viết dự thảo', en: 'Wrote on the draft' },
  'lookback.fact.ask-opinions': { vi: 'Lấy ý kiến dự thảo', en: 'Asked for opinions' },
  'lookback.fact.close-opinions': { vi: 'Kết thúc lấy ý kiến', en: 'Closed the round' },
  'lookback.fact.convene': { vi: 'Soạn giấy mời hội nghị', en: 'Called the conference' },
  'lookback.fact.hold': { vi: 'Ghi đơn vị dự hội nghị', en: 'Noted who attended' },
  'lookback.fact.draft-report': { vi: 'Soạn báo cáo', en: 'Drafted the report' },
  'lookback.fact.issue-report': { vi: 'Báo cáo có số', en: 'The report got its number' },
  'lookback.fact.conclude': { vi: 'Ghi kết luận', en: 'Wrote down conclusions' },
  'lookback.fact.issue-notice': { vi: 'Thông báo kết luận có số', en: 'The notice got its number' },
  'lookback.fact.close': { vi: 'Kết thúc, lập hồ sơ công việc', en: 'Ended with a case file' },
  'lookback.fact.unit-sent': { vi: '{unit} gửi báo cáo', en: '{unit} sent its report' },
  'lookback.fact.unit-returned': { vi: 'Trả lại {unit} để hoàn thiện', en: 'Returned to {unit}' },
} as const satisfies Messages;
