import { addDays, daysBetween } from '../../../kernel/day.ts';
import { findingKey } from './finding.rules.ts';
import type { EventRecord } from './same-event.rules.ts';
import { type Dice, dice } from './seeded-cases.fixtures.ts';

/** What an invented province does. */
export const WHAT = [
  'Ngày hội văn hóa các dân tộc',
  'Hội chợ hàng nông sản vùng biên',
  'Lễ mừng lúa mới',
  'Tọa đàm về quảng bá sâm Ngọc Linh',
  'Tiếp đoàn báo chí nước bạn',
  'Liên hoan cồng chiêng, xoang',
  'Triển lãm bản đồ và tư liệu Hoàng Sa, Trường Sa',
  'Giao lưu bóng chuyền với bản kết nghĩa',
  'Tập huấn kỹ năng viết tin cho cán bộ thôn',
  'Họp báo giới thiệu tuần du lịch',
  'Chiếu phim lưu động phục vụ đồng bào',
  'Khánh thành cụm pa nô cửa khẩu',
];
const DETAIL = [
  'lần thứ ba',
  'năm nay',
  'mở rộng',
  'phục vụ bà con',
  'chào mừng lễ lớn',
  'dành cho thanh niên',
  'vùng sâu',
  'đợt một',
];
const PLACES = [
  'Nhà văn hóa huyện Ngọc Hồi',
  'Cửa khẩu quốc tế Bờ Y',
  'Nhà rông Kon Klor',
  'Quảng trường 16 tháng 3',
  'Trung tâm hội nghị tỉnh',
  'Chợ phiên Măng Đen',
  'Trường nội trú Sa Thầy',
  'Sân vận động Đăk Hà',
];
const REWORDED: readonly (readonly [string, string])[] = [
  ['Tiếp đoàn', 'Đón tiếp đoàn'],
  ['Triển lãm bản đồ và tư liệu', 'Triển lãm tư liệu, bản đồ'],
  ['Khánh thành', 'Lễ khánh thành'],
  ['Họp báo', 'Tổ chức họp báo'],
  ['Liên hoan', 'Tham gia liên hoan'],
  ['Tập huấn', 'Phối hợp mở lớp tập huấn'],
];

/** A year of events; a launch that every unit held at home, two events in one house, and a few recorded by two units. */
export function eventCases(seed: number) {
  const throwing = dice(seed);
  const events: EventRecord[] = [];
  const faults = new Set<string>();
  for (let unit = 0; unit < 25; unit += 1)
    for (let at = 0; at < 12; at += 1) {
      const event = anEvent(throwing, unit, at);
      // No province holds the same feast twice in one house in one week.
      if (!events.some((other) => isFeastOf(other, event))) events.push(event);
    }
  const launch = throwing.dayIn(2014);
  for (let unit = 0; unit < 25; unit += 1)
    events.push({
      ...anEvent(throwing, unit, 90),
      title: 'Phát động tháng cao điểm tuyên truyền biển đảo',
      from: launch,
      to: launch,
      place: `Hội trường xã số ${'abcdefghiklmnopqrstuvxyzw'[unit]}${'oaeiu'[unit % 5]}n`,
      localityId: `locality ${unit}`,
    });
  for (const [index, event] of throwing
    .some(
      events.filter(({ id }) => !id.endsWith('-90')),
      15,
    )
    .entries()) {
    const twin = recordedAgain(throwing, event, index);
    events.push(twin);
    faults.add(findingKey('same-event', ...[event.id, twin.id].sort()));
  }
  return { events: throwing.some(events, events.length), faults };
}

const isFeastOf = (a: EventRecord, b: EventRecord): boolean =>
  a.place === b.place && a.title.slice(0, 12) === b.title.slice(0, 12) && Math.abs(daysBetween(a.from, b.from)) < 7;

function anEvent(throwing: Dice, unit: number, at: number): EventRecord {
  const from = throwing.dayIn(2014);
  const place = throwing.between(0, PLACES.length - 1);
  return {
    id: `${unit}-${at}`,
    unitId: `unit ${unit}`,
    title: `${throwing.pick(WHAT)} ${throwing.pick(DETAIL)}`,
    from,
    to: addDays(from, throwing.pick([0, 0, 0, 1, 2])),
    place: PLACES[place] ?? '',
    localityId: throwing.chance(0.5) ? `locality ${place}` : null,
    photos: throwing.chance(0.6) ? [`photo ${unit}-${at}`] : [],
    links: throwing.chance(0.3)
      ? [`https://kontum.gov.vn/tin/${unit}-${at}`]
      : ['https://kontum.gov.vn/'].slice(at % 5),
  };
}

/** Another unit's record of it: other words, a day beside, the same photo or link at times. */
function recordedAgain(throwing: Dice, event: EventRecord, index: number): EventRecord {
  const [plain, other] = REWORDED.find(([words]) => event.title.startsWith(words)) ?? ['', ''];
  const title = throwing.chance(0.5)
    ? event.title.replace(plain, other)
    : throwing.chance(0.5)
      ? `${event.title} tại huyện`
      : event.title.split(' ').slice(0, -1).join(' ');
  const shift = throwing.pick([0, 0, 1, -1]);
  return {
    ...event,
    id: `twin-${index}`,
    unitId: `guest ${index}`,
    title: throwing.chance(0.3) ? title.toUpperCase() : title,
    from: addDays(event.from, shift),
    to: addDays(event.to, shift),
    place: throwing.chance(0.3) ? event.place.replace('Nhà văn hóa', 'Nhà Văn hoá') : event.place,
    localityId: throwing.chance(0.5) ? event.localityId : null,
    photos: throwing.chance(0.4) ? event.photos : [],
    links: throwing.chance(0.5) ? event.links.map((link) => link.replace('https://', 'http://www.')) : [],
  };
}
