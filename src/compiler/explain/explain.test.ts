import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readStages } from '../pipeline.ts';
import { explainAt } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { offsetOf, placeOf } from './places.ts';
import { printExplanation } from './print.ts';
import {
  coordinatorsTexts,
  deadlineTexts,
  kindTexts,
  leadTexts,
  recipientsTexts,
  roleTexts,
  rowTexts,
  verdictTexts,
} from './reason-texts.ts';

/** What is explained at the words marked ‹…›. */
function at(marked: string): Explanation {
  const text = marked.replace(/[‹›]/g, '');
  return explainAt(readStages(text), marked.indexOf('‹'));
}

const directive = (body: string): string => `CHỈ THỊ
Về việc phòng chống rét cho đàn trâu

Mùa đông năm nay rét hơn mọi năm.

Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành thực hiện các việc sau:
${body}`;
const decision = (body: string): string => `QUYẾT ĐỊNH\nBan hành quy định về chợ\n\nĐiều 1. ${body}`;
const plan = (body: string): string => `KẾ HOẠCH\nPhát triển chợ quê\n\n${body}`;

const verdicts: [reason: keyof typeof verdictTexts, text: string][] = [
  ['command', directive('1. ‹Giao Sở Y tế kiểm tra các trạm trong huyện.')],
  ['subject', directive('1. ‹Sở Y tế có trách nhiệm kiểm tra các trạm trong huyện.')],
  ['verb_first', directive('1. ‹Xây dựng chuồng trại kín gió cho đàn trâu.')],
  ['labelled_heading', plan('1. ‹Sửa mái chợ trung tâm\n- Đơn vị chủ trì: Sở Xây dựng\n')],
  ['goes_on', directive('1. Sở Y tế kiểm tra các trạm y tế trong huyện; ‹các quầy thuốc ở chợ.')],
  ['tells_about_duty', directive('1. Sở Y tế lập danh sách các trạm.\n- ‹Đơn vị phối hợp: Sở Tài chính')],
  ['header', '‹CHỈ THỊ\nVề việc phòng chống rét\n\n1. Sở Y tế kiểm tra các trạm.'],
  ['recipient_line', directive('1. Sở Y tế kiểm tra các trạm.\n\nNơi nhận:\n- ‹Như trên;\n- Lưu: VT.')],
  [
    'signature',
    directive('1. Sở Y tế kiểm tra.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\n‹CHỦ TỊCH\n\nNguyễn Văn A'),
  ],
  ['blank', '‹'],
  ['heading', directive('1. ‹Sở Y tế\n- Kiểm tra các trạm trong huyện.')],
  ['behind_end', directive('1. Sở Y tế kiểm tra các trạm.\nVăn bản này được đăng công báo./.\n‹Xây dựng thêm.')],
  ['before_order', directive('1. Sở Y tế kiểm tra.').replace('Mùa đông', '‹Mùa đông')],
  ['context_part', directive('I. TÌNH HÌNH\n‹Xây dựng được nhiều chuồng kín.\nII. NHIỆM VỤ\n1. Sở Y tế kiểm tra.')],
  ['rules_only', decision('‹Kiểm tra hàng hóa trước khi vào chợ.')],
  ['not_headed_as_work', plan('1. ‹Chợ quê họp mỗi tuần một phiên, bán hàng nông sản của bà con.')],
  ['nobody_orders', '‹Hôm nay trời đẹp và nắng to, bà con ra đồng.'],
  ['announces', directive('- ‹Sở Y tế phải thực hiện các nhiệm vụ sau:\n- Kiểm tra các trạm.')],
  ['group_without_modal', decision('‹Các cơ sở kinh doanh thực hiện niêm yết giá.')],
  ['follows_statement', directive('1. Chợ còn nhỏ hẹp; ‹kiểm tra hàng hóa còn ít.')],
  ['label_without_task', plan('‹Đơn vị chủ trì: Sở Xây dựng')],
  ['other_cell', plan('| TT | Nhiệm vụ | Chủ trì |\n| 1 | Sửa mái chợ | ‹Sở Xây dựng |')],
  ['no_verb', directive('1. ‹Rét đậm kéo dài nhiều ngày liền ở vùng cao.')],
  ['noun_like_verb', directive('1. ‹Báo cáo viên của huyện gồm ba người.')],
  ['past', directive('1. ‹Sở Y tế đã kiểm tra các trạm.')],
  ['future', directive('1. ‹Sở Y tế sẽ được kiểm tra trong năm tới.')],
  ['statement', directive('1. ‹Sở Y tế chưa kiểm tra các trạm.')],
  ['narration', directive('1. ‹Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện.')],
  ['chair', directive('1. ‹Sở Y tế chủ trì cuộc họp với các ngành.')],
  ['agency_without_verb', directive('1. ‹Sở Y tế rét mướt quanh năm vì nhà cũ.')],
  ['command_without_duty', directive('1. ‹Giao Sở Y tế những ngôi nhà cũ ở phố chợ.')],
];

describe('whether a place is an obligation', () => {
  for (const [reason, text] of verdicts) it(reason, () => assert.equal(at(text).verdict.because, reason));

  it('has a case for every reason', () => {
    const cases = new Set(verdicts.map(([reason]) => reason));
    assert.deepEqual(
      Object.keys(verdictTexts).filter((reason) => !cases.has(reason as never)),
      [],
    );
  });

  const kinds: [kind: keyof typeof kindTexts, words: string][] = [
    ['basis', 'Căn cứ tình hình rét năm nay ở vùng cao.'],
    ['ban', 'Bà con không được thả rông trâu trên núi cao.'],
    ['effect', 'Văn bản có hiệu lực từ ngày mai.'],
    ['definition', 'Chuồng kín là những chuồng che được gió.'],
    ['purpose', 'Mục tiêu của năm là giữ đàn trâu khỏe.'],
    ['assessment', 'Nhiều nơi còn lúng túng khi rét về.'],
  ];
  for (const [kind, words] of kinds)
    it(`names ${kind}`, () => assert.equal(at(directive(`1. ‹${words}`)).verdict.kind, kind));
  it('has a case for every kind', () => assert.equal(kinds.length, Object.keys(kindTexts).length));
});

const section = (body: string): string => directive(`1. Sở Y tế\n- ${body}`);
const rowReasons: [reason: keyof typeof rowTexts, text: string][] = [
  ['label', plan('1. ‹Sửa mái chợ\n- Đơn vị chủ trì: Sở Xây dựng')],
  ['command', directive('1. ‹Giao Sở Y tế kiểm tra các trạm.')],
  ['subject', directive('1. ‹Sở Y tế kiểm tra các trạm.')],
  ['bound_subject', directive('1. ‹Sở Y tế phải kiểm tra các trạm.')],
  ['verb_of_agency', section('‹Kiểm tra các trạm trong huyện.')],
  ['verb_without_agency', directive('1. ‹Xây dựng chuồng trại kín gió.')],
  ['unknown_verb', section('‹Quét sạch các chuồng trại cũ trong làng.')],
  ['coordinated_verb', section('Kiểm tra các trạm y tế trong huyện và ‹xây dựng kế hoạch sửa các trạm hỏng.')],
];
const fields: [field: 'lead' | 'role' | 'coordinators' | 'deadline' | 'recipients', reason: string, text: string][] = [
  ['lead', 'label', plan('1. ‹Sửa mái chợ\n- Đơn vị chủ trì: Sở Xây dựng')],
  ['lead', 'command', directive('1. ‹Giao Sở Y tế kiểm tra các trạm.')],
  ['lead', 'subject', directive('1. ‹Sở Y tế kiểm tra các trạm.')],
  ['lead', 'carried', directive('1. Giao Sở Y tế kiểm tra các trạm. ‹Lập danh sách các trạm hỏng.')],
  ['lead', 'heading', directive('1. Sở Y tế: ‹kiểm tra các trạm trong huyện.')],
  ['lead', 'heading_above', section('‹Kiểm tra các trạm trong huyện.')],
  ['lead', 'opening_subject', directive('1. Sở Y tế kiểm tra các trạm.\n- ‹Lập danh sách các trạm hỏng.')],
  ['lead', 'owner', directive('1. ‹Xây dựng Kế hoạch chống rét của các cấp, các ngành.')],
  ['lead', 'subject_list', directive('1. ‹Sở Y tế, Sở Tài chính, Sở Tư pháp kiểm tra các trạm.')],
  ['lead', 'heading_far_above', section('Việc trong năm:\n+ ‹Kiểm tra các trạm trong huyện.')],
  ['lead', 'addressee_groups', directive('1. ‹Xây dựng chuồng trại kín gió.')],
  ['lead', 'addressee', directive('1. ‹Xây dựng chuồng trại kín gió.').replace('các sở, ban, ngành', 'Sở Y tế')],
  ['lead', 'all', directive('1. ‹Xây dựng chuồng trại kín gió.').replace('các sở, ban, ngành ', '')],
  ['role', 'own_words', section('‹Chủ trì kiểm tra các trạm.')],
  ['role', 'kept_in_sentence', section('Chủ trì kiểm tra các trạm trong huyện; ‹lập danh sách các trạm hỏng.')],
  ['role', 'introduced', directive('a) Sở Y tế chủ trì, phối hợp với Sở Tài chính:\n- ‹Kiểm tra các trạm.')],
  ['role', 'label', plan('1. ‹Sửa mái chợ\n- Đơn vị chủ trì: Sở Xây dựng')],
  ['role', 'advise_verb', section('‹Tham mưu UBND tỉnh ban hành quy chế trực rét.')],
  ['role', 'known_verb', section('‹Kiểm tra các trạm trong huyện.')],
  ['role', 'unknown_verb', section('‹Quét sạch các chuồng trại cũ trong làng.')],
  ['role', 'role_words_elsewhere', section('‹Kiểm tra việc chủ trì các phiên trực rét của xã.')],
  ['coordinators', 'own_words', section('‹Phối hợp với Sở Tài chính kiểm tra các trạm.')],
  [
    'coordinators',
    'kept_in_sentence',
    section('Chủ trì, phối hợp với Sở Tài chính kiểm tra các trạm; ‹lập danh sách trạm hỏng.'),
  ],
  ['coordinators', 'introduced', directive('a) Sở Y tế chủ trì, phối hợp với Sở Tài chính:\n- ‹Kiểm tra các trạm.')],
  ['coordinators', 'label', plan('1. ‹Sửa mái chợ\n- Đơn vị phối hợp: Sở Tài chính')],
  ['coordinators', 'with_groups', section('‹Phối hợp với các đơn vị liên quan kiểm tra các trạm.')],
  ['coordinators', 'advised_body', section('‹Tham mưu UBND tỉnh phối hợp với Bộ Y tế ban hành quy chế.')],
  ['coordinators', 'none', section('‹Kiểm tra các trạm.')],
  ['coordinators', 'none_but_joint_words', section('‹Xây dựng cơ chế phối hợp trong mùa rét.')],
  ['deadline', 'label', plan('1. ‹Sửa mái chợ\n- Thời gian thực hiện: Quý I/2020')],
  ['deadline', 'next_sentence', section('‹Kiểm tra các trạm. Hoàn thành trước ngày 15/6/2020.')],
  [
    'deadline',
    'opening_time',
    section('Hằng năm, kiểm tra các trạm y tế trong huyện và ‹xây dựng kế hoạch sửa các trạm hỏng.'),
  ],
  ['deadline', 'dated', section('‹Kiểm tra các trạm trước ngày 15/6/2020.')],
  ['deadline', 'rhythm', section('‹Báo cáo UBND tỉnh trước ngày 15/6 hằng năm.')],
  ['deadline', 'vague', section('‹Khẩn trương kiểm tra các trạm.')],
  ['deadline', 'hangs_on_event', section('‹Lập danh sách các trạm sau khi kế hoạch được phê duyệt.')],
  ['deadline', 'none', section('‹Kiểm tra các trạm.')],
  ['deadline', 'none_but_time_words', section('‹Xây dựng chiến lược nuôi trâu giai đoạn đến năm 2040.')],
  ['recipients', 'named', section('‹Lập danh sách các trạm, gửi Sở Tài chính.')],
  ['recipients', 'none', section('‹Kiểm tra các trạm.')],
];

describe('why an obligation stands alone', () => {
  for (const [reason, text] of rowReasons) it(reason, () => assert.equal(at(text).obligation?.row, reason));
  it('has a case for every reason', () => assert.equal(rowReasons.length, Object.keys(rowTexts).length));
});

describe('where the fields of an obligation come from', () => {
  for (const [field, reason, text] of fields)
    it(`${field}: ${reason}`, () => assert.equal(at(text).obligation?.[field].because, reason));

  it('has a case for every reason', () => {
    const texts = {
      lead: leadTexts,
      role: roleTexts,
      coordinators: coordinatorsTexts,
      deadline: deadlineTexts,
      recipients: recipientsTexts,
    };
    const missing = Object.entries(texts).flatMap(([field, reasons]) =>
      Object.keys(reasons).filter((reason) => !fields.some(([own, because]) => own === field && because === reason)),
    );
    assert.deepEqual(missing, []);
  });

  it('points to the words that gave lead, role, coordinators and deadline', () => {
    const text = section('Chủ trì, phối hợp với Sở Tài chính kiểm tra các trạm trước ngày 15/6/2020 để dự trữ thuốc.');
    const stages = readStages(text);
    const words = (spans: [number, number][] | undefined) => spans?.map(([from, to]) => text.slice(from, to));
    const { obligation } = explainAt(stages, text.indexOf('kiểm tra'));
    assert.deepEqual(words(obligation?.lead.spans), ['Sở Y tế']);
    assert.deepEqual(words(obligation?.role.spans), ['Chủ trì', 'phối hợp với']);
    assert.deepEqual(words(obligation?.coordinators.spans), ['Sở Tài chính']);
    assert.deepEqual(words(obligation?.deadline.spans), ['trước ngày 15/6/2020']);
    assert.equal(obligation?.inPurpose, false);
    assert.equal(explainAt(stages, text.indexOf('dự trữ')).obligation?.inPurpose, true);
  });
});

describe('explanations', () => {
  const piece = fc.constantFrom(
    'CHỈ THỊ\n',
    '\n',
    '1. ',
    '- ',
    'a) ',
    'Sở Y tế',
    ' chủ trì, phối hợp với ',
    ' xây dựng kế hoạch ',
    'Giao ',
    '; ',
    '. ',
    ', ',
    ':\n',
    '.\n',
    './.\n',
    'trước ngày 15/6 hàng năm',
    'Đơn vị chủ trì: ',
    'Quyết định số 1/QĐ-UBND',
    'Nơi nhận:\n',
    'TM. ỦY BAN NHÂN DÂN\n',
    ' để ',
    '\u00a0',
    '**',
    '2\n',
    ' đã ',
  );

  it('are given at every place of any text, and printed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 24 }), (pieces) => {
        const text = pieces.join('').normalize('NFC');
        const stages = readStages(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          const explanation = explainAt(stages, offset);
          assert.ok(printExplanation(explanation, text, offset % 2 ? 'vi' : 'en').includes('\n'));
        }
        for (const { id, anchor } of stages.obligations) {
          const { verdict, obligation } = explainAt(stages, anchor[0]);
          assert.equal(verdict.duty, true, `${id} in ${JSON.stringify(text)}`);
          assert.ok(obligation);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('find places as they print them', () => {
    const text = 'một\nhai ba\n\nbốn';
    for (let offset = 0; offset < text.length; offset += 1)
      if (text[offset] !== '\n') assert.equal(offsetOf(text, placeOf(text, offset)), offset);
    for (const place of ['5:1', '1:4', '0:1', '1:0', '1', '', '1:1:1', '-1:2'])
      assert.equal(offsetOf(text, place), null);
  });
});
