import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../index.ts';
import { fromAkn, fromJson, type Interchange, toAkn, toJson } from './index.ts';

const TEXT = 'Giao Sở Nội vụ báo cáo UBND tỉnh trước ngày 30/6/2025 theo Quyết định số 7/QĐ-UBND.\n';
const interchange: Interchange = { text: TEXT, answer: compile(TEXT), people: null };
const akn = toAkn(interchange);
const json = toJson(interchange);

function refusalOf(read: ReturnType<typeof fromAkn>): { code: string; where: string | null } {
  assert.ok(!read.ok, 'it was taken in');
  const { code, where, message } = read.refusal;
  assert.match(message.vi, /Chưa giữ lại gì từ tệp\. Hãy /);
  assert.match(message.en, /Nothing was kept of the file\. (?:Export|Send)/);
  assert.doesNotMatch(message.vi, /\n/);
  return { code, where };
}

const changed = (from: string | RegExp, to: string): ReturnType<typeof fromAkn> => {
  assert.notEqual(akn.replace(from, to), akn, `${from} does not stand there`);
  return fromAkn(akn.replace(from, to));
};

test('a changed word of the text is found by the SHA-256', () => {
  assert.deepEqual(refusalOf(changed('>Giao <', '>Giáo <')), { code: 'damaged', where: 'answer/text_sha256' });
  assert.equal(refusalOf(changed('>Giao <', '>Giao  <')).where, 'nl:document/@length');
});

test('a place outside the text, a wrong kind, a missing or unknown field are named', () => {
  assert.equal(refusalOf(changed(/ anchor="\d+-\d+"/, ' anchor="3-9999"')).where, 'answer/obligations[1]/anchor');
  assert.equal(refusalOf(changed(/ anchor="(\d+)-(\d+)"/, ' anchor="$2-$1"')).where, 'answer/obligations[1]/anchor');
  assert.equal(refusalOf(changed(/ anchor="\d+-\d+"/, ' anchor="0-2"')).where, 'answer/obligations[1]/quote');
  assert.equal(refusalOf(changed(' modality="order"', ' modality="shout"')).where, 'answer/obligations[1]/modality');
  assert.equal(refusalOf(changed(' modality="order"', '')).where, 'answer/obligations[1]/modality');
  const unknown = refusalOf(changed(' modality="order"', ' modality="order" colour="red"'));
  assert.deepEqual(unknown, { code: 'other-version', where: 'answer/obligations[1]/@colour' });
  assert.equal(
    refusalOf(changed('<nl:sentences><nl:sentence start="0"', '<nl:sentences><nl:sentence start="1"')).code,
    'damaged',
  );
});

test('another version is named', () => {
  const refusal = refusalOf(changed('schema="ngoclinh-interchange/1"', 'schema="ngoclinh-interchange/7"'));
  assert.deepEqual(refusal, { code: 'other-version', where: 'nl:document/@schema' });
  assert.equal(
    refusalOf(fromJson(json.replace('ngoclinh-interchange/1', 'ngoclinh-interchange/2'))).code,
    'other-version',
  );
});

test('nothing is defined, expanded or fetched', () => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const bomb = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd">';
  for (const doctype of [bomb, outside, '<!DOCTYPE statement>']) {
    assert.equal(refusalOf(fromAkn(akn.replace(head, head + doctype))).code, 'forbidden');
  }
  assert.equal(refusalOf(changed('>Giao <', '>&xxe;Giao <')).code, 'broken');
  assert.equal(refusalOf(changed('>Giao <', `>${'<span>'.repeat(500)}Giao <`)).code, 'forbidden');
});

test('what is not well formed is named by line and column', () => {
  const refusal = refusalOf(changed('</mainBody>', '</body>'));
  assert.equal(refusal.code, 'broken');
  assert.match(refusal.where ?? '', /^\d+:\d+$/);
});

test('files of others are said to be of others', () => {
  assert.equal(refusalOf(fromAkn('<html/>')).code, 'not-ours');
  assert.equal(
    refusalOf(fromAkn('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>')).code,
    'not-ours',
  );
  for (const other of ['{}', '[]', 'null', '{"schema":"directive-answer/1"}']) {
    assert.equal(refusalOf(fromJson(other)).code, 'not-ours');
  }
  assert.equal(refusalOf(fromJson('{"schema":')).code, 'broken');
  assert.deepEqual(refusalOf(fromJson('{"schema":\n 7,, }')), { code: 'broken', where: '2:4' });
});

test('a JSON file is checked like the other one', () => {
  const change = (edit: (file: { answer: object }) => void) => {
    const file = JSON.parse(json);
    edit(file);
    return refusalOf(fromJson(JSON.stringify(file)));
  };
  assert.equal(change((file) => Object.assign(file, { text: `${TEXT} ` })).where, 'answer/text_sha256');
  assert.equal(change((file) => Object.assign(file, { text: 7 })).where, 'text');
  assert.equal(change((file) => Object.assign(file, { more: 1 })).where, 'more');
  assert.equal(change((file) => Object.assign(file, { answer: null })).where, 'answer');
  assert.equal(change((file) => Object.assign(file.answer, { signer: 'x' })).where, 'answer/signer');
  assert.equal(change((file) => Object.assign(file.answer, { text_sha256: '' })).where, 'answer/text_sha256');
  assert.equal(refusalOf(fromJson(json.replace('"lead"', '"__proto__"'))).code, 'other-version');
});
