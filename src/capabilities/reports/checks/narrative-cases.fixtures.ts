import type { Narrative } from './copied-narrative.rules.ts';
import { type Dice, dice } from './seeded-cases.fixtures.ts';

const SECTIONS = [
  'Ủy ban nhân dân {xã} đã ban hành {n} văn bản chỉ đạo công tác thông tin đối ngoại trên địa bàn.',
  'Trong kỳ đã phối hợp với Đồn Biên phòng tổ chức {n} buổi tuyên truyền tại các thôn giáp biên, trọng tâm là quy chế khu vực biên giới và Nghị định thư phân giới cắm mốc.',
  'Đài truyền thanh {xã} duy trì {n} chuyên mục mỗi tuần về giữ gìn văn hóa cồng chiêng, nhà rông và lễ hội mừng lúa mới.',
  'Già làng, người có uy tín ở {xã} được mời dự {n} cuộc họp thôn để nghe giải thích về chính sách đất rừng.',
  'Đoàn cán bộ huyện bạn sang thăm chợ phiên, trao đổi kinh nghiệm trồng sâm dây và cà phê xứ lạnh với {n} hộ ở {xã}.',
  'Trang thông tin điện tử của {xã} đăng {n} tin, bài, chủ yếu giới thiệu thác nước, suối nước nóng và nghề dệt thổ cẩm.',
  'Cán bộ phụ trách dự {n} lớp tập huấn do Sở tổ chức, đã áp dụng kỹ năng viết tin ngắn và chụp ảnh bằng điện thoại.',
  'Việc thay {n} cụm pa nô hỏng sau bão được làm trước mùa lễ, kinh phí lấy từ nguồn lồng ghép của {xã}.',
  'Học sinh trường dân tộc nội trú ở {xã} tham gia cuộc thi tìm hiểu lịch sử quan hệ hai nước với {n} bài dự thi.',
  'Phối hợp Phòng Văn hóa quay {n} phóng sự về làng du lịch cộng đồng, phát trên sóng địa phương vào cuối tuần.',
  'Đã trả lời {n} câu hỏi của bà con về tin đồn di dời làng, nội dung do Công an {xã} xác minh và công khai tại nhà rông.',
  'Tiếp {n} khách nước ngoài đến nghiên cứu tiếng Xơ Đăng, hướng dẫn thủ tục tạm trú và giới thiệu nghệ nhân.',
  'Tuyên truyền lưu động bằng xe loa tại {n} điểm dân cư, kết hợp phát tờ gấp song ngữ cho người qua lại lối mở.',
  'Tổ công tác rà soát lại {n} biển chỉ dẫn có tiếng Anh sai, gửi danh sách lên huyện để sửa trong quý tới.',
  'Khó khăn là {xã} chưa có người chuyên trách, đường vào {n} thôn bị sạt lở nên việc thu thập hình ảnh còn chậm.',
  'Kiến nghị cấp trên hỗ trợ thêm {n} bộ thiết bị phát thanh thông minh và tài liệu bằng tiếng Gia Rai cho {xã}.',
  'Câu lạc bộ chiêng trẻ ở {xã} biểu diễn {n} suất phục vụ du khách nhân tuần văn hóa của tỉnh.',
  'Hội Phụ nữ {xã} kết nghĩa với bản bên kia biên giới, trao {n} suất quà và ký biên bản ghi nhớ về giữ gìn đường mòn.',
];
const DETAILS = [
  'được bà con đồng tình và hứa giữ gìn cảnh quan quanh giọt nước',
  'có thêm phần hỏi đáp bằng tiếng mẹ đẻ do thầy giáo làng phiên dịch',
  'tuy đường trơn nhưng số người dự vẫn đông hơn dự tính ban đầu',
  'nội dung lấy từ tài liệu của Ban Tuyên giáo và lược bớt cho dễ nghe',
  'kèm trưng bày ảnh cũ về những ngày mở đường qua đèo',
  'do thiếu máy phát điện nên phải chuyển sang buổi sáng',
  'đã gửi ảnh và bản tin ngắn về phòng chuyên môn trong tuần',
  'trẻ em được phát vở in hình bản đồ có đủ các quần đảo',
  'các hộ làm nhà nghỉ dân dã góp tiền mua loa và bóng đèn',
  'khách phương xa hỏi nhiều về cách ủ rượu ghè và đan gùi',
  'đơn vị bộ đội đóng quân gần đó cho mượn hội trường và xe',
  'một số thôn đề nghị làm lại vào cuối vụ để đỡ vướng mùa gặt',
];
const HEADINGS = [
  'Thực hiện Chỉ thị của Ủy ban nhân dân tỉnh về tăng cường công tác thông tin đối ngoại, đơn vị báo cáo kết quả như sau.',
  'Trên đây là báo cáo của đơn vị, kính gửi cơ quan thường trực tổng hợp.',
];
const PLACES = ['Đăk Nông', 'Bờ Y', 'Măng Cành', 'Ngọk Linh', 'Ya Xiêr', 'Đăk Blô', 'Rờ Kơi', 'Sa Loong'];

/** Reports of many units over several periods; some were copied with other days and numbers, or a few other words. */
export function narrativeCases(seed: number) {
  const throwing = dice(seed);
  const narratives: Narrative[] = [];
  const faults = new Set<string>();
  for (let period = 0; period < 4; period += 1) {
    for (let unit = 0; unit < 12; unit += 1) {
      const id = `${period}-${unit}`;
      const earlier = narratives.filter(({ id: other }) => other.startsWith(`${period - 1}-`) && other !== id);
      const own = earlier.find(({ unitId }) => unitId === `unit ${unit}`);
      const source = throwing.chance(0.5) ? own : throwing.pick(earlier.length > 0 ? earlier : [undefined]);
      const copied = source && throwing.chance(0.2) ? source : null;
      const text = copied ? rewritten(copied.text, throwing) : written(throwing, unit);
      narratives.push({ id, unitId: `unit ${unit}`, period: `kỳ ${period}`, label: 'Kết quả', text, asked: true });
      if (copied) faults.add(id);
    }
  }
  return { narratives, faults };
}

/** Every office begins and ends alike; what stands between is its own. */
function written(throwing: Dice, unit: number): string {
  const place = PLACES[unit % PLACES.length] ?? '';
  const body = throwing.some(SECTIONS, throwing.between(5, 9)).map((sentence) => {
    const words = sentence.replaceAll('{xã}', `xã ${place}`).replace('{n}', String(throwing.between(1, 40)));
    if (throwing.chance(0.6)) return `${words.slice(0, -1)}; ${throwing.pick(DETAILS)}.`;
    return throwing.chance(0.5)
      ? `${words.slice(0, -1)}, hoàn thành ngày ${throwing.between(1, 28)}/${throwing.between(1, 12)}.`
      : words;
  });
  return [HEADINGS[0], ...body, HEADINGS[1]].join(' ');
}

function rewritten(text: string, throwing: Dice): string {
  const numbers = text.replace(/\d+/g, (digits) => (Number(digits) > 28 ? digits : String(throwing.between(1, 28))));
  const way = throwing.between(0, 4);
  const sentences = numbers.split(/(?<=\.)\s/);
  if (way === 0)
    return sentences.map((sentence) => (throwing.chance(0.2) ? `Bên cạnh đó, ${sentence}` : sentence)).join(' ');
  if (way === 1) return throwing.some(sentences, sentences.length).join(' ');
  if (way === 2)
    return numbers
      .replace('Trong kỳ', 'Từ đầu năm đến nay')
      .replace('chủ yếu', 'phần lớn')
      .replace('Khó khăn là', 'Hạn chế:');
  if (way === 3) return `${numbers} Ngoài ra đơn vị còn tham gia giải thể thao chào mừng ngày truyền thống của ngành.`;
  return numbers;
}
