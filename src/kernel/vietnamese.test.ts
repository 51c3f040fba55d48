import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalText, foldDiacritics, foldFrom, foldTo, lowerWithOneTonePlace, pointLetters } from './vietnamese.ts';

describe('Vietnamese text', () => {
  it('is canonical as NFC with LF', () => {
    assert.equal(canonicalText('Đo\u0302\u0301i\r\nmới\rnhé'), 'Đối\nmới\nnhé');
  });

  it('folds letter by letter with the table that SQL translate uses', () => {
    assert.equal([...foldFrom].length, [...foldTo].length);
    assert.equal(foldDiacritics('Đường Ỷ Lan, quận Phú Nhuận'), 'Duong Y Lan, quan Phu Nhuan');
    assert.equal(new Set(foldFrom).size, [...foldFrom].length);
  });

  it('has one place for tone marks and keeps the length', () => {
    assert.equal(
      lowerWithOneTonePlace('HOÀ BÌNH, Uỷ ban, thuý, quý, hoàn toàn'),
      'hòa bình, ủy ban, thúy, quý, hoàn toàn',
    );
    assert.equal(lowerWithOneTonePlace('İ').length, 1);
  });

  it('orders points without f, j, w, z', () => {
    assert.equal(pointLetters.join('').slice(0, 9), 'abcdđeghi');
    assert.ok(!pointLetters.includes('j'));
  });
});
