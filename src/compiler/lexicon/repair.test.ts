import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../index.ts';
import { blocksOf } from '../text/text.fixtures.ts';
import { repairScannedWords } from './repair.ts';

const scanned =
  'CHỈ THỊ\nVề việc chống hạn\n\nUBND tỉnh yêu cầu:\n1. Sở Y tế\n- Tô chức kiêm tra nguồn nước; chuân bị thuốc khử trùng nước.\n- Phôi hợp với Công an tỉnh xử lý vi phạm.';

describe('scanned texts', () => {
  it('are compared with their diacritics set right, and print as they are', () => {
    const rows = compile(scanned).obligations;
    assert.deepEqual(
      rows.map((row) => row.role),
      ['implicit', 'implicit', 'support'],
    );
    assert.deepEqual(rows[2]?.coordinators, ['Công an tỉnh']);
    assert.match(rows[0]?.quote ?? '', /^Tô chức kiêm tra/);
  });

  it('are told by several misspelled words; one is left alone', () => {
    const blocks = blocksOf('Sở Y tế tô chức tập huấn cho cán bộ.');
    repairScannedWords(blocks);
    assert.ok(blocks[0]?.tokens.word.includes('tô'));
  });

  it('keep words that only look alike', () => {
    const blocks = blocksOf('Kiêm tra, chuân bị, triên khai và xử phạt hành chính trên địa bàn quản lý.');
    repairScannedWords(blocks);
    const words = blocks[0]?.tokens.word.join(' ') ?? '';
    assert.match(words, /^kiểm tra , chuẩn bị , triển khai/);
    assert.match(words, /xử phạt hành chính trên địa bàn quản lý/);
  });
});
