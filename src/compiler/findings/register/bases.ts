import type { LegalBasis } from './lint-rule.ts';

const annexOne = (vi: string, en: string): LegalBasis => ({
  act: 'Nghị định số 30/2020/NĐ-CP',
  place: { vi: `Phụ lục I, Phần I, Mục II, ${vi}`, en: `Annex I, Part I, Section II, ${en}` },
  from: '2020-03-05',
  to: null,
  checked: true,
});

/** Number and symbol of an administrative document. */
export const numberAndSymbol = annexOne('khoản 3', 'clause 3');
export const placeAndDay = annexOne('khoản 4', 'clause 4');
/** Body: how acts are cited, how parts are numbered, how it ends. */
export const bodyText = annexOne('khoản 6', 'clause 6');
export const signature = annexOne('khoản 7', 'clause 7');
export const distribution = annexOne('khoản 9', 'clause 9');

export const header: LegalBasis = {
  act: 'Nghị định số 30/2020/NĐ-CP',
  place: { vi: 'Điều 8; Phụ lục I, Phần I, Mục II', en: 'Article 8; Annex I, Part I, Section II' },
  from: '2020-03-05',
  to: null,
  checked: true,
};

export const documentTypes: LegalBasis = {
  act: 'Nghị định số 30/2020/NĐ-CP',
  place: { vi: 'Điều 7; Phụ lục III', en: 'Article 7; Annex III' },
  from: '2020-03-05',
  to: null,
  checked: true,
};

export const capitals: LegalBasis = {
  act: 'Nghị định số 30/2020/NĐ-CP',
  place: { vi: 'Phụ lục II', en: 'Annex II' },
  from: '2020-03-05',
  to: null,
  checked: true,
};

/** The number of a normative act carries the year of its issue. */
export const normativeNumber: LegalBasis = {
  act: 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15',
  place: { vi: 'quy định về số, ký hiệu', en: 'on numbers and symbols' },
  from: '2025-04-01',
  to: null,
  checked: false,
};

/** Its predecessor, for acts that were issued before. */
export const normativeNumberBefore: LegalBasis = {
  act: 'Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13',
  place: { vi: 'Điều 10', en: 'Article 10' },
  from: '2016-07-01',
  to: '2025-03-31',
  checked: false,
};

/** What a regime of reports has to say, and when its reports are due. */
export const reportRegime: LegalBasis = {
  act: 'Nghị định số 09/2019/NĐ-CP',
  place: { vi: 'Điều 7, Điều 8', en: 'Articles 7 and 8' },
  from: '2019-03-12',
  to: null,
  checked: false,
};

/** One task, one body that answers for it. */
export const workingRules: LegalBasis = {
  act: 'Nghị định số 191/2026/NĐ-CP',
  place: { vi: 'nguyên tắc làm việc', en: 'working principles' },
  from: '2026-05-29',
  to: null,
  checked: false,
};

/** A period that ends on a day off ends on the next working day. */
export const endOfPeriod: LegalBasis = {
  act: 'Bộ luật Dân sự số 91/2015/QH13',
  place: { vi: 'Điều 148', en: 'Article 148' },
  from: '2017-01-01',
  to: null,
  checked: true,
};
