import { createHash } from 'node:crypto';
import {
  DIRECTIVE_ENDED,
  EDITION_PUBLISHED,
  type PublishedObligation,
} from '../../src/capabilities/directives/index.ts';
import { endObligations } from '../../src/capabilities/obligations/amendment/end-obligations.ts';
import { openEdition } from '../../src/capabilities/obligations/editions/open-edition.ts';
import { anEdition, FIXTURE_TEXT } from '../../src/capabilities/obligations/obligations.fixtures.ts';
import { installPreset } from '../../src/capabilities/organisations/index.ts';
import {
  aPresetPost,
  aPresetUnit,
  inventedPreset,
} from '../../src/capabilities/organisations/organisations.fixtures.ts';
import { installRules, readRulePreset } from '../../src/capabilities/rulebook/index.ts';
import type { Actor } from '../../src/kernel/actor.ts';
import type { Day } from '../../src/kernel/day.ts';
import type { Id } from '../../src/kernel/ids.ts';
import { ok } from '../../src/kernel/result.ts';
import type { Subscriber } from '../../src/platform/change.ts';
import type { Tx } from '../../src/platform/database/tenant.ts';
import { insertContent, insertFile } from '../../src/platform/files/file.store.ts';
import { openProvinceWork, type ProvinceWork, TODAY } from './province-work.ts';

/** An invented province with people in its units and a directive that can be published. */
export interface DutyProvince extends ProvinceWork {
  readonly directiveId: Id;
  unit(code: string): Id;
  /** `so-tttt.officer`, `huyen-a.head` … */
  actor(post: string): Actor;
  lineage(): Promise<Id>;
  publish(obligations: readonly PublishedObligation[], parts?: { number?: number; on?: Day }): Promise<Id>;
  read<Row>(work: (tx: Tx) => Promise<Row>): Promise<Row>;
}

const STAFFED = ['ubnd', 'van-phong', 'so-tttt', 'so-noi-vu', 'huyen-a', 'huyen-b', 'ban-tuyen-giao', 'xa-c', 'xa-d'];

export async function openDutyProvince(
  subscribers: Readonly<Record<string, readonly Subscriber[]>> = {},
): Promise<DutyProvince> {
  const work = await openProvinceWork({
    [EDITION_PUBLISHED]: [openEdition],
    [DIRECTIVE_ENDED]: [endObligations],
    ...subscribers,
  });
  await work.succeed((change) => installRules(change, readRulePreset('viet-nam')));
  await work.succeed((change) => installPreset(change, { preset: staffedPreset(), demonstration: true }));
  const units = await work.database.read((tx) => tx.selectFrom('unit').select(['id', 'code']).execute());
  const actors = await work.database.read(listActors);
  const unit = (code: string): Id => certain(units.find((each) => each.code === code)?.id as Id | undefined, code);
  const ids = await seedDirective(work, unit('so-tttt'));
  const insertLineage = async (): Promise<Id> => {
    const id = work.newId();
    const row = { id, directive_id: ids.directiveId, act_id: ids.actId };
    await work.database.write((tx) => tx.insertInto('obligation_lineage').values(row).execute());
    return id;
  };
  return {
    ...work,
    directiveId: ids.directiveId,
    unit,
    actor: (post) => certain(actors.get(post), post),
    lineage: insertLineage,
    read: (read) => work.database.read(read),
    publish: (obligations, parts = {}) =>
      work.succeed(
        async (change) => {
          const edition = anEdition({ ...ids, editionId: change.newId() }, obligations, parts);
          await insertDirectiveEdition(change.tx, edition, ids);
          const actId = await change.record({
            action: 'directive.publish',
            subjectType: 'directive',
            subjectId: ids.directiveId,
          });
          await change.announce({ event: EDITION_PUBLISHED, version: 1, payload: edition, actId });
          return ok(edition.editionId);
        },
        { today: parts.on ?? TODAY },
      ),
  };
}

function staffedPreset(): ReturnType<typeof inventedPreset> {
  const preset = inventedPreset();
  const posts = STAFFED.flatMap((unit) => ['head', 'officer', 'clerk'].map((kind) => `${unit}.${kind}`));
  const more = posts.filter((code) => !preset.people?.posts.some((post) => post.code === code && post.person));
  const [someone] = preset.people?.people ?? [];
  if (!preset.people || !someone) throw new Error('the invented province has people');
  return {
    ...preset,
    units: [
      ...preset.units,
      aPresetUnit('xa-c', { name: 'UBND xã C', kind: 'commune-ppc', parent: 'ubnd' }),
      aPresetUnit('xa-d', { name: 'UBND xã D', kind: 'commune-ppc', parent: 'ubnd' }),
    ],
    people: {
      ...preset.people,
      people: [...preset.people.people, ...more.map((code) => ({ ...someone, code, name: `Người ${code}` }))],
      posts: [
        ...preset.people.posts.filter((post) => !more.includes(post.code)),
        ...more.map((code) => aPresetPost(code, { kind: code.split('.')[1] as 'head', person: code })),
      ],
    },
  };
}

async function listActors(tx: Tx): Promise<Map<string, Actor>> {
  const posts = await tx
    .selectFrom('post')
    .innerJoin('post_holding', 'post_holding.post_id', 'post.id')
    .innerJoin('unit', 'unit.id', 'post.unit_id')
    .innerJoin('unit_placement', 'unit_placement.unit_id', 'unit.id')
    .select([
      'post.id',
      'post.kind',
      'unit.id as unitId',
      'unit.code',
      'unit_placement.path',
      'post_holding.person_id as personId',
    ])
    .execute();
  const functions = await tx.selectFrom('unit_function').select(['unit_id as unitId', 'function']).execute();
  return new Map(
    posts.map((post) => [
      `${post.code}.${post.kind}`,
      {
        accountId: post.personId as Id,
        personId: post.personId as Id,
        postId: post.id as Id,
        postKind: post.kind as Actor['postKind'],
        unitId: post.unitId as Id,
        unitPath: post.path,
        functions: functions.filter((held) => held.unitId === post.unitId).map((held) => held.function),
        delegationId: null,
      },
    ]),
  );
}

interface DirectiveIds {
  readonly actId: Id;
  readonly directiveId: Id;
  readonly documentId: Id;
  readonly textId: Id;
  readonly compilationId: Id;
}

/** The rows of the capability to the left that an edition points at. */
const seedDirective = (work: ProvinceWork, owner: Id): Promise<DirectiveIds> =>
  work.succeed(async (change) => {
    const { tx, newId } = change;
    const actId = await change.record({ action: 'directive.receive', subjectType: 'directive', subjectId: null });
    const ids = { actId, directiveId: newId(), documentId: newId(), textId: newId(), compilationId: newId() };
    const sha256 = createHash('sha256').update(FIXTURE_TEXT).digest('hex');
    await tx
      .insertInto('document')
      .values({ id: ids.documentId, subject: 'Chỉ thị', kind: 'incoming', act_id: actId })
      .execute();
    await tx
      .insertInto('directive')
      .values({
        id: ids.directiveId,
        document_id: ids.documentId,
        owner_unit_id: owner,
        state: 'reading',
        received_on: TODAY,
        act_id: actId,
      })
      .execute();
    const fileId = newId();
    await insertContent(tx, { sha256, size: FIXTURE_TEXT.length, mediaType: 'text/plain', now: change.now });
    await insertFile(tx, {
      id: fileId,
      sha256,
      name: 'chi-thi.txt',
      ownerType: 'directive_text',
      ownerId: ids.textId,
      actId,
    });
    await tx
      .insertInto('directive_text')
      .values({
        id: ids.textId,
        directive_id: ids.directiveId,
        revision: 1,
        received_how: 'pasted',
        file_id: fileId,
        source_sha256: sha256,
        encoding: 'utf-8',
        origin: 'text',
        canonical: FIXTURE_TEXT,
        text_sha256: sha256,
        secrecy_declared: true,
        act_id: actId,
      })
      .execute();
    await tx
      .insertInto('compilation')
      .values({
        id: ids.compilationId,
        directive_id: ids.directiveId,
        text_id: ids.textId,
        sequence: 1,
        compiler_version: '1',
        lexicon_version: '1',
        answer: '{}',
        act_id: actId,
      })
      .execute();
    return ok(ids);
  });

const insertDirectiveEdition = (tx: Tx, edition: ReturnType<typeof anEdition>, ids: DirectiveIds): Promise<unknown> =>
  tx
    .insertInto('directive_edition')
    .values({
      id: edition.editionId,
      directive_id: ids.directiveId,
      number: edition.editionNumber,
      text_id: ids.textId,
      compilation_id: ids.compilationId,
      last_sequence: 0,
      published_on: edition.publishedOn,
      document_label: edition.documentLabel,
      obligations: JSON.stringify(edition.obligations),
      act_id: ids.actId,
    })
    .execute();

function certain<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`there is no ${name}`);
  return value;
}
