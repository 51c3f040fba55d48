import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../index.ts';

const cited = (text: string): string[] =>
  compile(text)
    .citations.filter((citation) => citation.key !== 'SELF')
    .map((citation) => text.slice(citation.start, citation.end));

describe('citations outside the body', () => {
  const head = `ỦY BAN NHÂN DÂN\nTỈNH BẾN VÀNG\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 15/KH-UBND\nBến Vàng, ngày 02 tháng 3 năm 2021\n\nKẾ HOẠCH\n`;

  it('are those of the title, not the own number', () => {
    const text = `${head}Triển khai Nghị quyết số 8/NQ-CP của Chính phủ\n\nI. NHIỆM VỤ\n1. Sở Y tế báo cáo kết quả.\n`;
    assert.deepEqual(cited(text), ['Nghị quyết số 8/NQ-CP']);
  });

  it('are those above an attachment, also of the paper it belongs to', () => {
    const text = `${head}Triển khai công tác y tế\n\n1. Sở Y tế báo cáo kết quả.\n\nNơi nhận:\n- Như trên.\n\nPHỤ LỤC I\n(Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 02/3/2021)\n\n1. Bảng biểu.\n`;
    assert.deepEqual(cited(text), ['Kế hoạch số 15/KH-UBND']);
  });

  it('are not the words with which a copy names itself', () => {
    const text =
      'Công văn 77/SXD-QH năm 2020 trả lời về quy hoạch\n\nKính gửi: Sở Tài chính\n\nPhúc đáp Công văn số 5/STC-NS, Sở Xây dựng có ý kiến như sau.\n';
    assert.deepEqual(cited(text), ['Công văn số 5/STC-NS']);
  });
});
