import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CompiledDirective, Span } from './answer.ts';
import { compile } from './index.ts';

/** Pieces of which documents are put together: labels, agencies, verbs, dates, noise. */
const fragments = [
  'CHỈ THỊ\n',
  'Về việc tăng cường phòng cháy\n',
  '\n',
  ' ',
  'I. NHIỆM VỤ CHUNG\n',
  '1. ',
  'a) ',
  'đ) ',
  '- ',
  '+ ',
  'Điều 3. ',
  'II. ',
  'Sở Y tế',
  'Sở Văn hóa, Thể thao và Du lịch',
  'UBND các huyện, thành phố',
  'Ủy ban nhân dân tỉnh yêu cầu ',
  'các sở, ban, ngành',
  ' chủ trì, phối hợp với ',
  ' xây dựng kế hoạch ',
  'tham mưu UBND tỉnh ',
  ' báo cáo Bộ Y tế ',
  'trước ngày 15/6 hàng năm',
  'hằng quý',
  'định kỳ 6 tháng, 1 năm ',
  'Quyết định số 12/2019/QĐ-UBND ngày 03/4/2019 của UBND tỉnh',
  'Nghị định số 99/NĐ-CP ',
  'Luật Du lịch năm 2017',
  'Chỉ thị này',
  '; ',
  '. ',
  ', ',
  ' và ',
  ':\n',
  '.\n',
  './.',
  '…',
  '(',
  ')',
  '"',
  'Nơi nhận:\n',
  '- Như trên;\n',
  '- Lưu: VT.\n',
  'TM. ỦY BAN NHÂN DÂN\n',
  'CHỦ TỊCH\n',
  'Kính gửi: ',
  '\t',
  '\u00a0',
  'Ð',
  '2\n',
  'thường xuyên ',
  'để ',
  'nhằm ',
  'x',
  '𝒳',
  '中',
  '\u0301',
  'giai đoạn 2021 - 2025',
];
const documents = fc
  .array(fc.constantFrom(...fragments), { maxLength: 120 })
  .map((pieces) => pieces.join('').normalize('NFC'));

function spansOf(answer: CompiledDirective): Span[] {
  return [
    ...answer.obligations.flatMap((row) => [
      row.anchor,
      ...row.spans.lead,
      ...row.spans.coordinators,
      ...row.spans.deadline,
      ...row.spans.recipients,
    ]),
    ...answer.citations.map((citation): Span => [citation.start, citation.end]),
    ...answer.findings.flatMap((finding) => [...finding.evidence, ...(finding.fix ? [finding.fix.span] : [])]),
    ...answer.structure.map((node): Span => [node.start, node.end]),
    ...answer.recipients_block.map((line) => line.span),
    ...(answer.signer ? [answer.signer.span] : []),
  ];
}

describe('any text', () => {
  it('is tiled by sentences without gap or overlap', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const { sentences } = compile(text);
        let end = 0;
        for (const sentence of sentences) {
          assert.equal(sentence.start, end);
          assert.ok(sentence.end > sentence.start);
          end = sentence.end;
        }
        assert.equal(end, text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('has every span inside it, and anchors quote what they span', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const answer = compile(text);
        for (const [start, end] of spansOf(answer))
          assert.ok(start >= 0 && end >= start && end <= text.length, `${start}:${end} of ${text.length}`);
        for (const row of answer.obligations) assert.equal(row.quote, text.slice(row.anchor[0], row.anchor[1]));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same answer twice, and every row has a lead and known confidence', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const answer = compile(text);
        assert.deepEqual(compile(text), answer);
        for (const row of answer.obligations) {
          assert.ok(row.lead.length > 0);
          assert.ok(
            answer.structure.some((node) => node.id === row.section),
            `section ${row.section}`,
          );
          if (row.deadline.kind !== 'none') assert.ok(row.spans.deadline.length > 0);
          if (row.coordinators.length > 0) assert.ok(row.spans.coordinators.length > 0);
          for (const value of Object.values(row.confidence)) assert.ok(value > 0 && value <= 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('may hold any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        assert.equal(compile(text).sentences.at(-1)?.end ?? 0, text.length);
      }),
      { numRuns: 200 },
    );
  });
});
