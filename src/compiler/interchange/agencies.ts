import type { CompiledDirective } from '../answer.ts';
import type { PeoplesWork } from './interchange.ts';
import { slug } from './names.ts';

/** Every body that the document names, each once, by its name as the answer has it. */
export type Agencies = ReadonlyMap<string, Agency>;

export interface Agency {
  readonly id: string;
  readonly iri: string;
}

export function agenciesOf(answer: CompiledDirective, people: PeoplesWork | null): Agencies {
  const agencies = new Map<string, Agency>();
  const add = (name: string | null): void => {
    if (name === null || agencies.has(name)) return;
    const id = `org_${agencies.size + 1}`;
    agencies.set(name, { id, iri: `/akn/ontology/organization/vn/${slug(name) || id}` });
  };
  add(answer.metadata.issuer);
  for (const name of answer.metadata.addressee) add(name);
  for (const row of [...answer.obligations, ...(people?.obligations ?? [])]) {
    for (const name of [...row.lead, ...row.coordinators]) add(name);
    for (const { agency } of row.recipients) add(agency);
  }
  for (const line of answer.recipients_block) if (line.note !== 'archive') add(line.name);
  return agencies;
}
