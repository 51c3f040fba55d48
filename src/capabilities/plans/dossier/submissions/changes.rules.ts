import type { Id } from '../../../../kernel/ids.ts';
import type { LineContent } from '../../lines/line.rules.ts';

export type ItemChange = 'new' | 'changed' | 'same';

/** One item beside what a reader knows of it: the words before, or null where it is new to them. */
export interface ComparedItem {
  readonly lineId: Id;
  readonly revisionId: Id;
  readonly content: LineContent;
  readonly before: LineContent | null;
  readonly change: ItemChange;
}

/** An item of last year that is not gone on with. */
export interface GoneItem {
  readonly lineId: Id;
  readonly content: LineContent;
}

/** The words of an item as one text, so that its differences read as words added and removed. */
export const itemWords = (content: LineContent, words: (content: LineContent) => readonly string[]): string =>
  words(content).filter(Boolean).join('. ');

/**
 * What changed since a reader last looked.
 * @param seen content that the reader saw, by item
 */
export function compareWith(
  items: readonly { readonly id: Id; readonly revisionId: Id; readonly content: LineContent }[],
  seen: ReadonlyMap<Id, { readonly revisionId: Id; readonly content: LineContent }>,
): ComparedItem[] {
  return items.map(({ id, revisionId, content }) => {
    const known = seen.get(id);
    const change = !known ? 'new' : known.revisionId === revisionId ? 'same' : 'changed';
    return { lineId: id, revisionId, content, before: known?.content ?? null, change };
  });
}

/** Last year's items and this year's, matched by the lines that go on and then by title. */
export function compareYears(
  items: readonly {
    readonly id: Id;
    readonly revisionId: Id;
    readonly content: LineContent;
    readonly continues: readonly Id[];
  }[],
  last: readonly { readonly id: Id; readonly content: LineContent }[],
): { readonly items: readonly ComparedItem[]; readonly gone: readonly GoneItem[] } {
  const byId = new Map(last.map((item) => [item.id, item]));
  const byTitle = new Map(last.map((item) => [fold(item.content), item]));
  const used = new Set<Id>();
  const compared = items.map(({ id, revisionId, content, continues }) => {
    const known = continues.map((each) => byId.get(each)).find(Boolean) ?? byTitle.get(fold(content));
    if (!known || used.has(known.id)) return { lineId: id, revisionId, content, before: null, change: 'new' as const };
    used.add(known.id);
    const same = fold(known.content) === fold(content) && sameMoney(known.content, content);
    return {
      lineId: id,
      revisionId,
      content,
      before: known.content,
      change: same ? ('same' as const) : ('changed' as const),
    };
  });
  const gone = last.filter((item) => !used.has(item.id)).map((item) => ({ lineId: item.id, content: item.content }));
  return { items: compared, gone };
}

const fold = (content: LineContent): string => content.title.trim().toLocaleLowerCase('vi');

const sameMoney = (one: LineContent, other: LineContent): boolean =>
  JSON.stringify(Object.entries(one.money).sort()) === JSON.stringify(Object.entries(other.money).sort());
