import type { LaidOutParagraph } from '../../../platform/source-files/laid-out/laid-out-document.ts';
import { documentType } from './document-types.rules.ts';
import { allBold, folded, isCapitals } from './words.rules.ts';

type P = LaidOutParagraph;

export interface HeadParts {
  readonly motto: P | null;
  readonly tagline: P | null;
  readonly parent: readonly P[];
  readonly issuer: readonly P[];
  readonly number: P | null;
  readonly date: P | null;
  /** "V/v …" of a công văn */
  readonly about: P | null;
  readonly marked: boolean;
  /** index of the first paragraph below the head */
  readonly end: number;
}

const MOTTO = 'conghoaxahoichunghiavietnam';
const TAGLINE = 'doclaptudohanhphuc';
/** A head is never longer. */
const MOST = 24;
/** Words with which the name of a body begins: the second such line is the issuer, the first the body above it. */
const BODY =
  /^(?:ủy ban|uỷ ban|ubnd|sở|ban |bộ |cục|chi cục|văn phòng|phòng|trung tâm|công an|thanh tra|báo|đài|trường|hội|chi nhánh|hạt|đội|trạm|bảo hiểm)/iu;

export function headIn(all: readonly P[]): HeadParts {
  const near = all.slice(0, MOST);
  const motto = near.find(({ text }) => folded(text) === MOTTO) ?? null;
  const tagline = near.find(({ text }) => folded(text) === TAGLINE) ?? null;
  const date = near.find(({ text }) => isDate(text)) ?? null;
  const number = near.find(({ text }) => isNumber(text)) ?? null;
  const about = near.find(({ text, column }) => column !== 'right' && /^v\s*\/\s*v\b/iu.test(text)) ?? null;
  const marks = all.filter(({ text }, at) => at < MOST + 10 && /^duthao(lan\d+)?$/.test(folded(text)));
  const known = [motto, tagline, date, number, about, ...marks].filter((each) => each !== null);
  const last = Math.max(-1, ...known.filter((each) => all.indexOf(each) < MOST).map((each) => all.indexOf(each)));
  const head = all.slice(0, last + 1);
  const names = head.filter((each) => !known.includes(each) && isCapitals(each.text) && !documentType(each.text));
  const split = issuerStart(names);
  return {
    motto,
    tagline,
    date,
    number,
    about,
    parent: names.slice(0, split),
    issuer: names.slice(split),
    marked: marks.length > 0,
    end: head.length,
  };
}

const isDate = (text: string): boolean =>
  /(^|[\s,])ngày\b.*\btháng\b.*\bnăm\b/iu.test(text) && text.length < 90 && !/^\(/.test(text);
const isNumber = (text: string): boolean => /^số\s*[:.]?\s*[\d/\s.…]*\/?\s*\S*$/iu.test(text) && text.length < 60;

/** Where the issuer's own name begins: with the bold letters, or else with the last line that can begin a name. */
function issuerStart(names: readonly P[]): number {
  const bold = names.map(allBold);
  const first = bold.indexOf(true);
  if (first >= 0 && !bold.slice(first).includes(false) && (first > 0 || names.length === 1)) return first;
  const starts = names.flatMap(({ text }, at) => (at > 0 && BODY.test(text) && !isOfficeOf(names, at) ? [at] : []));
  return starts.at(-1) ?? 0;
}

/** "VĂN PHÒNG / ỦY BAN NHÂN DÂN TỈNH" is one name on two lines. */
const isOfficeOf = (names: readonly P[], at: number): boolean => /^văn phòng$/iu.test(names[at - 1]?.text ?? '');
