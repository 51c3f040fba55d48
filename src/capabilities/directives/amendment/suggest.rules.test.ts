import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../../compiler/index.ts';
import { parseDay } from '../../../kernel/day.ts';
import { holdsPath, pathsIn, touchesOf } from './section-reference.rules.ts';
import { amendmentHints, effectiveDayOf } from './suggest.rules.ts';

const hintsOf = (body: string) => {
  const text = `CHỈ THỊ\nVề việc tăng cường thông tin đối ngoại\n\n${body}\n`;
  return amendmentHints(compile(text), text).map(({ canonical, mode, span }) => ({
    canonical,
    mode,
    sentence: text.slice(...span),
  }));
};

test('what stands before an act, or is said of it, suggests what becomes of it', () => {
  const cases: [string, string, string][] = [
    [
      'Chỉ thị này thay thế Chỉ thị số 01/2013/CT-UBND ngày 11/4/2013 của Ủy ban nhân dân tỉnh.',
      '01/2013/CT-UBND',
      'replace',
    ],
    ['Bãi bỏ Chỉ thị số 07/2010/CT-UBND ngày 05/6/2010 của Ủy ban nhân dân tỉnh.', '07/2010/CT-UBND', 'repeal'],
    ['Sửa đổi, bổ sung một số điểm của Chỉ thị số 02/CT-UBND ngày 12/3/2014.', '02/CT-UBND', 'amend'],
    ['Chỉ thị số 03/CT-UBND ngày 12/3/2012 hết hiệu lực kể từ ngày ký Chỉ thị này.', '03/CT-UBND', 'repeal'],
    ['Chỉ thị số 04/CT-UBND ngày 12/3/2012 được thay thế bằng Chỉ thị này.', '04/CT-UBND', 'replace'],
  ];
  for (const [sentence, canonical, mode] of cases) {
    assert.deepEqual(hintsOf(sentence), [{ canonical, mode, sentence }], sentence);
  }
});

test('an act that others amended, or that is cited for another reason, suggests nothing', () => {
  for (const sentence of [
    'Căn cứ Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ.',
    'Nghị định số 72/2015/NĐ-CP được sửa đổi, bổ sung tại Nghị định số 148/2026/NĐ-CP ngày 12/5/2026.',
    'Đề xuất sửa đổi quy chế phối hợp theo Quyết định số 12/QĐ-UBND ngày 03/02/2014.',
  ]) {
    assert.deepEqual(hintsOf(sentence), [], sentence);
  }
});

test('points of another document are read from the smallest part to the greatest', () => {
  const cases: [string, string[]][] = [
    ['điểm b khoản 2 mục II', ['II.2.b']],
    ['mục II.3 như sau', ['II.3']],
    ['điểm a, b khoản 1 Điều 5', ['Đ5.1.a', 'Đ5.1.b']],
    ['khoản 2 Điều 5 và khoản 1 Điều 7', ['Đ5.2', 'Đ7.1']],
    ['khoản 3', ['3']],
    ['mục 2 và mục 4', ['2', '4']],
    ['một số điểm của Chỉ thị', []],
  ];
  for (const [words, paths] of cases) assert.deepEqual(pathsIn(words), paths, words);
  assert.ok(holdsPath('II.2', 'II.2.b') && holdsPath('II.2', 'II.2') && !holdsPath('II.2', 'II.20'));
});

test('a rewritten point reaches to the next place that touches something', () => {
  const text =
    'Bãi bỏ điểm b khoản 2 mục II.\nSửa đổi mục II.3 như sau: Sở A báo cáo.\nBổ sung điểm d vào khoản 1 Điều 5: …';
  assert.deepEqual(
    touchesOf(text).map(({ verb, path, until }) => `${verb} ${path} ${until}`),
    [`end II.2.b ${text.indexOf('Sửa')}`, `replace II.3 ${text.indexOf('Bổ')}`, `add Đ5.1.d ${text.length}`],
  );
});

test('of two verbs in one sentence each has its own points', () => {
  const text = 'Bãi bỏ mục 2 và sửa đổi mục 1 của Chỉ thị số 07/CT-UBND ngày 10 tháng 4 năm 2014.';
  assert.deepEqual(
    touchesOf(text).map(({ verb, path }) => `${verb} ${path}`),
    ['end 2', 'replace 1'],
  );
});

test('the day of effect is the printed day, else the day of the document', () => {
  const issued = parseDay('2014-05-12');
  assert.equal(effectiveDayOf('2014-06-01', issued), '2014-06-01');
  assert.equal(effectiveDayOf('kể từ ngày ký', issued), '2014-05-12');
});
