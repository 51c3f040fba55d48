import { documentTypes } from '../lexicon/act-types.ts';
import type { CleanText } from '../text/characters.ts';
import type { Line } from '../text/lines.ts';
import { lineOf } from '../text/lines.ts';

/** Text lines in which a header can stand; behind them nothing is parted. */
const headerLines = 12;
const shortest = 40;
const longest = 1500;
/** Behind a gap stands another column, which is read beside the first. */
const column = '   ';

const placeDate = String.raw`\p{Lu}[\p{Ll}]+(?: \p{Lu}[\p{Ll}]+){0,4}, ngày ?\d{0,2} ?tháng ?\d{0,2} ?năm ?\d{4}`;
const types = [...documentTypes].map((type) => type.toUpperCase()).sort((one, other) => other.length - one.length);
/** Where a part of a header starts that should stand on a line of its own. */
const starts: RegExp[] = [
  /(?<=[-*_.] )CỘNG H[OÒ][AÀ]À? XÃ HỘI CHỦ NGHĨA/gu,
  /(?<=VIỆT NAM )Độc lập ?- ?Tự do/gu,
  new RegExp(placeDate, 'gu'),
  /(?<=\s)Số ?: ?(?=\d)/gu,
  /(?<=\s)V\/v /gu,
  /(?<=\s)Kính gửi ?:/gu,
  /(?<=[.\p{Ll}] )\p{Lu}{2,}(?: \p{Lu}{2,})+(?= -{3,})/gu,
  /(?<=[,;.] )(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|CHỈ THỊ) ?:(?=\s*$)/gu,
];
const letterOpening = / (?=(?:Phúc đáp|Trả lời|Thực hiện|Căn cứ|Theo|Vừa qua|Tiếp theo|Để) )/gu;
/** Characters behind "Kính gửi:" in which the addressees end and the letter begins. */
const nearestOpening = 5;
const farthestOpening = 300;
/** Where one ends. */
const ends: RegExp[] = [new RegExp(placeDate, 'gu'), /(?<=VIỆT NAM .{0,12}Tự do ?- ?)Hạnh phúc(?:[ *_-]{0,60})/gu];
const issuerAtEnd =
  /(?<= )(?:BỘ TRƯỞNG|CHỦ TỊCH|[ỦU][ỶY] BAN|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|HỘI ĐỒNG|(?:TỔNG )?CỤC TRƯỞNG|(?:TỔNG )?GIÁM ĐỐC|VIỆN TRƯỞNG|CHÁNH ÁN|THỐNG ĐỐC|HIỆU TRƯỞNG)[\p{Lu} -]{0,60}$/u;

const signature = /^(?:TM|KT|TL|TUQ) ?\. ?\p{Lu}/u;
/** A label of an outer part with a heading in capitals behind it. */
const capitalHead = /^(?:(?:[IVX]{1,5}|[A-ZĐ])[.)] \p{Lu}{2}|PHỤ LỤC )/u;
const personName = /(?<= )\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){1,4}(?= |$)/u;
const position =
  /(?<= )(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|THỨ TRƯỞNG|CHÁNH VĂN PHÒNG|THỦ TƯỚNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|BÍ THƯ|TRƯỞNG BAN|CHÁNH THANH TRA|VỤ TRƯỞNG|CHÁNH ÁN)/gu;
/** "KT. CHỦ TỊCH": an office this near to the head belongs to the words "on behalf of". */
const shortestPrefix = 8;

/** Copies from the web set several parts of a header on one line; gives each its own, so that all headers are read alike. */
export function partFusedLines(text: CleanText, lines: Line[]): Line[] {
  let seen = 0;
  let changed = false;
  const parted = lines.flatMap((line) => {
    if (line.kind !== 'text') return [line];
    seen += 1;
    const length = line.end - line.start;
    if (length < shortest / 2) return [line];
    const opening = text.printed.slice(line.start, line.start + 14);
    const cutsOf = signature.test(opening) ? signatureCuts : capitalHead.test(opening) ? headingCuts : headerCuts;
    if (cutsOf !== headingCuts && length > longest) return [line];
    if (cutsOf === headerCuts && (seen > headerLines || length < shortest)) return [line];
    const pieces = cutAt(text, line, cutsOf);
    changed ||= pieces.length > 1;
    return pieces;
  });
  return changed ? parted : lines;
}

function cutAt(text: CleanText, line: Line, cutsOf: (printed: string) => Set<number>): Line[] {
  const printed = text.printed.slice(line.start, line.end);
  const places = [...cutsOf(printed)]
    .filter((cut) => cut > 0 && cut < printed.length && !printed.slice(0, cut).endsWith(column))
    .sort((one, other) => one - other);
  if (places.length === 0) return [line];
  return [0, ...places]
    .map((from, at) => lineOf(text.printed, line.start + from, line.start + (places[at] ?? printed.length)))
    .filter((piece) => piece.kind !== 'blank');
}

function headerCuts(printed: string): Set<number> {
  const cuts = new Set<number>();
  for (const pattern of starts) for (const match of printed.matchAll(pattern)) cuts.add(match.index);
  for (const pattern of ends) for (const match of printed.matchAll(pattern)) cuts.add(match.index + match[0].length);
  for (const cut of letterCuts(printed)) cuts.add(cut);
  for (const cut of titleCuts(printed, cuts)) cuts.add(cut);
  return cuts;
}

/** "Kính gửi: … Căn cứ …": the letter begins behind its addressees. */
function letterCuts(printed: string): number[] {
  const addressed = /Kính gửi ?:/u.exec(printed);
  if (!addressed) return [];
  const from = addressed.index + addressed[0].length;
  return [...printed.matchAll(letterOpening)]
    .map((match) => match.index)
    .filter((at) => at >= from + nearestOpening && at <= from + farthestOpening);
}

/** "KT. BỘ TRƯỞNG THỨ TRƯỞNG Nguyễn Văn A KẾ HOẠCH …": on whose behalf, position, name, the title of the attachment. */
function signatureCuts(printed: string): Set<number> {
  const cuts = new Set<number>();
  const name = personName.exec(printed);
  if (!name) return cuts;
  const office = [...printed.slice(0, name.index).matchAll(position)].at(-1);
  if (office && office.index > shortestPrefix) cuts.add(office.index);
  cuts.add(name.index).add(name.index + name[0].length);
  for (const cut of titleCuts(printed, new Set([name.index + name[0].length]))) cuts.add(cut);
  return cuts;
}

/** "II. MỤC TIÊU NĂM 2024 Phấn đấu …", "PHỤ LỤC 01 DANH MỤC …": the heading ends where the capitals end. */
function headingCuts(printed: string): Set<number> {
  const annex = /^PHỤ LỤC(?: SỐ)? [\dIVX]+(?= \p{Lu})/u.exec(printed)?.[0].length;
  if (annex) return new Set([annex]);
  const capitals = /^.{1,8}?[.)] [^\p{Ll}]{8,300}?(?= \p{Lu}?\p{Ll}+)/u.exec(printed.slice(0, 400))?.[0] ?? '';
  const words = capitals.match(/\p{Lu}{2,}/gu) ?? [];
  return new Set(words.length > 1 ? [capitals.length] : []);
}

/** "… năm 2020 KẾ HOẠCH VỀ … BỘ TRƯỞNG BỘ Y TẾ Căn cứ …": type, title, issuer, text. */
function titleCuts(printed: string, before: Set<number>): number[] {
  for (const from of [0, ...before]) {
    const lead = /^\s*/.exec(printed.slice(from))?.[0].length ?? 0;
    const words = printed.slice(from + lead);
    const type = types.find((name) => words.startsWith(`${name} `));
    if (!type) continue;
    const capitals = /^(?:[^\p{Ll}]*?)(?=(?: \p{Lu}?\p{Ll}+)|$)/u.exec(words)?.[0] ?? '';
    if (capitals.length < type.length + 6) continue;
    const start = from + lead;
    const issuer = issuerAtEnd.exec(capitals.trimEnd());
    return [start, start + type.length, ...(issuer ? [start + issuer.index] : []), start + capitals.length];
  }
  return [];
}
