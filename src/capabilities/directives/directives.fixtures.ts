import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DutyProvince, openDutyProvince } from '../../../test/support/duty-province.ts';
import type { Id } from '../../kernel/ids.ts';
import type { Change } from '../../platform/change.ts';
import { type ContentStore, contentStore } from '../../platform/files/content.ts';
import { findDirective } from './directive.store.ts';
import { type DraftRecord, loadDraft } from './draft/load-draft.ts';
import { type ReceiveDirective, receiveDirective } from './receive-directive.ts';

/** Invented: two duties of one department, one of the districts, one sentence of context. */
export const PAPER = [
  'CHỈ THỊ',
  'Về việc tăng cường thông tin đối ngoại',
  '',
  'Thời gian qua, công tác thông tin đối ngoại của tỉnh còn chậm.',
  '',
  '1. Sở Thông tin và Truyền thông',
  '- Chủ trì, phối hợp với Sở Nội vụ xây dựng kế hoạch thông tin đối ngoại của tỉnh; báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2014.',
  '',
  '2. Sở Ngoại vụ',
  '- Thường xuyên cung cấp thông tin cho báo chí.',
  '',
].join('\n');

export const aPaper = (changes: Partial<ReceiveDirective> = {}): ReceiveDirective => ({
  bytes: Buffer.from(PAPER, 'utf8'),
  receivedHow: 'pasted',
  fileName: 'chi-thi.txt',
  secrecyDeclared: true,
  number: '',
  symbol: '',
  issuedOn: '',
  ...changes,
});

/** The invented province with a folder for contents, and the short ways to a draft. */
export interface DirectiveProvince extends DutyProvince {
  readonly content: ContentStore;
  /** how many contents lie on disk */
  storedContents(): number;
  receive(paper?: Partial<ReceiveDirective>): Promise<Id>;
  draft(directiveId: Id): Promise<DraftRecord>;
}

export async function openDirectiveProvince(): Promise<DirectiveProvince> {
  const province = await openDutyProvince();
  const folder = mkdtempSync(join(tmpdir(), 'ngoclinh-directives-'));
  const content = contentStore(folder, () => 0);
  return {
    ...province,
    content,
    storedContents: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length,
    receive: (paper) =>
      province.succeed((change: Change) => receiveDirective(change, content, aPaper(paper)), {
        actor: province.actor('so-tttt.officer'),
      }),
    draft: (directiveId) =>
      province.view(async (view) => {
        const directive = await findDirective(view.tx, directiveId);
        const record = directive && (await loadDraft(view, directive));
        if (!record) throw new Error('nothing was read');
        return record;
      }),
    async close() {
      await province.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
