import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { countQueries } from '../../platform/database/tenant.ts';
import { aWord, p, table } from '../../platform/source-files/docx/word.fixtures.ts';
import { listDirectives } from './directive-list.store.ts';
import { aPaper, type DirectiveProvince, openDirectiveProvince, PAPER } from './directives.fixtures.ts';
import { readSourceFile } from './read-source-file.ts';
import { receiveDirective } from './receive-directive.ts';

let province: DirectiveProvince;
before(async () => {
  province = await openDirectiveProvince();
});
after(() => province.close());

const officer = () => ({ actor: province.actor('so-tttt.officer') });

/** Rows of every table that receiving writes. */
const rowCounts = () =>
  province.read(async (tx) => {
    const tables = [
      'directive',
      'directive_text',
      'document',
      'file',
      'stored_content',
      'compilation',
      'audit_entry',
      'outbox',
    ];
    const counts = await Promise.all(
      tables.map((table) => sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(tx)),
    );
    return counts.map((count) => count.rows[0]?.n);
  });

const aWordFile = (text: string): Buffer =>
  aWord({
    body: text
      .split('\n')
      .map((line) => p(line))
      .join(''),
  });

test('bytes and text are kept with their hashes, and every quote is a slice of the text', async () => {
  const id = await province.receive();
  const { text, answer, draft } = await province.draft(id);
  assert.equal(text.canonical, PAPER);
  assert.equal(answer.source_sha256, text.sourceSha256);
  assert.equal(answer.text_sha256, text.textSha256);
  assert.ok(draft.obligations.length >= 3, `${draft.obligations.length} obligations`);
  for (const each of draft.obligations) assert.equal(each.quote, PAPER.slice(...each.anchor));
  const bytes = await province.content.get(text.sourceSha256);
  assert.equal(bytes.toString('utf8'), PAPER);
});

test('the document is registered with what the person says where the text is silent', async () => {
  const id = await province.receive({ number: '07', symbol: 'CT-UBND', issuedOn: '05/05/2014' });
  const { directive } = await province.draft(id);
  assert.equal(directive.number, '07');
  assert.equal(directive.symbol, 'CT-UBND');
  assert.equal(directive.issuedOn, '2014-05-05');
  assert.equal(directive.typeCode, 'CT');
  assert.equal(directive.state, 'reading');
});

const STAMPS = ['MẬT', 'T Ố I  M Ậ T', '| TUYỆT MẬT |'];

test('a stamp leaves no row, no file and no trace', async () => {
  const before = [await rowCounts(), province.storedContents()];
  for (const stamp of STAMPS) {
    const bytes = Buffer.from(`ỦY BAN NHÂN DÂN\n${stamp}\n\n${PAPER}`, 'utf8');
    const result = await province.change(
      (change) => receiveDirective(change, province.content, aPaper({ bytes })),
      officer(),
    );
    assert.ok(!result.ok, stamp);
    assert.deepEqual(result.refusal.fields, { text: 'receive.stamped' });
  }
  assert.deepEqual([await rowCounts(), province.storedContents()], before);
});

test('"bảo mật" and "bí mật nhà nước" in running text are no stamps', async () => {
  const text = `${PAPER}\n3. Công an tỉnh\n- Hướng dẫn việc bảo mật và giữ bí mật nhà nước.\n`;
  assert.ok(await province.receive({ bytes: Buffer.from(text, 'utf8') }));
});

test('without the declaration nothing is kept', async () => {
  const before = [await rowCounts(), province.storedContents()];
  const paper = aPaper({ secrecyDeclared: false });
  const result = await province.change((change) => receiveDirective(change, province.content, paper), officer());
  assert.ok(!result.ok);
  assert.deepEqual(result.refusal.fields, { no_state_secrets: 'receive.declarationMissing' });
  assert.deepEqual([await rowCounts(), province.storedContents()], before);
});

test('what is no text is refused by its name, and nothing is kept', async () => {
  const before = [await rowCounts(), province.storedContents()];
  const sources: [Buffer, string][] = [
    [Buffer.alloc(0), 'source.empty'],
    [Buffer.from('  \n \n'), 'source.empty'],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1]), 'source.damaged'],
    [Buffer.from([0x41, 0xc3, 0x28, 0x0a]), 'source.invalid-utf8'],
  ];
  for (const [bytes, key] of sources) {
    const paper = aPaper({ bytes, receivedHow: 'uploaded' });
    const result = await province.change((change) => receiveDirective(change, province.content, paper), officer());
    assert.ok(!result.ok);
    assert.equal(result.refusal.key, key);
    assert.deepEqual(result.refusal.fields, { file: key });
  }
  assert.deepEqual([await rowCounts(), province.storedContents()], before);
});

test('UTF-16 and decomposed letters are read, the bytes stay as they came', async () => {
  const bytes = Buffer.from(`\ufeff${PAPER.normalize('NFD').replaceAll('\n', '\r\n')}`, 'utf16le');
  const id = await province.receive({ bytes, receivedHow: 'uploaded' });
  const { text } = await province.draft(id);
  assert.equal(text.canonical, PAPER);
  assert.equal(text.encoding, 'utf-16le');
  assert.deepEqual(await province.content.get(text.sourceSha256), bytes);
});

test('a Word file is read by its words, and a stamp in it stops it', async () => {
  const id = await province.receive({ bytes: aWordFile(PAPER), receivedHow: 'uploaded', fileName: 'chi-thi.docx' });
  const { text } = await province.draft(id);
  assert.equal(text.canonical.trim(), PAPER.trim());
  assert.deepEqual([text.encoding, text.origin, text.notes], ['docx', 'docx', []]);
  const before = [await rowCounts(), province.storedContents()];
  const stamped = aPaper({ bytes: aWordFile(`TUYỆT MẬT\n${PAPER}`), receivedHow: 'uploaded' });
  const result = await province.change((change) => receiveDirective(change, province.content, stamped), officer());
  assert.deepEqual(result.ok || result.refusal.fields, { file: 'receive.stamped' });
  const scan = aPaper({ bytes: aWordFile('  '), receivedHow: 'uploaded' });
  const empty = await province.change((change) => receiveDirective(change, province.content, scan), officer());
  assert.deepEqual(empty.ok || empty.refusal.fields, { file: 'source.empty' });
  assert.deepEqual([await rowCounts(), province.storedContents()], before);
});

test('what is stored is what the reader gave, with how it was read', async () => {
  const bytes = aWord({
    body:
      p('CHỈ THỊ') +
      table([
        ['TT', 'Việc', 'Cơ quan'],
        ['1', 'Rà soát', 'Sở Nội vụ'],
      ]) +
      p('Hết'),
  });
  const read = await readSourceFile(bytes);
  assert.ok(read.ok);
  const id = await province.receive({ bytes, receivedHow: 'uploaded', fileName: 'ke-hoach.docx' });
  const { text, answer } = await province.draft(id);
  assert.equal(text.canonical, read.value.text);
  assert.match(text.canonical, /^\| 1 \| Rà soát \| Sở Nội vụ \|$/m);
  assert.deepEqual(text.notes, ['tables=1']);
  assert.equal(answer.text_sha256, createHash('sha256').update(read.value.text).digest('hex'));
});

test('a unit that does not take documents in may not', async () => {
  const district = { actor: province.actor('huyen-a.officer') };
  const result = await province.change((change) => receiveDirective(change, province.content, aPaper()), district);
  assert.equal(result.ok ? 'done' : result.refusal.kind, 'forbidden');
});

test('a text that gives no work is kept with a small answer', async () => {
  const id = await province.receive({ bytes: Buffer.from('To be, or not to be: that is the question.') });
  const { draft, answer } = await province.draft(id);
  assert.deepEqual(draft.obligations, []);
  assert.ok(answer.sentences.length > 0);
});

test('the list makes one query whatever the number of directives', async () => {
  const question = { drafts: 'all', state: null, words: '', limit: 50, offset: 0 } as const;
  const few = await countQueries(() => province.read((tx) => listDirectives(tx, question)));
  await province.receive();
  await province.receive();
  const more = await countQueries(() => province.read((tx) => listDirectives(tx, question)));
  assert.equal(more.value.total, few.value.total + 2);
  assert.equal(more.queries, few.queries);
  const hidden = await province.read((tx) => listDirectives(tx, { ...question, drafts: 'none' }));
  assert.equal(hidden.total, 0);
  const found = await province.read((tx) => listDirectives(tx, { ...question, words: '07/CT-UBND' }));
  assert.equal(found.total, 1);
  const all = await province.read((tx) => listDirectives(tx, { ...question, words: 'thông tin đối ngoại' }));
  const plain = await province.read((tx) => listDirectives(tx, { ...question, words: 'THONG TIN doi ngoai' }));
  assert.ok(plain.total > 0);
  assert.equal(plain.total, all.total, 'with diacritics or without');
});
