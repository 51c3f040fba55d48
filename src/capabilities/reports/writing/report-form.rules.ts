/** Where the first words of a section come from. */
export type Offer = 'direction' | 'results' | 'limits' | 'next' | 'none';

export interface FormSection {
  readonly code: string;
  readonly title: string;
  readonly offer: Offer;
  /** the table of figures stands under this section in the paper */
  readonly figures: boolean;
  /** may stay empty */
  readonly optional: boolean;
}

const section = (code: string, title: string, offer: Offer, parts: Partial<FormSection> = {}): FormSection => ({
  code,
  title,
  offer,
  figures: false,
  optional: false,
  ...parts,
});

const ACTIVITY: readonly FormSection[] = [
  section('direction', 'Công tác chỉ đạo, điều hành', 'direction'),
  section('results', 'Kết quả thực hiện', 'results', { figures: true }),
  section('limits', 'Tồn tại, hạn chế và nguyên nhân', 'limits'),
  section('next', 'Phương hướng, nhiệm vụ thời gian tới; kiến nghị, đề xuất', 'next'),
];
const DIRECTIVE: readonly FormSection[] = [
  section('direction', 'Tình hình triển khai Chỉ thị', 'direction'),
  section('results', 'Kết quả thực hiện các nhiệm vụ được giao', 'results', { figures: true }),
  section('limits', 'Tồn tại, hạn chế và nguyên nhân', 'limits'),
  section('next', 'Giải pháp và kiến nghị', 'next'),
];
/** Annex of NĐ 244/2026: six figures, then difficulties and proposals. */
const SPOKESPERSON: readonly FormSection[] = [
  section('results', 'Kết quả phát ngôn và cung cấp thông tin cho báo chí', 'none', { figures: true, optional: true }),
  section('limits', 'Khó khăn, vướng mắc', 'none'),
  section('next', 'Đề xuất, kiến nghị', 'none'),
];

const FORMS: Readonly<Record<string, readonly FormSection[]>> = {
  'activity 1': ACTIVITY,
  'directive 1': DIRECTIVE,
  'spokesperson 1': SPOKESPERSON,
};

/** The sections of a version of a form; an unknown one is written as a report of activities. */
export const sectionsOf = ({ form, formVersion }: { readonly form: string; readonly formVersion: number }) =>
  FORMS[`${form} ${formVersion}`] ?? ACTIVITY;

/** The indicators of a form: those that the press will give one day have codes of their own. */
export const isOfForm = (
  form: string,
  { code, standard }: { readonly code: string; readonly standard: boolean },
): boolean =>
  form === 'spokesperson' ? code.startsWith('spokesperson.') : standard && !code.startsWith('spokesperson.');
