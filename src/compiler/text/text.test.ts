import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { lowerWithOneTonePlace } from '../../kernel/vietnamese.ts';
import { sourceSpan } from './blocks.ts';
import { tidyCharacters } from './characters.ts';
import { readLines } from './lines.ts';
import { addPhrase, emptyPhrases, extendPhrases, phraseAt, phraseSet } from './phrases.ts';
import { blockOf, blocksOf } from './text.fixtures.ts';
import { isCapital, tokenise } from './tokens.ts';

describe('characters', () => {
  it('keep their places while variants become one form', () => {
    const text = 'Ðội\u00a0“A” –\tkỷ luật hoà giải';
    const clean = tidyCharacters(text);
    assert.equal(clean.printed, 'Đội "A" - kỷ luật hoà giải');
    assert.equal(clean.lower, 'đội "a" - kỷ luật hòa giải');
    assert.equal(clean.lower.length, text.length);
  });
});

describe('lines', () => {
  it('call page numbers, rules and front matter noise', () => {
    const kinds = readLines(tidyCharacters('---\ntitle: x\n---\nMột câu.\n\n3\n- 4 -\n_____\nHết.')).map(
      (line) => line.kind,
    );
    assert.deepEqual(kinds, ['noise', 'noise', 'noise', 'text', 'blank', 'noise', 'noise', 'noise', 'text']);
  });

  it('keep a year that the end of a line cut off', () => {
    const kinds = (text: string) => readLines(tidyCharacters(text)).map((line) => line.kind);
    assert.deepEqual(kinds('giai đoạn 2024 -\n2026'), ['text', 'text']);
    assert.deepEqual(kinds('Một câu\n2026'), ['text', 'noise']);
  });
});

describe('blocks', () => {
  it('join a symbol that the end of a line broke', () => {
    const broken = ['Theo Chỉ thị số 33/CT-', 'TTg ngày 20/8/2020', '', '- Theo Thông tư số 8/2019/', 'TT-BYT'].join(
      '\n',
    );
    assert.deepEqual(
      blocksOf(broken).map((block) => block.text),
      ['Theo Chỉ thị số 33/CT- TTg ngày 20/8/2020', 'Theo Thông tư số 8/2019/ TT-BYT'],
    );
    assert.equal(blocksOf('Về giai đoạn 2021-\nUBND tỉnh yêu cầu').length, 2);
  });

  const wrapped = [
    '1. Sở Y tế hướng dẫn các cơ sở khám bệnh trên địa bàn thực hiện quy trình tiếp đón',
    'người bệnh; kiểm tra việc niêm yết giá dịch vụ tại nơi thu phí và báo cáo kết quả kiểm',
    '',
    '2',
    '',
    'tra về Ủy ban nhân dân tỉnh trước ngày 10 hằng tháng để theo dõi, chỉ đạo kịp thời.',
    '2. Sở Tài chính bố trí kinh phí cho các hoạt động nêu tại khoản 1 theo quy định hiện hành.',
  ].join('\n');

  it('join wrapped lines across a page number', () => {
    const blocks = blocksOf(wrapped);
    assert.equal(blocks.length, 2);
    assert.match(blocks[0]?.text ?? '', /kết quả kiểm tra về Ủy ban/);
    assert.deepEqual(
      blocks.map((block) => block.marker?.label),
      ['1', '2'],
    );
  });

  it('set footnotes at the end of a page apart', () => {
    const [page, , after] = wrapped.split('\n\n');
    const blocks = blocksOf(
      `${page}\n\n      1  Giá của năm trước.\n      2\n         Theo bảng kê của chợ.\n\n2\n\n${after}`,
    );
    assert.match(blocks[0]?.text ?? '', /kết quả kiểm tra về Ủy ban/);
    assert.equal(blocks[1]?.cell, 'other');
    assert.match(blocks[1]?.text ?? '', /Theo bảng kê/);
  });

  it('map every character back to its place', () => {
    for (const block of blocksOf(wrapped)) {
      for (const word of ['hướng', 'trước ngày', 'kinh phí']) {
        const at = block.text.indexOf(word);
        if (at < 0) continue;
        const [start, end] = sourceSpan(block, at, at + word.length);
        assert.equal(wrapped.slice(start, end), word);
      }
    }
  });

  it('do not join the lines of a text that is not wrapped', () => {
    assert.equal(blocksOf('Một dòng\nHai dòng.\n- Ba dòng;\n- Bốn dòng.').length, 4);
  });

  it('know bold lines', () => {
    assert.equal(blockOf('**1. Mục đích của kế hoạch này**').emphasised, true);
    assert.equal(blockOf('1. Mục đích').emphasised, false);
  });
});

describe('tokens and phrases', () => {
  it('split words, numbers and marks with their letter case', () => {
    const tokens = tokenise('Sở TT&TT, 12 xã', 'sở tt&tt, 12 xã');
    assert.deepEqual(tokens.word, ['sở', 'tt', '&', 'tt', ',', '12', 'xã']);
  });

  it('are what the classes of Unicode make them', () => {
    const shape = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s\p{L}\p{Nd}]/gu;
    const odd = fc.constantFrom(
      ...'aĐƠ ừ1٣\u0301\u00a0\ufeff-,.\n',
      '\ud835\udfd9',
      '\ud835\udc9c',
      '\ud800',
      '\udc00',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const { start, end } = tokenise(text, lowerWithOneTonePlace(text));
        const expected = [...text.matchAll(shape)].map((match) => [match.index, match.index + match[0].length]);
        assert.deepEqual(
          start.map((from, at) => [from, end[at]]),
          expected,
        );
      }),
    );
  });

  it('take a small letter for small when its tone mark moves', () => {
    const tokens = tokenise('uỷ Uỷ', lowerWithOneTonePlace('uỷ Uỷ'));
    assert.deepEqual([isCapital(tokens, 0), isCapital(tokens, 1)], [false, true]);
  });

  it('teach a tree more phrases and leave it as it was', () => {
    const tree = phraseSet(['Sở Y tế', 'Sở Tư pháp']);
    const more = extendPhrases(tree, ['Sở Y', 'Trạm Bơm']);
    const { tokens } = blockOf('Sở Y tế Sở Y Trạm Bơm');
    assert.equal(phraseAt(more, tokens, 0)?.value, 'Sở Y tế');
    assert.equal(phraseAt(more, tokens, 3)?.value, 'Sở Y');
    assert.equal(phraseAt(more, tokens, 5)?.value, 'Trạm Bơm');
    assert.equal(phraseAt(tree, tokens, 3), null);
    assert.equal(phraseAt(tree, tokens, 5), null);
  });

  it('find the longest phrase whatever the blanks', () => {
    const tree = emptyPhrases<string>();
    addPhrase(tree, 'báo cáo', 'short');
    addPhrase(tree, 'báo cáo kết quả', 'long');
    const { tokens } = blockOf('Báo   cáo kết quả thực hiện.');
    assert.deepEqual(phraseAt(tree, tokens, 0), { next: 4, value: 'long' });
    assert.equal(phraseAt(tree, tokens, 1), null);
  });
});
