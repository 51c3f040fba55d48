import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../index.ts';

const official = [
  '  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  '  TỈNH BẾN VÀNG               Độc lập - Tự do - Hạnh phúc',
  ' Số: 12     /KH-UBND          Bến Vàng, ngày 05 tháng 01 năm 2026',
  '',
  '                    KẾ HOẠCH',
  '        Chống hạn tại các xã ven sông',
  '        giai đoạn 2026 - 2030',
  '',
  'Căn cứ Luật Thủy lợi ngày 19/6/2017;',
  'I. NHIỆM VỤ',
  '1. Sở Y tế kiểm tra nguồn nước./.',
  '',
  'Nơi nhận:                         TM. ỦY BAN NHÂN DÂN',
  '- Như trên;                            KT. CHỦ TỊCH',
  '- Sở Y tế (để thực hiện);             PHÓ CHỦ TỊCH',
  '- Lưu: VT, NN.',
  '',
  '                                      Trần Thị Lúa',
].join('\n');

describe('a header in two columns', () => {
  const { metadata, recipients_block: recipients, signer, sentences } = compile(official);

  it('gives number, date, issuer, type and title', () => {
    assert.equal(metadata.type, 'Kế hoạch');
    assert.equal(metadata.number, '12');
    assert.equal(metadata.symbol, 'KH-UBND');
    assert.equal(metadata.date, '2026-01-05');
    assert.equal(metadata.place, 'Bến Vàng');
    assert.equal(metadata.issuer, 'UBND tỉnh Bến Vàng');
    assert.equal(metadata.issuer_level, 'province');
    assert.match(metadata.title ?? '', /^Chống hạn .* giai đoạn 2026 - 2030$/);
    assert.deepEqual(metadata.period, { from: 2026, to: 2030 });
  });

  it('gives recipients without the signature beside them', () => {
    assert.deepEqual(
      recipients.map((line) => [line.name, line.note]),
      [
        ['Như trên', null],
        ['Sở Y tế', 'để thực hiện'],
        ['VT, NN', 'archive'],
      ],
    );
    assert.deepEqual(signer?.prefix, ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH']);
    assert.equal(signer?.position, 'PHÓ CHỦ TỊCH');
    assert.equal(signer?.name, 'Trần Thị Lúa');
  });

  it('classes header, basis, duty, recipients and signature', () => {
    const classes = new Set(sentences.map((sentence) => sentence.class));
    for (const name of ['header', 'basis', 'heading', 'obligation', 'recipient', 'signature'] as const)
      assert.ok(classes.has(name), name);
  });
});

describe('other headers', () => {
  it('of letters have a subject and no type word', () => {
    const { metadata } = compile(
      'UBND TỈNH BẾN VÀNG\nSố: 7/UBND-NN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBến Vàng, ngày 3 tháng 2 năm 2025\nV/v chống hạn\n\nKính gửi: Sở Y tế\n\nSở Y tế kiểm tra nguồn nước.',
    );
    assert.equal(metadata.type, 'Công văn');
    assert.match(metadata.title ?? '', /^chống hạn/);
    assert.deepEqual(metadata.addressee, ['Sở Y tế']);
  });

  it('may be one line with type and title', () => {
    const { metadata } = compile(
      'Chỉ thị về việc chống hạn trên địa bàn tỉnh Bến Vàng\nUBND tỉnh yêu cầu:\n1. Sở Y tế\n- Kiểm tra nguồn nước.',
    );
    assert.equal(metadata.type, 'Chỉ thị');
    assert.equal(metadata.issuer, 'UBND tỉnh Bến Vàng');
    assert.equal(metadata.issuer_inferred_from, 'title + body');
  });

  it('may be lost: what is not printed stays null', () => {
    const answer = compile('1. Sở Y tế\n- Kiểm tra nguồn nước.');
    assert.equal(answer.metadata.number, null);
    assert.ok(answer.missing_fields.includes('signer'));
  });
});

describe('attachments', () => {
  it('start numbering anew', () => {
    const text = `${official}\n\nPHỤ LỤC\nI. DANH MỤC\n1. Hồ chứa.`;
    const ids = compile(text).structure.map((node) => node.id);
    assert.ok(ids.includes('I~2'), ids.join());
  });
});
