import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translator } from '../../kernel/translate.ts';
import { documentMessages } from './document.messages.ts';
import { documentTitle, typeNamesOf } from './document-title.rules.ts';

const type = (abbreviation: string | null, name: string, nameEn: string) => ({ abbreviation, name, nameEn });
const names = typeNamesOf([
  type('CT', 'Chỉ thị', 'Directive'),
  type('QyĐ', 'Quy định', 'Regulation'),
  type(null, 'Công văn', 'Official letter'),
  type('CT', 'Chỉ thị của Đảng', 'Party directive'),
  type('CV', 'Công văn', 'Party letter'),
]);
const titleIn = (locale: 'vi' | 'en', typeCode: string | null, number: string | null = '01/2013') =>
  documentTitle(
    translator(locale, documentMessages),
    { typeCode, number, symbol: 'CT-UBND', subject: 'Tăng cường' },
    names,
  );

test('a paper is called by the full name of its type, in the language of the reader', () => {
  assert.equal(titleIn('vi', 'CT'), 'Chỉ thị số 01/2013/CT-UBND');
  assert.equal(titleIn('en', 'CT'), 'Directive No. 01/2013/CT-UBND');
  assert.equal(titleIn('vi', 'QYĐ'), 'Quy định số 01/2013/CT-UBND');
  assert.equal(titleIn('en', 'CV'), 'Official letter No. 01/2013/CT-UBND');
});

test('an abbreviation that nobody knows stays, and a draft is called by its subject', () => {
  assert.equal(titleIn('vi', 'XY'), 'XY số 01/2013/CT-UBND');
  assert.equal(titleIn('vi', null), '01/2013/CT-UBND');
  assert.equal(titleIn('vi', 'CT', null), 'Tăng cường');
});
