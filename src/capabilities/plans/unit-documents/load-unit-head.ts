import type { Id } from '../../../kernel/ids.ts';
import type { View } from '../../../platform/change.ts';
import {
  findDocument,
  letterheadOf,
  listOutgoingOf,
  notation,
  officialName,
  signaturesOf,
} from '../../documents/index.ts';
import { findUnit, listUnitLabels, listUnitsHolding } from '../../organisations/index.ts';
import { GUIDANCE, UNKNOWN_SIGNER } from '../cycle/draft-guidance.ts';
import { dayInLetters } from '../cycle/official-words.rules.ts';
import { findProvincialPlan } from '../plan.store.ts';
import type { UnitHead } from './proposal-letter.document.ts';

/** Letterhead and signer of a unit's own papers: a committee signs as the collective, a department as its head. */
export async function loadUnitHead({ tx, today }: View, unitId: Id): Promise<UnitHead> {
  const choices = await signaturesOf(tx, unitId, today);
  const signature = choices.find((choice) => choice.collective) ?? choices[0];
  return {
    letterhead: await letterheadOf(tx, unitId, today),
    signature: { lines: signature?.lines ?? UNKNOWN_SIGNER },
    unitName: officialName((await findUnit(tx, unitId, today))?.name ?? ''),
  };
}

/** Who reads the unit's plan: the standing body, of its own plan the PPC office. */
export async function findReader({ tx, today }: View, unitId: Id): Promise<{ id: Id | null; name: string }> {
  const standing = await listUnitsHolding(tx, 'standing-body', today);
  const readers = standing.includes(unitId) ? await listUnitsHolding(tx, 'ppc-office', today) : standing;
  const [id = null] = readers.filter((each) => each !== unitId);
  const labels = await listUnitLabels(tx, id ? [id] : [], today);
  return { id, name: (id && officialName(labels.get(id)?.name ?? '')) || 'Cơ quan thường trực' };
}

/** "Công văn số 120/STTTT ngày 12 tháng 5 năm 2014", once the letter of guidance is issued. */
export async function findGuidance({ tx }: View, cycleId: Id): Promise<string | null> {
  const letters = await listOutgoingOf(tx, 'plan-cycle', cycleId);
  const issued = letters.find((letter) => letter.purpose === GUIDANCE && letter.state === 'issued');
  return issued?.issuedOn ? `Công văn số ${notation(issued)} ${dayInLetters(issued.issuedOn)}` : null;
}

/** The provincial plan as it is cited, once it is issued. */
export async function findProvincialPaper({ tx }: View, cycleId: Id): Promise<string | null> {
  const plan = await findProvincialPlan(tx, cycleId);
  const document = plan?.issuedDocumentId ? await findDocument(tx, plan.issuedDocumentId) : null;
  if (!document?.issuedOn) return null;
  const type = document.typeCode === 'QĐ' ? 'Quyết định' : 'Kế hoạch';
  const issuer = document.issuerName ? ` của ${document.issuerName}` : '';
  return `${type} số ${notation(document)} ${dayInLetters(document.issuedOn)}${issuer}`;
}
