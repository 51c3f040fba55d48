import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { forms } from '../format/forms.fixtures.ts';
import type { Block } from '../format/official-document.rules.ts';
import { bodyAsText, textAsBody } from './body-text.rules.ts';

test('the body of every form comes back as it was when nobody changed a word', () => {
  for (const [name, { body }] of Object.entries(forms)) {
    assert.deepEqual(textAsBody(bodyAsText(body), body), body, name);
  }
});

test('whatever a person types becomes a body that is read as it was written', () => {
  const line = fc.oneof(
    fc.constantFrom(
      'I. MỤC ĐÍCH',
      '1. *Yêu cầu* Thiết thực',
      '2. Không tiêu đề',
      'a) điểm',
      '- gạch',
      '[Bảng 1]',
      'Điều 1. x',
    ),
    fc.string({ maxLength: 20 }),
  );
  const table: Block = { kind: 'table', columns: [], rows: [] };
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (typed) => {
      const body = textAsBody(typed.join('\n'), [table]);
      assert.deepEqual(textAsBody(bodyAsText(body), body), body);
    }),
  );
});

test('signs say what a line is', () => {
  const body = textAsBody('I. MỤC ĐÍCH\n1. *Yêu cầu* Thiết thực\n2. Việc hai\na) điểm\n- gạch\nĐoạn thường', []);
  assert.deepEqual(body, [
    { kind: 'section', title: 'MỤC ĐÍCH' },
    { kind: 'clause', title: 'Yêu cầu', text: 'Thiết thực' },
    { kind: 'clause', title: '', text: 'Việc hai' },
    { kind: 'point', title: '', text: 'điểm' },
    { kind: 'dash', text: 'gạch' },
    { kind: 'paragraph', text: 'Đoạn thường' },
  ]);
});
