export { fromAkn, toAkn } from './akn.ts';
export type { InterchangeRefusal } from './damage.ts';
export { MAX_INTERCHANGE_BYTES, readInterchange, saysInterchange } from './file.ts';
export type { Interchange, PeoplesWork, RegisteredDocument, SettledObligation } from './interchange.ts';
export { fromJson, toJson } from './json.ts';
