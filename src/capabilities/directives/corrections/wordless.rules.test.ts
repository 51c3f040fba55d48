import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutPerson, wordless } from './wordless.rules.ts';

test('persons become their offices, bodies stay', () => {
  const told: readonly (readonly [string, string])[] = [
    ['Đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh', 'Phó Chủ tịch UBND tỉnh'],
    ['các đồng chí Trần B, Lê C', 'đồng chí'],
    ['Ông Phạm D, Giám đốc Sở Y tế', 'Giám đốc Sở Y tế'],
    ['bà Hồ E', 'đồng chí'],
    ['Giám đốc Sở Y tế', 'Giám đốc Sở Y tế'],
    ['Giám đốc Sở Y tế Nguyễn Thị F', 'Giám đốc Sở Y tế'],
    ['đồng chí Chủ tịch UBND tỉnh Trần Văn G', 'Chủ tịch UBND tỉnh'],
    ['Lê Văn H - Trưởng phòng Nội vụ', 'Trưởng phòng Nội vụ'],
    ['Y Mửi', 'đồng chí'],
    ['Trưởng thôn Lê Lợi', 'Trưởng thôn Lê Lợi'],
    ['Hiệu trưởng Trường THPT Nguyễn Văn Trỗi', 'Hiệu trưởng Trường THPT Nguyễn Văn Trỗi'],
    ['Chủ tịch UBND phường Trần Hưng Đạo', 'Chủ tịch UBND phường Trần Hưng Đạo'],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    ['Chủ tịch UBND Thành phố Hồ Chí Minh', 'Chủ tịch UBND Thành phố Hồ Chí Minh'],
    ['Thái Nguyên', 'Thái Nguyên'],
    ['UBND thành phố Bà Rịa', 'UBND thành phố Bà Rịa'],
    ['Bảo hiểm xã hội tỉnh', 'Bảo hiểm xã hội tỉnh'],
  ];
  for (const [name, left] of told) assert.equal(withoutPerson(name), left);
});

test('a deadline keeps its rule and loses its words, at every depth', () => {
  const { deadline } = wordless({
    role: 'lead',
    modality: 'order',
    lead: ['Sở A'],
    coordinators: [],
    recipients: [],
    deadline: {
      kind: 'multiple',
      text: 'hai lần',
      items: [{ kind: 'relative', text: 'sau khi họp', event: 'họp', offset_days: 5, bound: 'by' }],
    },
  });
  assert.deepEqual(deadline, { kind: 'multiple', items: [{ kind: 'relative', offset_days: 5, bound: 'by' }] });
});
