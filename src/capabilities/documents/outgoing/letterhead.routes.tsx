import { formatDay, parseDay } from '../../../kernel/day.ts';
import { type Id, parseId } from '../../../kernel/ids.ts';
import { invalid, notFound, type Refusal, type Result } from '../../../kernel/result.ts';
import { actorOf, type Change, type View } from '../../../platform/change.ts';
import type { Exchange } from '../../../platform/http/exchange.ts';
import { get, post, type Route } from '../../../platform/http/route.ts';
import { findUnit, type KnownUnit } from '../../organisations/index.ts';
import { documentPaths } from '../document.paths.ts';
import { LetterheadPage } from './letterhead.pages.tsx';
import { listLetterheads, listNumberings } from './letterhead.store.ts';
import { letterheadOf, numberingOf } from './load-letterhead.ts';
import { fixLetterhead, mayFixLetterhead } from './outgoing.policy.ts';
import { setLetterhead, setNumbering } from './set-numbering.ts';

const FIELDS = ['parentName', 'name', 'place', 'symbol', 'archive', 'mode', 'firstNumber', 'from', 'basis'] as const;
type Typed = Readonly<Record<(typeof FIELDS)[number], string>>;

/** Head of papers and numbering of a unit: one's own at the short address. */
export const letterheadRoutes: readonly Route[] = [
  get(documentPaths.ownLetterhead, fixLetterhead, (x) =>
    x.view(async (view) => actorOf(view).unitId).then((id) => x.redirect(documentPaths.letterhead(id))),
  ),
  get(documentPaths.letterhead(':unit'), fixLetterhead, (x) => showLetterhead(x)),
  post(documentPaths.letterhead(':unit'), fixLetterhead, 'letterhead.set', (x) =>
    save(x, (change, unitId, typed, from) => {
      const { parentName, name, place, symbol, archive } = typed;
      const words = { name, place, symbol, archive, parentName: parentName || null, basis: typed.basis || null };
      return setLetterhead(change, { unitId, from, ...words });
    }),
  ),
  post(documentPaths.numbering(':unit'), fixLetterhead, 'numbering.set', (x) =>
    save(x, (change, unitId, typed, from) => {
      const mode = typed.mode === 'here' ? 'here' : 'outside';
      const firstNumber = Number(typed.firstNumber || 1);
      return setNumbering(change, { unitId, mode, firstNumber, from, basis: typed.basis || null });
    }),
  ),
];

type Save = (
  change: Change,
  unitId: Id,
  typed: Typed,
  from: NonNullable<ReturnType<typeof parseDay>>,
) => Promise<Result<Id>>;

function save(x: Exchange, carry: Save): Promise<Response> {
  const typed = Object.fromEntries(
    FIELDS.flatMap((name) => (x.form.has(name) ? [[name, x.form.text(name)]] : [])),
  ) as Typed;
  const from = parseDay(typed.from ?? '');
  return x.submit(
    async (change) => {
      const unit = await unitIn(x, change);
      if (!unit) return notFound();
      return from ? carry(change, unit.id, typed, from) : invalid({ from: 'document.day.wrong' });
    },
    {
      to: () => documentPaths.letterhead(x.param('unit')),
      notice: 'letterhead.saved',
      onRefusal: (refusal, status) => showLetterhead(x, { refusal, status, typed }),
    },
  );
}

async function unitIn(x: Exchange, view: View): Promise<KnownUnit | null> {
  const id = parseId(x.param('unit'));
  const unit = id && (await findUnit(view.tx, id, view.today));
  return unit && mayFixLetterhead(view.actor, unit) ? unit : null;
}

interface Back {
  readonly refusal: Refusal;
  readonly status: number;
  readonly typed: Partial<Typed>;
}

async function showLetterhead(x: Exchange, back?: Back): Promise<Response> {
  const found = await x.view(async (view) => {
    const unit = await unitIn(x, view);
    if (!unit || (unit.to !== null && unit.to <= view.today)) return null;
    return {
      unit,
      letterhead: await letterheadOf(view.tx, unit.id, view.today),
      firstNumber: (await numberingOf(view.tx, unit.id, view.today)).firstNumber,
      letterheads: await listLetterheads(view.tx, unit.id),
      numberings: await listNumberings(view.tx, unit.id),
    };
  });
  if (!found) return x.refused({ kind: 'not-found', key: 'refusal.notFound' });
  const { unit, ...rest } = found;
  const errors = Object.entries(back?.refusal.fields ?? {}).map(([field, key]) => [field, x.t(key)]);
  const shown = { typed: (back?.typed ?? {}) as Record<string, string>, errors: Object.fromEntries(errors) };
  const model = { ...rest, ...shown, unitId: unit.id, today: formatDay(x.today) };
  return x.page(
    {
      title: x.t('letterhead.title'),
      subtitle: unit.name,
      place: 'documents',
      breadcrumbs: [{ href: documentPaths.list, label: x.t('documents.title') }],
      status: back?.status ?? 200,
    },
    <LetterheadPage t={x.t} model={model} tokens={x.formTokens} />,
  );
}
