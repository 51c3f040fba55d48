import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import { type ZipEntry, zipParts } from '../../../platform/files/zip.ts';
import { makePack, type Signer } from '../../../verify/make-pack.ts';
import { type PackFigure, sha256 } from '../../../verify/pack.ts';
import { listUnitLabels } from '../../organisations/index.ts';
import { type FrozenFigure, listFrozenFigures, loadFrozenRecords } from '../figures/index.ts';
import { listFrozenDeclared, type ProvenEdition } from './edition-proof.store.ts';

/** The file that a PDF carries and that goes alone as a ZIP. */
export const PACK_NAME = 'nguon-so-lieu.zip';

/**
 * The pack of evidence of an edition, signed: the same frozen records make the same figures on any machine. Four
 * queries.
 * @param words the hash of the words that the PDF around it shows; null for a pack that goes alone
 */
export async function makeEvidence(
  view: View,
  edition: ProvenEdition,
  signer: Signer,
  words: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { tx } = view;
  const figures = await listFrozenFigures(tx, edition.editionId);
  const records = await loadFrozenRecords(tx, edition.editionId);
  const declared = await listFrozenDeclared(tx, edition.editionId);
  const ids = new Set<Id>([
    edition.unitId,
    ...records.map(({ unit }) => unit as Id),
    ...declared.map((one) => one.unitId),
  ]);
  const units = await listUnitLabels(tx, [...ids], edition.frozenOn);
  const entries = makePack(
    {
      report: {
        edition: edition.editionId,
        title: edition.title,
        unit: units.get(edition.unitId)?.name ?? '',
        from: edition.from,
        to: edition.to,
        frozenOn: edition.frozenOn,
      },
      wordsSha256: words,
      figures: figures.map(packed),
      declared: declared.map(({ id, indicator, unitId, from, to, amount, source }) => ({
        id,
        indicator,
        unit: unitId,
        from,
        to,
        amount,
        sourceSha256: sha256(source),
      })),
      units: [...units].map(([id, { name }]) => ({ id, name })),
      records,
    },
    signer,
  );
  return zipped(entries, edition);
}

const packed = ({ figure, unitWord, ...one }: FrozenFigure): PackFigure => ({
  identity: one.identity,
  indicator: one.indicator,
  name: one.name,
  unit: unitWord,
  ruleId: one.ruleId,
  ruleVersion: one.ruleVersion,
  rule: one.rule,
  from: one.from,
  to: one.to,
  declared: one.declared,
  total: { ...figure.total },
  cells: figure.cells.map(({ key, amounts }) => ({ key: [...key], amounts: { ...amounts } })),
});

async function zipped(entries: readonly ZipEntry[], { frozenOn }: ProvenEdition): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const part of zipParts(entries, frozenOn)) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
