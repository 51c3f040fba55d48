import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from './index.ts';

/** Each is repeated until the text is long; a rule that looks back or ahead without limit shows at once. */
const patterns = [
  'a',
  ' ',
  '-',
  '1.',
  '1. ',
  '1.1.',
  'Sở ',
  '(',
  ')',
  '"',
  '\n',
  '\t',
  '…',
  '|',
  '**',
  'chủ trì ',
  'tô chức ',
  'phối hợp với ',
  'số 1/',
  'số 1/CT ',
  'ngày 1/1/',
  '1/1/2010 ',
  'giao ',
  'yêu cầu ',
  'và ',
  ', ',
  ';',
  '.',
  'Điều 1. ',
  'I. ',
  'a) ',
  'các ',
  'các sở, ',
  'Sở Tài chính, ',
  'UBND tỉnh ',
  'Ủy ban nhân dân ',
  'Thủ trưởng, ',
  'trước ngày ',
  'hàng năm ',
  'định kỳ 6 tháng, ',
  'Nơi nhận:\n',
  'CHỈ THỊ\n',
  'Kính gửi:\n',
  'Luật ',
  'Đề án ',
  'giai đoạn 2010',
  'Quyết định này ',
  'sau khi ',
  'để ',
  'theo ',
  'căn cứ, ',
  'xây dựng kế hoạch và ',
  'báo cáo ',
  'trình ',
  '- a\n',
  'V/v\n',
  '1. Sở Y tế\n',
  'Đơn vị chủ trì: Sở Y tế\n',
  'Sở Y tế xây dựng kế hoạch. ',
  'số 1/QĐ-TTg ngày 1/1/2010; ',
];
/** Whole documents of the kind that makes rules compare rows with rows, repeated. */
const documents = [
  '1. Sở Y tế\n- Phối hợp với Sở Tư pháp lập kế hoạch trên cơ sở kế hoạch của các sở, báo cáo Bộ Y tế trước ngày 01/7 hằng năm.\n',
  '- Rà soát hồ sơ theo Quyết định số 4/QĐ-UBND ngày 02/3/2020.\n- Thời gian thực hiện: Quý I/2020.\n- Đơn vị phối hợp: Sở Y tế.\n',
  'Nơi nhận:\n- Sở Y tế;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nPHỤ LỤC\n',
];
/** Characters of the two lengths that are compared, and how much longer the long one may take for each character. */
const sizes = { short: 40_000, long: 160_000 };
const tolerated = 8;
const floorMilliseconds = 120;

function processorTime(text: string): number {
  const before = process.cpuUsage();
  compile(text);
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
}

const repeat = (pattern: string, length: number): string => pattern.repeat(Math.ceil(length / pattern.length));

describe('hostile repetition', () => {
  it('costs time in proportion to the length', () => {
    compile(repeat('Sở Y tế xây dựng kế hoạch. ', 20_000));
    const slow: string[] = [];
    for (const pattern of [...patterns, ...documents]) {
      const short = Math.max(processorTime(repeat(pattern, sizes.short)), floorMilliseconds);
      const long = processorTime(repeat(pattern, sizes.long));
      if (long > (short * tolerated * sizes.long) / sizes.short / 4)
        slow.push(`${JSON.stringify(pattern)}: ${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`);
    }
    assert.deepEqual(slow, []);
  });

  it('ends for a million characters of the patterns that cost most', () => {
    for (const pattern of ['- a\n', 'V/v\n', 'Sở Y tế xây dựng kế hoạch. ', '1. Sở Y tế\n']) {
      const text = repeat(pattern, 1_000_000);
      assert.equal(compile(text).sentences.at(-1)?.end, text.length);
    }
  });

  it('gives an honest empty answer to texts that order nothing', () => {
    const novel =
      'Buổi sáng hôm ấy trời mưa. Người đàn ông già ngồi bên cửa sổ, nhìn ra con đường vắng và nhớ về những năm tháng đã qua.\n\n';
    const english = 'The committee shall meet twice a year. Members are elected for a term of three years.\n';
    for (const text of ['', ' ', '\n\n\n', 'x', novel.repeat(200), english.repeat(200)])
      assert.deepEqual(compile(text).obligations, []);
  });

  it('reads thousands of headings', () => {
    const text = Array.from(
      { length: 5000 },
      (_, at) => `${(at % 90) + 1}. Sở Y tế\n- Xây dựng kế hoạch số ${at}.\n`,
    ).join('');
    assert.equal(compile(text).obligations.length, 5000);
  });
});
