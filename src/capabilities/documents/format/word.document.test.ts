import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openArchive } from '../../../platform/source-files/archive.ts';
import { aDocument, planAnnex } from './format.fixtures.ts';
import { everyForm, forms } from './forms.fixtures.ts';
import type { OfficialDocument } from './official-document.rules.ts';
import { widthOf } from './text-width.rules.ts';
import { wordOf } from './word.document.ts';

async function partsOf(document: OfficialDocument) {
  const archive = openArchive(await wordOf(document));
  const read = (name: string): string => archive.read(name)?.toString('utf8') ?? '';
  return { names: archive.names, xml: read('word/document.xml'), styles: read('word/styles.xml'), read };
}

const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? '');
const unique = (values: string[]): string[] => [...new Set(values)].sort();

test('each form has A4, margins and one font within the limits of NĐ 30/2020', async () => {
  for (const [name, document] of everyForm) {
    const { xml, styles } = await partsOf(document);
    for (const section of all(xml, /<w:sectPr.*?>(.*?)<\/w:sectPr>/gs)) {
      const [width, height] = [/w:pgSz[^>]* w:w="(\d+)"/, /w:pgSz[^>]* w:h="(\d+)"/].map((at) =>
        Number(at.exec(section)?.[1]),
      );
      assert.deepEqual([width, height].sort(), [11906, 16838], name);
      const margin = (side: string): number => Number(new RegExp(`w:pgMar[^>]* w:${side}="(\\d+)"`).exec(section)?.[1]);
      assert.ok(margin('top') >= 1134 && margin('top') <= 1417);
      assert.ok(margin('bottom') >= 1134 && margin('bottom') <= 1417);
      assert.ok(margin('left') >= 1701 && margin('left') <= 1984);
      assert.ok(margin('right') >= 850 && margin('right') <= 1134);
      assert.match(section, /<w:pgNumType w:start="1"/);
      assert.match(section, /<w:titlePg/);
    }
    assert.deepEqual(unique(all(styles + xml, /w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/g)), ['Times New Roman'], name);
    assert.doesNotMatch(xml, /<w:drawing|<w:pict|__/, `${name}: no picture and no rule of underscores`);
  }
});

test('the running text is justified, indented and apart, and bases are italic', async () => {
  const { xml } = await partsOf(aDocument());
  const paragraphs = all(xml, /<w:p>(.*?)<\/w:p>/gs);
  const of = (words: string): string => paragraphs.find((each) => each.includes(words)) ?? assert.fail(words);
  const body = of('Giới thiệu hình ảnh');
  assert.match(body, /<w:jc w:val="both"\/>/);
  assert.match(body, /<w:ind w:firstLine="720"\/>/);
  assert.match(body, /<w:spacing w:after="120" w:line="264" w:lineRule="auto"\/>/);
  assert.match(body, /<w:sz w:val="28"\/>/);
  assert.match(of('Căn cứ Luật'), /<w:i\/>/);
  assert.match(of('Nơi nhận:'), /<w:b\/>.*<w:i\/>.*<w:sz w:val="24"\/>/);
  assert.match(of('Thường trực Tỉnh ủy'), /<w:sz w:val="22"\/>/);
  assert.match(of('ngày 05 tháng 01'), /<w:i\/>.*<w:sz w:val="26"\/>/);
});

test('the rule under the motto is as long as it, those under issuer and subject a third to a half', async () => {
  const { xml } = await partsOf(aDocument());
  const rules = [...xml.matchAll(/<w:pBdr><w:top [^>]*\/><\/w:pBdr>.*?<w:ind w:left="(\d+)" w:right="(\d+)"\/>/gs)].map(
    (match) => Number(match[1]) + Number(match[2]),
  );
  assert.equal(rules.length, 3);
  const room = 11906 - 1701 - 851;
  const left = Math.round(room * 0.42);
  const [issuer = 0, motto = 0, subject = 0] = rules;
  const share = (sides: number, from: number, words: string, size: number): number =>
    (from - sides) / widthOf(words, size);
  assert.ok(Math.abs(share(motto, room - left, 'Độc lập - Tự do - Hạnh phúc', 26) - 1) < 0.01);
  for (const found of [share(issuer, left, 'ỦY BAN NHÂN DÂN', 24), share(subject, room, aDocument().subject, 28)]) {
    assert.ok(found > 1 / 3 && found < 1 / 2, String(found));
  }
});

test('urgency is red in a frame, and a draft says so', async () => {
  const { xml } = await partsOf({ ...aDocument(), ...forms.urging });
  const stamp = all(xml, /<w:p>(.*?)<\/w:p>/gs).find((each) => each.includes('KHẨN')) ?? '';
  assert.equal(all(stamp, /w:(top|bottom|left|right) w:val="single" w:color="FF0000"/g).length, 4);
  assert.match(stamp, /<w:color w:val="FF0000"\/>/);
});

test('a table repeats its headings, divides no row, and lies across where it was asked for', async () => {
  const { xml } = await partsOf(aDocument({ annexes: [planAnnex(12)] }));
  const table = all(xml, /<w:tbl>(.*?)<\/w:tbl>/gs).at(-1) ?? '';
  assert.equal(all(table, /(<w:tblHeader>)/g).length, 1);
  assert.equal(all(table, /(<w:cantSplit>)/g).length, 12 + 2 + 1 + 1);
  assert.deepEqual(all(table, /<w:gridSpan w:val="(\d+)"\/>/g), ['12', '12', '10']);
  assert.equal(all(table, /(<w:keepNext>)/g).length, 2, 'the name of a group stays with its first row');
  assert.equal(all(xml, /(w:orient="landscape")/g).length, 1);
});

test('page numbers stand in the header, not on the first page', async () => {
  const { names, read } = await partsOf(aDocument());
  const headers = names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map(read);
  assert.equal(headers.filter((xml) => /PAGE/.test(xml) && /w:jc w:val="center"/.test(xml)).length, 1);
  assert.equal(headers.length, 2);
});
