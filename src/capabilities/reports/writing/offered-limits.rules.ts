import type { OfferFacts } from './offered-words.rules.ts';

/** What was planned and not reached, as far as the records were looked at. */
export function limits({ missed, planned, gathered }: OfferFacts): string {
  const own =
    missed.length > 0
      ? `Còn ${count(missed.length)} nhiệm vụ, chỉ tiêu đến hạn trong kỳ chưa thực hiện hoặc chưa đạt; nguyên nhân và biện pháp khắc phục của từng nhiệm vụ nêu dưới đây.`
      : '';
  if (gathered) return [...gatheredLimits(gathered), own].filter(Boolean).join('\n');
  if (own) return own;
  return planned === 0
    ? 'Trong kỳ không có nhiệm vụ theo kế hoạch đến hạn.'
    : 'Các nhiệm vụ theo kế hoạch đến hạn trong kỳ đều đã có hoạt động được ghi nhận.';
}

const gatheredLimits = ({ silent, missed }: NonNullable<OfferFacts['gathered']>): string[] => [
  silent > 0
    ? `Đến thời điểm tổng hợp còn ${count(silent)} đơn vị chưa gửi báo cáo.`
    : 'Các đơn vị đã gửi báo cáo đầy đủ.',
  missed > 0
    ? `Các đơn vị báo cáo còn ${count(missed)} nhiệm vụ, chỉ tiêu chưa thực hiện hoặc chưa đạt, đã nêu nguyên nhân và biện pháp khắc phục trong báo cáo của đơn vị.`
    : 'Các đơn vị đã gửi không báo cáo nhiệm vụ chưa hoàn thành.',
];

/** Offices write 03, not 3. */
export const count = (number: number): string => (number < 10 ? `0${number}` : number.toLocaleString('vi-VN'));
