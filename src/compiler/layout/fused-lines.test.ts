import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../index.ts';
import { tidyCharacters } from '../text/characters.ts';
import { readLines } from '../text/lines.ts';
import { partFusedLines } from './fused-lines.ts';

function linesOf(text: string): string[] {
  const clean = tidyCharacters(text);
  return partFusedLines(clean, readLines(clean)).map((line) => text.slice(line.start, line.end));
}

describe('lines that hold several parts of a header', () => {
  it('are parted at motto, place and date, type, title and issuer', () => {
    assert.deepEqual(
      linesOf(
        'BỘ Y TẾ ------- CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------\nHà Nội, ngày 05 tháng 3 năm 2020 QUYẾT ĐỊNH BAN HÀNH KẾ HOẠCH TIÊM CHỦNG NĂM 2020 BỘ TRƯỞNG BỘ Y TẾ Căn cứ Luật Khám bệnh;',
      ),
      [
        'BỘ Y TẾ -------',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc ------',
        'Hà Nội, ngày 05 tháng 3 năm 2020',
        'QUYẾT ĐỊNH',
        'BAN HÀNH KẾ HOẠCH TIÊM CHỦNG NĂM 2020',
        'BỘ TRƯỞNG BỘ Y TẾ',
        'Căn cứ Luật Khám bệnh;',
      ],
    );
  });

  it('are parted in letters and signatures', () => {
    assert.deepEqual(
      linesOf(
        'Số: 12/SYT-NV V/v tiêm chủng Hà Nội, ngày 5 tháng 4 năm 2019 Kính gửi: Sở Tài chính Phúc đáp Công văn số 3/STC',
      ),
      [
        'Số: 12/SYT-NV',
        'V/v tiêm chủng',
        'Hà Nội, ngày 5 tháng 4 năm 2019',
        'Kính gửi: Sở Tài chính',
        'Phúc đáp Công văn số 3/STC',
      ],
    );
    assert.deepEqual(linesOf('KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn An KẾ HOẠCH TIÊM CHỦNG NĂM 2020'), [
      'KT. BỘ TRƯỞNG',
      'THỨ TRƯỞNG',
      'Nguyễn Văn An',
      'KẾ HOẠCH',
      'TIÊM CHỦNG NĂM 2020',
    ]);
  });

  it('are parted behind a heading in capitals', () => {
    assert.deepEqual(
      linesOf('II. MỤC TIÊU NĂM 2024 Phấn đấu tiêm chủng đủ.\nPHỤ LỤC 01 DANH MỤC VẮC XIN\nA. B cung cấp C.'),
      ['II. MỤC TIÊU NĂM 2024', 'Phấn đấu tiêm chủng đủ.', 'PHỤ LỤC 01', 'DANH MỤC VẮC XIN', 'A. B cung cấp C.'],
    );
  });

  it('leave sentences alone', () => {
    const text = 'Ủy ban nhân dân tỉnh đã ban hành Kế hoạch số 5/KH-UBND ngày 02 tháng 3 năm 2021 về tiêm chủng.';
    assert.deepEqual(linesOf(text), [text]);
  });

  it('give number, date, title and signer of the paper', () => {
    const { metadata, signer } = compile(
      'QUỐC HỘI -------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------ Nghị quyết số:\n8/2020/QH14\nHà Nội, ngày 05 tháng 3 năm 2020 NGHỊ QUYẾT VỀ TIÊM CHỦNG QUỐC HỘI\n\nĐiều 1. Bộ Y tế tổ chức tiêm chủng.\n\nNơi nhận:\n- Như trên.\nKT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Thị An\n',
    );
    assert.deepEqual(
      [metadata.number, metadata.symbol, metadata.year, metadata.date],
      ['8', 'QH14', 2020, '2020-03-05'],
    );
    assert.deepEqual([metadata.issuer, metadata.title], ['QUỐC HỘI', 'Về tiêm chủng']);
    assert.deepEqual(
      [signer?.prefix, signer?.position, signer?.name],
      [['KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', 'Nguyễn Thị An'],
    );
  });
});
