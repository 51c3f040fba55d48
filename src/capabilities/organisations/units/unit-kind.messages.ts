import type { Messages } from '../../../kernel/translate.ts';
import type { UNIT_KINDS } from '../preset.rules.ts';

type KindKey = `unit.kind.${(typeof UNIT_KINDS)[number]}`;

export const unitKindMessages = {
  'unit.kind.ppc': { vi: 'UBND tỉnh', en: 'Provincial People’s Committee' },
  'unit.kind.ppc-office': { vi: 'Văn phòng UBND tỉnh', en: 'Office of the Committee' },
  'unit.kind.department': { vi: 'Sở, ban, ngành', en: 'Department' },
  'unit.kind.management-board': { vi: 'Ban quản lý', en: 'Management board' },
  'unit.kind.district-ppc': { vi: 'UBND huyện, thành phố', en: 'District People’s Committee' },
  'unit.kind.commune-ppc': { vi: 'UBND xã, phường, đặc khu', en: 'Commune People’s Committee' },
  'unit.kind.police': { vi: 'Công an', en: 'Police' },
  'unit.kind.military': { vi: 'Quân sự', en: 'Military' },
  'unit.kind.border-guard': { vi: 'Bộ đội Biên phòng', en: 'Border guard' },
  'unit.kind.government': { vi: 'Chính phủ', en: 'Government' },
  'unit.kind.ministry': { vi: 'Bộ, ngành trung ương', en: 'Ministry' },
  'unit.kind.party': { vi: 'Cơ quan Đảng', en: 'Party body' },
  'unit.kind.council': { vi: 'Hội đồng nhân dân', en: 'People’s Council' },
  'unit.kind.assembly-delegation': { vi: 'Đoàn đại biểu Quốc hội', en: 'National Assembly delegation' },
  'unit.kind.front': { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
  'unit.kind.mass-organisation': { vi: 'Đoàn thể', en: 'Mass organisation' },
  'unit.kind.press': { vi: 'Cơ quan báo chí', en: 'Press body' },
  'unit.kind.portal': { vi: 'Cổng, trang thông tin điện tử', en: 'Portal' },
  'unit.kind.public-service': { vi: 'Đơn vị sự nghiệp', en: 'Public service unit' },
} satisfies Messages & Record<KindKey, unknown>;
