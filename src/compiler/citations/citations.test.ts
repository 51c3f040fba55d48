import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLexicon } from '../lexicon/lexicon.ts';
import { blockOf } from '../text/text.fixtures.ts';
import { citationsOf } from './citations.ts';
import { dateAt, isoDay } from './dates.ts';
import { mergeActs } from './entities.ts';

const lexicon = buildLexicon([]);
const read = (text: string) => citationsOf(blockOf(text), lexicon);
const spans = (text: string): string[] =>
  read(text).map((occurrence) => occurrence.block.text.slice(occurrence.from, occurrence.to));

describe('numbered citations', () => {
  const cases: [text: string, found: string[]][] = [
    ['Theo Nghị định số 15/2016/NĐ-CP của Chính phủ.', ['Nghị định số 15/2016/NĐ-CP']],
    ['Thực hiện Chỉ thị 08/CT-TTg và Kết luận số 5-KL/TW.', ['Chỉ thị 08/CT-TTg', 'Kết luận số 5-KL/TW']],
    ['Thông tư liên tịch số 07/2012/TTLT-BYT-BTC ngày 03/5/2012.', ['Thông tư liên tịch số 07/2012/TTLT-BYT-BTC']],
    ['Kế hoạch số 119- KH/TU và Quyết định số 41/QĐ- TTg.', ['Kế hoạch số 119- KH/TU', 'Quyết định số 41/QĐ- TTg']],
    ['Luật Du lịch số 09/2017/QH14 ngày 19 tháng 6 năm 2017.', ['Luật Du lịch số 09/2017/QH14']],
    ['các Công văn: số 12/BYT-DP; số 15/BYT-KCB ngày 02/02/2020.', ['Công văn: số 12/BYT-DP', 'số 15/BYT-KCB']],
    ['quyết định 1956/qđ-ttg về đào tạo nghề.', ['quyết định 1956/qđ-ttg']],
    ['chỉ thị về việc triển khai quyết định số 45/2011/qđ-ubnd của ủy ban', ['quyết định số 45/2011/qđ-ubnd']],
    ['theo văn bản số 77/ttg-ktn và công văn số 9/bxd-qln.', ['văn bản số 77/ttg-ktn', 'công văn số 9/bxd-qln']],
    [
      'Tờ trình liên ngành số 12/STC-CT; Báo cáo thẩm tra số 8/BC-HĐND.',
      ['Tờ trình liên ngành số 12/STC-CT', 'Báo cáo thẩm tra số 8/BC-HĐND'],
    ],
    ['Chỉ thị sô 4/CT- TTg, Công điện só 12/CĐ-T1g.', ['Chỉ thị sô 4/CT- TTg', 'Công điện só 12/CĐ-T1g']],
    ['tại Tò trình số 13/TTr- SYT, Quyêt định số 2/QĐ-SYT.', ['Tò trình số 13/TTr- SYT', 'Quyêt định số 2/QĐ-SYT']],
    [
      'Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12.',
      ['Luật Ban hành văn bản quy phạm pháp luật số 17/2008/QH12'],
    ],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Thú y số 5/2020/QH14.',
      ['Luật sửa đổi, bổ sung một số điều của Luật Thú y số 5/2020/QH14'],
    ],
    [
      'theo Nghị quyết 30 và Kết luận số 12; Nghị quyết 5 năm, Quyết định 3 vấn đề.',
      ['Nghị quyết 30', 'Kết luận số 12'],
    ],
    ['Cơn bão số 3, mức 8 triệu đồng/hộ, 310mm/2 ngày, mẫu số 21/BKT, ngày 01/7/2020.', []],
  ];
  for (const [text, found] of cases) it(text, () => assert.deepEqual(spans(text), found));

  it('read date and issuer in either order, and the title', () => {
    const [one] = read(
      'Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2019 của Ủy ban nhân dân tỉnh về việc giao rừng; việc khác.',
    );
    assert.equal(one?.details?.date, '2019-03-05');
    assert.equal(one?.details?.issuer, 'Ủy ban nhân dân tỉnh');
    assert.equal(one?.details?.title, 'về việc giao rừng');
    const [other] = read('Thông tư số 2/2011/TT-BYT của Bộ Y tế ngày 24/11/2011.');
    assert.equal(other?.details?.date, '2011-11-24');
  });

  it('let members of a list take the type of its head', () => {
    assert.deepEqual(
      read('Quyết định số: 17/QĐ-BYT, 18/QĐ-BYT ngày 01/02/2024.').map((occurrence) => occurrence.type),
      ['Quyết định', 'Quyết định'],
    );
  });
});

describe('named citations', () => {
  const named: [text: string, found: string[]][] = [
    ['triển khai Luật Phòng, chống tác hại của thuốc lá từ năm 2012', ['Luật Phòng, chống tác hại của thuốc lá']],
    [
      'theo Luật Hôn nhân và gia đình, Luật Hộ tịch và các văn bản liên quan',
      ['Luật Hôn nhân và gia đình', 'Luật Hộ tịch'],
    ],
    ['Bộ Luật Lao động, Luật thủy lợi được thông qua', ['Bộ Luật Lao động', 'Luật thủy lợi']],
  ];
  for (const [text, found] of named) it(text, () => assert.deepEqual(spans(text), found));

  it('are the document itself, laws and titled plans', () => {
    assert.deepEqual(spans('Căn cứ Chỉ thị này và Luật Thủy sản năm 2017.'), ['Chỉ thị này', 'Luật Thủy sản năm 2017']);
    assert.deepEqual(spans('Thực hiện Chiến lược phát triển nghề cá giai đoạn 2021 - 2030 của tỉnh.'), [
      'Chiến lược phát triển nghề cá giai đoạn 2021 - 2030',
    ]);
  });
});

describe('acts', () => {
  const merge = (text: string) =>
    mergeActs(read(text), 'Chỉ thị').acts.map((act) => `${act.entity.canonical} ${act.entity.occurrences}`);
  const dated = (symbol: string, day = '14/02/2019') => `Kết luận số ${symbol} ngày ${day} của Bộ Chính trị`;

  it('join two spellings with the same type, number and date', () => {
    assert.deepEqual(merge(`${dated('16-KL/TW')}; ${dated('16-KT/TW')}; ${dated('16-KL/TW')}.`), ['16-KL/TW 3']);
  });

  it('read a bare number as the act that stands in full elsewhere', () => {
    assert.deepEqual(merge('Nghị quyết số 19-NQ/TW; theo Nghị quyết 19; Kết luận 19.'), ['19-NQ/TW 2', '19 1']);
  });

  it('print codes as they should be printed', () => {
    const canonical = (text: string) => read(text)[0]?.symbol?.canonical;
    assert.equal(canonical('quyết định số 5/2010/qđ-ubnd'), '5/2010/QĐ-UBND');
    assert.equal(canonical('Nghị định số 65/2010/NĐ/CP'), '65/2010/NĐ-CP');
    assert.equal(canonical('Tờ trình số 30/TTr. SXD'), '30/TTr-SXD');
    assert.equal(canonical('Chỉ thị số 11/CT- -FTg'), '11/CT-TTg');
  });

  it('keep two acts with one number apart', () => {
    assert.deepEqual(merge('Quyết định số 5/QĐ-BYT ngày 01/02/2019; Quyết định số 5/QĐ-BTC ngày 07/3/2019.'), [
      '5/QĐ-BYT 1',
      '5/QĐ-BTC 1',
    ]);
  });
});

describe('dates', () => {
  it('know the calendar', () => {
    assert.equal(isoDay(29, 2, 2023), null);
    assert.equal(isoDay(29, 2, 2024), '2024-02-29');
    assert.equal(dateAt('42/02/2018', 0)?.day, null);
  });
});
