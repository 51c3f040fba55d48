import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findRegions } from '../layout/regions.ts';
import { tidyCharacters } from '../text/characters.ts';
import { readLines } from '../text/lines.ts';
import { readClosing } from './closing.ts';

const closingOf = (...lines: string[]) => {
  const text = tidyCharacters(lines.join('\n'));
  const read = readLines(text);
  return { text, closing: readClosing(text, read, findRegions(text, read)) };
};
const body = ['Chỉ thị này có hiệu lực từ ngày ký./.', ''];

describe('Nơi nhận in a column of its own', () => {
  const { text, closing } = closingOf(
    ...body,
    'Nơi nhận:',
    '- Bộ Y tế (b/c);',
    '- Các sở: Y tế, Tài chính;',
    '- Báo Bến Vàng, Đài Phát thanh tỉnh;',
    '- Lưu: VT, NN.',
    '',
    'TM. ỦY BAN NHÂN DÂN',
    'CHỦ TỊCH',
    'Trần Thị Lúa',
  );

  it('names who gets the paper, with the note and the archive', () => {
    assert.deepEqual(
      closing.recipients.map(({ name, note }) => [name, note]),
      [
        ['Bộ Y tế', 'b/c'],
        ['Các sở: Y tế, Tài chính', null],
        ['Báo Bến Vàng', null],
        ['Đài Phát thanh tỉnh', null],
        ['VT, NN', 'archive'],
      ],
    );
  });

  it('says where each stands', () => {
    for (const { name, span } of closing.recipients.slice(1, 4))
      assert.equal(text.printed.slice(span[0], span[1]), name);
    assert.equal(text.printed.slice(...(closing.head ?? [0, 0])), 'Nơi nhận:');
  });

  it('names the signer with the words “on behalf of” and the office', () => {
    assert.deepEqual(closing.signer?.prefix, ['TM. ỦY BAN NHÂN DÂN']);
    assert.equal(closing.signer?.position, 'CHỦ TỊCH');
    assert.equal(closing.signer?.name, 'Trần Thị Lúa');
    assert.equal(closing.signatureLines.length, 3);
  });
});

describe('two columns line by line', () => {
  const { closing } = closingOf(
    ...body,
    'Nơi nhận:                         KT. CHỦ TỊCH',
    '- Như trên;                       PHÓ CHỦ TỊCH',
    '- Sở Y tế (để thực hiện);',
    '- Lưu: VT.                        Lê Văn Đước',
  );

  it('keeps recipients and signature apart', () => {
    assert.deepEqual(
      closing.recipients.map(({ name }) => name),
      ['Như trên', 'Sở Y tế', 'VT'],
    );
    assert.deepEqual(closing.signer?.prefix, ['KT. CHỦ TỊCH']);
    assert.equal(closing.signer?.position, 'PHÓ CHỦ TỊCH');
    assert.equal(closing.signer?.name, 'Lê Văn Đước');
  });
});

describe('a text without a closing', () => {
  it('has neither recipients nor signer', () => {
    const { closing } = closingOf('1. Sở Y tế kiểm tra nguồn nước.');
    assert.deepEqual(closing, { recipients: [], head: null, signer: null, signatureLines: [] });
  });
});
