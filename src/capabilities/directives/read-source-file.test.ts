import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compile } from '../../compiler/index.ts';
import { canonicalText } from '../../compiler/source-text.ts';
import { readDocx } from '../../platform/source-files/docx/read-docx.ts';
import { aList, aNumber, aWord, p, table } from '../../platform/source-files/docx/word.fixtures.ts';
import { readHtml } from '../../platform/source-files/html/read-html.ts';
import { aPdf } from '../../platform/source-files/pdf/pdf.fixtures.ts';
import { readSourceFile } from './read-source-file.ts';

const [ISSUER, MOTTO] = [
  ['ỦY BAN NHÂN DÂN', 'TỈNH SƠN LAM', 'Số: 12/CT-UBND'],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sơn Lam, ngày 05 tháng 5 năm 2025'],
];
const TITLE = ['CHỈ THỊ', 'Về việc tăng cường quản lý tài nguyên nước'];
/** [level, words]: level 0 is numbered 1. 2., level 1 a) b), null has no number. */
const BODY: readonly (readonly [level: 0 | 1 | null, words: string])[] = [
  [null, 'Thời gian qua, việc quản lý tài nguyên nước còn hạn chế. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:'],
  [0, 'Sở Nông nghiệp và Môi trường'],
  [
    1,
    'Chủ trì, phối hợp với Sở Tài chính rà soát các công trình khai thác nước trên địa bàn tỉnh theo Quyết định số 34/QĐ-UBND ngày 02 tháng 01 năm 2025; báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2025.',
  ],
  [1, 'Hằng quý tổng hợp kết quả, gửi Văn phòng Ủy ban nhân dân tỉnh trước ngày 25 của tháng cuối quý.'],
  [0, 'Ủy ban nhân dân các xã, phường'],
  [
    1,
    'Tuyên truyền, vận động nhân dân bảo vệ nguồn nước; báo cáo kết quả về Sở Nông nghiệp và Môi trường trước ngày 15 tháng 7 năm 2025.',
  ],
];
const CLOSING = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];
const SIGNER = ['CHỦ TỊCH', 'Nguyễn Văn An'];

function labelled(): string[] {
  let [number, letter] = [0, 0];
  return BODY.map(([level, words]) => {
    if (level === null) return words;
    letter = level === 0 ? 0 : letter + 1;
    if (level === 0) number += 1;
    return level === 0 ? `${number}. ${words}` : `${'abc'[letter - 1]}) ${words}`;
  });
}

const asText = () =>
  Buffer.from([...ISSUER, ...MOTTO, '', ...TITLE, '', ...labelled(), '', ...CLOSING, ...SIGNER, ''].join('\n'));

function asWord(): Buffer {
  const numbering =
    aList(1, [
      ['decimal', '%1.'],
      ['lowerLetter', '%2)'],
    ]) + aNumber(5, 1);
  const cell = (lines: readonly string[]) => `<w:tc>${lines.map((line) => p(line)).join('')}</w:tc>`;
  const beside = (left: readonly string[], right: readonly string[]) =>
    table([[cell(left), cell(right)]], { drawn: false });
  const body = BODY.map(([level, words]) => p(words, level === null ? {} : { list: [5, level] }));
  return aWord({
    body: [beside(ISSUER, MOTTO), ...TITLE.map((line) => p(line)), ...body, beside(CLOSING, SIGNER)].join(''),
    numbering,
  });
}

function asPage(): Buffer {
  const beside = (left: readonly string[], right: readonly string[]) =>
    `<table><tr><td>${left.join('<br>')}</td><td>${right.join('<br>')}</td></tr></table>`;
  const body = [...TITLE, ...labelled()].map((line) => `<p>${line}</p>`).join('\n');
  return Buffer.from(
    `<!DOCTYPE html><html><body>${beside(ISSUER, MOTTO)}${body}${beside(CLOSING, SIGNER)}</body></html>`,
  );
}

/** Lines of at most 66 letters between margins, as a page prints them. */
function asPdf(): Buffer {
  const texts: [number, number, string][] = [];
  let y = 60;
  const beside = (left: readonly string[], right: readonly string[]) => {
    for (const [at, line] of left.entries()) texts.push([70, y + at * 17, line]);
    for (const [at, line] of right.entries()) texts.push([290, y + at * 17, line]);
    y += 17 * Math.max(left.length, right.length) + 20;
  };
  const line = (x: number, words: string) => {
    texts.push([x, y, words]);
    y += 17;
  };
  beside(ISSUER, MOTTO);
  for (const words of TITLE) line(300 - words.length * 3.5, words);
  for (const words of labelled()) {
    let row = '';
    for (const word of words.split(' ')) {
      if (`${row} ${word}`.length > 66) {
        line(70, row);
        row = word;
      } else row = row === '' ? word : `${row} ${word}`;
    }
    line(70, row);
  }
  y += 20;
  beside(CLOSING, SIGNER);
  return aPdf([{ texts }]);
}

async function dutiesIn(bytes: Buffer) {
  const read = await readSourceFile(bytes);
  assert.ok(read.ok, JSON.stringify(read));
  const { number, symbol, date } = compile(read.value.text).metadata;
  const duties = compile(read.value.text).obligations.map((each) => [
    each.lead,
    each.role,
    each.deadline?.text ?? null,
  ]);
  return { number, symbol, date, duties, origin: read.value.origin, text: read.value.text };
}

test('one directive gives the same duties as text, Word file, web page and PDF', async () => {
  const { origin: _, text: __, ...wanted } = await dutiesIn(asText());
  assert.ok(wanted.duties.length >= 5, `${wanted.duties.length} duties`);
  for (const [name, bytes] of [
    ['docx', asWord()],
    ['html', asPage()],
    ['pdf', asPdf()],
  ] as const) {
    const { origin, text, ...found } = await dutiesIn(bytes);
    assert.equal(origin, name);
    assert.deepEqual(found, wanted, `${name}\n${text}`);
  }
});

test('a small file that says the same ten million times is refused', async () => {
  const read = await readSourceFile(aWord({ body: p('Sở Nội vụ báo cáo. '.repeat(60)).repeat(10_000) }));
  assert.equal(read.ok ? 'was read' : read.refusal.key, 'source.unpacks-too-far');
});

test('a secrecy stamp in the header of a Word file, or on a page, is seen', async () => {
  const body = p('Sở Nội vụ báo cáo.');
  for (const bytes of [
    aWord({ body, header: p('Mật') }),
    aWord({ body: p('TỐI MẬT') + body }),
    Buffer.from('<html><p>MẬT</p></html>'),
  ]) {
    const read = await readSourceFile(bytes);
    assert.ok(read.ok && read.value.stamped);
  }
  const plain = await readSourceFile(aWord({ body, header: p('Tài liệu họp') }));
  assert.ok(plain.ok && !plain.value.stamped);
});

test('what a reader gives is canonical already, and every quote is a slice of it', () => {
  const words = fc.array(
    fc.constantFrom('Sở', 'Nội vụ', 'báo cáo', 'trước ngày 30/6/2025;', '\u0065\u0301', '|', '<', '&', '1.', '-'),
    { minLength: 1 },
  );
  const paragraphs = fc.array(
    words.map((each) => each.join(' ')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(paragraphs, (lines) => {
      const page = lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
      for (const text of [readDocx(aWord({ body: lines.map((line) => p(line)).join('') })).text, readHtml(page).text]) {
        const canonical = canonicalText(text);
        if (!canonical.ok) continue;
        const again = canonicalText(canonical.value.text);
        assert.ok(again.ok && again.value.text === canonical.value.text && again.value.notes.length === 0);
        for (const { quote, anchor } of compile(canonical.value.text).obligations)
          assert.equal(quote, canonical.value.text.slice(...anchor));
      }
    }),
    { numRuns: 40 },
  );
});
