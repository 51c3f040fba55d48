import type { Day } from '../../../kernel/day.ts';
import type { Id } from '../../../kernel/ids.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Change } from '../../../platform/change.ts';
import { type DirectiveProvince, openDirectiveProvince } from '../directives.fixtures.ts';
import { acceptReading } from '../draft/accept-reading.ts';
import { proposeEdition } from '../publication/load-edition.ts';
import { publishEdition } from '../publication/publish-edition.ts';
import { receiveDirective } from '../receive-directive.ts';
import { decidePair, settleComparison } from './decide-pair.ts';
import { type RelateDirective, relateDirective } from './relate-directive.ts';

/** Three numbered duties of one document, in words of our own. */
export const OLD_PAPER = [
  'CHỈ THỊ',
  'Về việc tăng cường thông tin đối ngoại',
  '',
  '1. Sở Nội vụ xây dựng kế hoạch thông tin đối ngoại của tỉnh trước ngày 30/6 hằng năm.',
  '',
  '2. Sở Ngoại vụ rà soát các cụm pano khu vực cửa khẩu trước ngày 20/5/2014.',
  '',
  '3. Sở Văn hóa, Thể thao và Du lịch tổ chức giao lưu văn nghệ với tỉnh bạn trước ngày 15/8/2014.',
  '',
].join('\n');

/** Replaces it: the plan is due earlier, the exchange is said again, the billboards are gone, a training is new. */
export const NEW_PAPER = [
  'CHỈ THỊ',
  'Về việc đẩy mạnh thông tin đối ngoại trong tình hình mới',
  '',
  '1. Sở Nội vụ xây dựng kế hoạch thông tin đối ngoại của tỉnh trước ngày 31/5 hằng năm.',
  '',
  '2. Sở Văn hóa, Thể thao và Du lịch tổ chức giao lưu văn nghệ với tỉnh bạn trước ngày 15/8/2014.',
  '',
  '3. Sở Ngoại vụ mở lớp bồi dưỡng ngoại ngữ cho cán bộ trước ngày 30/9/2014.',
  '',
  '4. Chỉ thị này thay thế Chỉ thị số 01/CT-UBND ngày 11/4/2013 của Ủy ban nhân dân tỉnh.',
  '',
].join('\n');

export const REPLACES = 'Chỉ thị này thay thế Chỉ thị số 01/CT-UBND ngày 11/4/2013 của Ủy ban nhân dân tỉnh.';

export interface Paper {
  readonly text: string;
  readonly number: string;
  readonly issuedOn: string;
}

export const OLD: Paper = { text: OLD_PAPER, number: '01', issuedOn: '11/04/2013' };
export const NEW: Paper = { text: NEW_PAPER, number: '05', issuedOn: '12/05/2014' };

/** The invented province with the short ways from a paper to what it changes. */
export interface AmendmentProvince extends Omit<DirectiveProvince, 'publish'> {
  act<T>(useCase: (change: Change) => Promise<Result<T>>, day?: Day): Promise<Result<T>>;
  /** taken in and read, every obligation confirmed */
  ready(paper: Paper): Promise<Id>;
  version(directiveId: Id): Promise<number>;
  publish(directiveId: Id, day?: Day): Promise<Result<number>>;
  relate(directiveId: Id, parts: Partial<RelateDirective>): Promise<Result<Id>>;
  pair(directiveId: Id, targetId: Id, oldId: Id, choice: string): Promise<Result<Id>>;
  settle(directiveId: Id, day?: Day): Promise<void>;
  comparisons(directiveId: Id): ReturnType<typeof comparisonsIn>;
}

export async function openAmendmentProvince(): Promise<AmendmentProvince> {
  const province = await openDirectiveProvince();
  const act: AmendmentProvince['act'] = (useCase, day) =>
    province.change(useCase, { actor: province.actor('so-tttt.officer'), ...(day && { today: day }) });
  const version = async (directiveId: Id) => (await province.draft(directiveId)).directive.version;
  const made: AmendmentProvince = {
    ...province,
    act,
    version,
    async ready({ text, number, issuedOn }) {
      const paper = { number, symbol: 'CT-UBND', issuedOn, fileName: 'chi-thi.txt', secrecyDeclared: true };
      const received = await act((change) =>
        receiveDirective(change, province.content, { ...paper, bytes: Buffer.from(text), receivedHow: 'pasted' }),
      );
      if (!received.ok) throw new Error(JSON.stringify(received.refusal));
      await act((change) => acceptReading(change, received.value));
      return received.value;
    },
    async publish(directiveId, day) {
      const now = await version(directiveId);
      return act((change) => publishEdition(change, { directiveId, version: now }), day);
    },
    async relate(directiveId, parts) {
      const now = await version(directiveId);
      const command: RelateDirective = {
        directiveId,
        version: now,
        targetId: null,
        mode: 'replace',
        effectiveOn: '12/05/2014',
        quote: REPLACES,
        checked: true,
        ...parts,
      };
      return act((change) => relateDirective(change, command));
    },
    async pair(directiveId, targetId, oldId, choice) {
      const now = await version(directiveId);
      return act((change) => decidePair(change, { directiveId, version: now, targetId, oldId, choice }));
    },
    async settle(directiveId, day) {
      for (const { target, print } of await made.comparisons(directiveId)) {
        const now = await version(directiveId);
        const command = { directiveId, version: now, targetId: target.id, print };
        const done = await act((change) => settleComparison(change, command), day);
        if (!done.ok) throw new Error(JSON.stringify(done.refusal));
      }
    },
    comparisons: (directiveId) => comparisonsIn(province, directiveId),
  };
  return made;
}

async function comparisonsIn(province: DirectiveProvince, directiveId: Id) {
  const record = await province.draft(directiveId);
  return (await province.view((view) => proposeEdition(view, record))).comparisons;
}
