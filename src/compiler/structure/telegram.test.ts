import assert from 'node:assert/strict';
import { it } from 'node:test';
import { compile } from '../index.ts';

it('a telegram gives its numbered work to those behind "điện:", not to its issuer', () => {
  const { obligations } = compile(`CÔNG ĐIỆN
Về việc ứng phó bão

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:

- Giám đốc Sở Xây dựng;
- Chủ tịch Ủy ban nhân dân các huyện.

Bão đang di chuyển nhanh. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:

1. Tổ chức trực ban ngày đêm.
2. Sở Y tế chuẩn bị thuốc trước ngày 05/9/2024.
`);
  const all = 'Giám đốc Sở Xây dựng + Chủ tịch UBND các huyện';
  assert.deepEqual(
    obligations.map(({ lead }) => lead.join(' + ')),
    [all, 'Sở Y tế'],
  );
});
