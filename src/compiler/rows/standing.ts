import type { PlacedAgency } from '../agencies/list.ts';
import { agencyListAt, inBlock } from '../agencies/list.ts';
import type { Predicate } from '../clauses/predicate.ts';
import type { PlacedBlock, Section } from '../structure/outline.ts';
import type { Block } from '../text/blocks.ts';
import type { RowContext } from './collected.ts';
import type { DraftRow, RoleSource } from './draft.ts';
import { everybody } from './draft.ts';
import { addressedSection } from './zone.ts';

/** Role and coordinators that hold for the rest of a sentence. */
export interface Standing {
  kind: 'lead' | 'support' | 'implicit';
  coordinators: PlacedAgency[];
  source: RoleSource;
}

/** The role of a clause: its own words, or what the sentence or the introducing line said before (policy 4). */
export function roleOf(
  predicate: Predicate,
  block: Block,
  before: Standing | null,
  roles: Map<Section, Standing>,
  section: Section,
): Standing {
  const { kind } = predicate.role;
  const coordinators = inBlock(block, predicate.role.coordinators);
  const own: Standing = { kind, coordinators, source: kind === 'implicit' ? 'no_word' : 'own_words' };
  if (own.kind !== 'implicit') return own;
  if (own.coordinators.length === 0 && before?.kind === 'lead' && predicate.told === 'none')
    return before.source === 'introduced' ? before : { ...before, source: 'kept_in_sentence' };
  if (predicate.told !== 'none') return own;
  const introduced = introducedRole(roles, section);
  if (!introduced) return own;
  return own.coordinators.length > 0 ? { ...introduced, coordinators: own.coordinators } : introduced;
}

/** The role that an introducing line ("Cục X chủ trì, phối hợp với Y:") gives to its items. */
function introducedRole(roles: Map<Section, Standing>, section: Section): Standing | null {
  for (let here: Section | null = section; here; here = here.parent) {
    const introduced = roles.get(here);
    if (introduced) return introduced.kind === 'implicit' ? null : introduced;
    if (here.addressees.length > 0) return null;
  }
  return null;
}

export interface Lead {
  agencies: PlacedAgency[];
  source: DraftRow['leadSource'];
  flags: string[];
}

/** Who leads: subject, carried subject, heading, owner of the plan, addressee list, everybody (policy 3). */
export function leadOf(place: PlacedBlock, predicate: Predicate, carried: PlacedAgency[], context: RowContext): Lead {
  const { block, section } = place;
  if (predicate.subject.length > 0)
    return {
      agencies: inBlock(block, predicate.subject),
      source: predicate.told === 'command' ? 'command' : 'subject',
      flags: [],
    };
  if (carried.length > 0) return { agencies: carried, source: 'carried', flags: ['subject_carried_over'] };
  const addressed = addressedSection(section);
  if (addressed?.addressBlock)
    return { agencies: inBlock(addressed.addressBlock, addressed.addressees), source: 'heading', flags: [] };
  const owner = planOwner(block, predicate, context);
  if (owner.length > 0) return { agencies: owner, source: 'owner', flags: ['addressee_generic'] };
  const { addressees } = context.enactment;
  if (addressees.length > 0 && !context.addresseesIncomplete)
    return { agencies: addressees, source: 'addressee', flags: ['addressee_list'] };
  return {
    agencies: [{ name: everybody, kind: 'group', from: 0, next: 0, block }],
    source: 'all',
    flags: ['addressee_generic'],
  };
}

/** "Xây dựng Kế hoạch … của các cấp, các ngành": where nobody is told, the group that owns the plan makes it. */
function planOwner(block: Block, predicate: Predicate, context: RowContext): PlacedAgency[] {
  const { tokens } = block;
  let plan = -1;
  for (let at = predicate.role.verb; at < predicate.next; at += 1) {
    const word = tokens.word[at] ?? '';
    if (plan < 0 && word === 'kế' && tokens.word[at + 1] === 'hoạch') plan = at;
    if (plan < 0 || word !== 'của') continue;
    const list = agencyListAt(block, at + 1, context.lexicon);
    return list.items.length > 0 && list.items.every((agency) => agency.kind === 'group')
      ? inBlock(block, list.items)
      : [];
  }
  return [];
}
