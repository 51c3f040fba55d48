import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSecrecyStamp } from './secrecy-stamp.ts';

const around = (line: string) => `ỦY BAN NHÂN DÂN\n\n${line}\n\nSố: 15/KH-UBND\n`;

test('a line, frame or cell that holds only the degree is a stamp', () => {
  const stamps: [string, string][] = [
    ['MẬT', 'MẬT'],
    ['   TỐI MẬT   ', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['M Ậ T', 'MẬT'],
    ['T U Y Ệ T   M Ậ T', 'TUYỆT MẬT'],
    ['**MẬT**', 'MẬT'],
    ['## __TỐI MẬT__', 'TỐI MẬT'],
    ['| MẬT |', 'MẬT'],
    ['| UBND TỈNH | TỐI MẬT | Độc lập - Tự do |', 'TỐI MẬT'],
    ['┌─────┐\n│ MẬT │\n└─────┘', 'MẬT'],
    ['+-----+\n| MẬT |\n+-----+', 'MẬT'],
    ['=== TUYỆT MẬT ===', 'TUYỆT MẬT'],
    ['[MẬT]', 'MẬT'],
    ['<td class="stamp">MẬT</td>', 'MẬT'],
    ['MẬT            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'MẬT'],
    ['MẬT\tCỘNG HÒA', 'MẬT'],
    ['\u00a0MẬT\u200b', 'MẬT'],
    ['TUYỆT\nMẬT', 'TUYỆT MẬT'],
    ['MẬT\nDANH MỤC TÀI LIỆU', 'MẬT'],
    ['Số: 05/BC-UBND\nMẬT\nBÁO CÁO', 'MẬT'],
    ['MẬT\r', 'MẬT'],
    ['MẬT'.normalize('NFD'), 'MẬT'],
  ];
  for (const [line, degree] of stamps) assert.equal(findSecrecyStamp(around(line))?.degree, degree, line);
});

test('the place of the stamp is given', () => {
  const text = around('| MẬT |');
  const stamp = findSecrecyStamp(text) ?? assert.fail();
  assert.equal(text.slice(stamp.start, stamp.end), '| MẬT |');
});

test('running text, headings broken by the page, quotations and labels never are', () => {
  const innocent = [
    'chế độ bảo mật thông tin',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'danh mục bí mật nhà nước độ Tuyệt mật, Tối mật, Mật',
    'đóng dấu “MẬT” vào góc trái',
    '"TỐI MẬT"',
    'Độ mật: không',
    'ĐỘ MẬT: MẬT VÀ TỐI MẬT',
    'mật',
    'Mật',
    'CÔNG TÁC BẢO\nMẬT',
    'VỀ BẢO VỆ BÍ\nMẬT\nNHÀ NƯỚC',
    'MẬT\nĐỘ DÂN SỐ',
    '| BÍ | MẬT | NHÀ NƯỚC |',
    'BẢO     MẬT     THÔNG TIN',
    'MẬT     MÃ',
    'các tài liệu có đóng dấu chỉ các độ\nTUYỆT MẬT\nthì thực hiện theo quy định riêng',
    'MẬT.',
    'HỘI ĐỒNG CƠ MẬT',
    'GIẢI MẬT',
    'MẬT ONG',
  ];
  for (const text of innocent) {
    assert.equal(findSecrecyStamp(around(text)), null, text);
    assert.equal(findSecrecyStamp(text), null, text);
  }
});

test('a sentence around the words stays text, wherever lines are broken', () => {
  const words = 'Các cơ quan bảo đảm bí mật nhà nước và bảo mật thông tin trong hoạt động đối ngoại'.split(' ');
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: words.length, maxLength: words.length }),
      fc.boolean(),
      (breaks, capitals) => {
        const text = words.map((word, i) => word + (breaks[i] ? '\n' : ' ')).join('');
        assert.equal(findSecrecyStamp(capitals ? text.toUpperCase() : text), null);
      },
    ),
  );
});

// Quadratic work on two megabytes would not end within the minute; the machine's noise cannot reach it.
test('megabytes of near misses are read in linear time', { timeout: 60_000 }, () => {
  for (const pattern of [
    '|BÍ|MẬT|',
    'MẬT ',
    '<MẬT',
    `${' '.repeat(50)}Ậ`,
    'BẢO\nMẬT\n',
    '| Ậ ',
    `${'Ậ'.repeat(3999)}\n`,
  ]) {
    const text = pattern.repeat(Math.ceil(2_000_000 / pattern.length));
    assert.equal(findSecrecyStamp(text), null, pattern);
  }
});
