import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHtml, looksLikeHtml, readHtml } from './read-html.ts';

const lines = (html: string) => readHtml(html).text.split('\n');

test('blocks become lines; scripts, styles, comments and hidden parts do not', () => {
  const html = `<!DOCTYPE html><html><head><title>Trang</title><style>p{}</style></head><body>
    <!-- ẩn --><script>alert("<p>1</p>")</script><p>Chỉ&nbsp;thị
    số <b>12</b>/CT<wbr>-UBND</p><div style="display:none">Ẩn</div><p hidden>Ẩn</p>
    Sở A<br>Sở B<span style="mso-hide:all">x</span><noscript>Bật</noscript><p>Gi&aacute; &lt; 5 &amp; &#7853; &#x1EAD; &thang;</p></body></html>`;
  assert.deepEqual(lines(html), ['Chỉ thị số 12/CT-UBND', 'Sở A', 'Sở B', 'Giá < 5 & ậ ậ &thang;']);
});

test('lists carry the numbers that a page shows', () => {
  const html = `<ol start="3"><li>Ba<ol type="a"><li><p>chữ</p></li><li>hai</ol><li value="7">Bảy<li>Tám</ol>
    <ul><li>gạch</li><li><p>hai đoạn</p><p>tiếp</p></li></ul><ol style="list-style-type:upper-roman"><li>La Mã</li></ol>`;
  const shown = ['3. Ba', 'a. chữ', 'b. hai', '7. Bảy', '8. Tám', '- gạch', '- hai đoạn', 'tiếp', 'I. La Mã'];
  assert.deepEqual(lines(html), shown);
});

test('drawn tables stay tables with their merged cells; two columns without lines do not', () => {
  const html = `<table><tr><td>UBND TỈNH<br>Số: 1</td><td>CỘNG HÒA</td></tr></table>
    <table border=1><tr><th>TT<th>Việc<th>Cơ quan</tr><tr><td rowspan=2>1<td>Rà soát|thống kê<td>Sở A
    <tr><td colspan="2"><p>Báo cáo</p><p>Công bố</p></table><p>Hết`;
  assert.deepEqual(lines(html), [
    ...['UBND TỈNH', 'Số: 1', 'CỘNG HÒA'],
    ...['| TT | Việc | Cơ quan |', '|---|---|---|', '| 1 | Rà soát\\|thống kê | Sở A |'],
    ...['| 1 | Báo cáo <br> Công bố | Báo cáo <br> Công bố |', 'Hết'],
  ]);
});

test('what Word copies is read: conditions, its own elements, lists drawn by hand', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
    <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Sở Nội vụ<o:p></o:p></p>
    <p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Hết</p><!--EndFragment--></body></html>`;
  assert.deepEqual(lines(html), ['1. Sở Nội vụ', 'Hết']);
});

test('a text that speaks of elements is no page', () => {
  for (const html of ['<p>Xin</p>', '\ufeff <!-- a --><div>Xin</div>', '<!DOCTYPE HTML><html>Xin'])
    assert.ok(looksLikeHtml(html), html);
  for (const text of ['<15 ngày> là hạn', 'Chỉ thị <p>', '<p> là thẻ mở đoạn', '# Kế hoạch', '| a | b |'])
    assert.ok(!looksLikeHtml(text), text);
});

test('comments before the first element cost one look each', () => {
  const begun = performance.now();
  assert.ok(!looksLikeHtml(`${'<!-- -->'.repeat(400)}x`));
  assert.ok(looksLikeHtml(`${'<!-- -->\n'.repeat(300)}<p>Xin</p>`));
  assert.ok(performance.now() - begun < 1000);
});

test('a page in an old code page is decoded by what it says of itself', () => {
  const page = (letters: Buffer) =>
    Buffer.concat([Buffer.from('<html><meta charset=windows-1252><p>'), letters, Buffer.from('&#7853;</p>')]);
  assert.ok(decodeHtml(page(Buffer.from([0xe1])))?.endsWith('á&#7853;</p>'));
  assert.equal(decodeHtml(Buffer.from('<html><meta charset=utf-8>')), null);
});
