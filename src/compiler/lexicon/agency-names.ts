import { wordList } from './words.ts';

/** Names of fields that follow Sở, Bộ, Phòng; those with commas and "và" inside must be known before a list is split. */
export const fieldNames = wordList(`
Văn hóa, Thể thao và Du lịch | Văn hóa, Thể thao, Du lịch | Văn hóa Thể thao và Du lịch | Văn hóa - Thể thao và Du lịch
Văn hóa và Thể thao | Văn hóa - Thể thao | Văn hóa, Khoa học và Thông tin | Văn hóa Thông tin | Văn hóa - Thông tin
Văn hóa và Thông tin | Văn hóa, TT&DL | VHTT&DL | VH,TT&DL | VH, TT&DL | VHTTDL | Thể dục thể thao | Du lịch
Lao động - Thương binh và Xã hội | Lao động, Thương binh và Xã hội | Lao động Thương binh và Xã hội
Lao động - Thương binh & Xã hội | Lao động - TB&XH | Lao động TB&XH | Lao động - TB và XH | LĐTBXH | LĐTB&XH | LĐ-TB&XH | LĐ - TB&XH
Nông nghiệp và Phát triển nông thôn | Nông nghiệp & Phát triển nông thôn | Nông nghiệp và PTNT | Nông nghiệp & PTNT | Nông nghiệp PTNT
NN&PTNT | NN và PTNT | NNPTNT | Nông nghiệp và Môi trường | Nông nghiệp & Môi trường | NN&MT
Thông tin và Truyền thông | Thông tin & Truyền thông | Thông tin Truyền thông | TT&TT | TTTT | TT và TT
Kế hoạch và Đầu tư | Kế hoạch & Đầu tư | Kế hoạch - Đầu tư | Kế hoạch Đầu tư | KH&ĐT | KHĐT | KH và ĐT | KH - ĐT
Giáo dục và Đào tạo | Giáo dục & Đào tạo | Giáo dục - Đào tạo | Giáo dục Đào tạo | GD&ĐT | GDĐT | GD và ĐT | GD-ĐT
Tài nguyên và Môi trường | Tài nguyên & Môi trường | Tài nguyên - Môi trường | TN&MT | TNMT | TN và MT
Tài nguyên, Môi trường và Nhà đất | Tài nguyên Môi trường và Nhà đất
Khoa học và Công nghệ | Khoa học & Công nghệ | Khoa học - Công nghệ | Khoa học, Công nghệ và Môi trường | KH&CN | KHCN | KH và CN
Giao thông vận tải | Giao thông và Vận tải | Giao thông - Vận tải | GTVT | Giao thông công chính | Giao thông Công chánh
Dân tộc và Tôn giáo | Dân tộc & Tôn giáo | Bưu chính, Viễn thông | Bưu chính Viễn thông | Quy hoạch - Kiến trúc | Quy hoạch và Kiến trúc
Quy hoạch Kiến trúc | Tư pháp | Tài chính | Tài chính - Kế hoạch | Nội vụ | Ngoại vụ | Ngoại giao | Công Thương | Công nghiệp | Thương mại
Thương mại và Du lịch | Thương mại - Du lịch | Thủy sản | Xây dựng | Y tế | Quốc phòng | Công an | An toàn thực phẩm | Du lịch - Thương mại
Nội vụ - Lao động | Kinh tế | Kinh tế và Hạ tầng | Quản lý đô thị | Văn hóa - Xã hội
Văn hóa, Thể thao & Du lịch | Văn hóa, Thể thao và DL | VH-TT&DL | VHTT và DL | VH, TT và DL | VHTT-DL | Văn hóa Thể thao & Du lịch | Văn hóa - Thể thao - Du lịch | Văn hóa Thể thao Du lịch | Văn hóa - Thông tin - Thể thao | Văn hóa, Thông tin và Thể thao | Văn hóa, Thông tin | VHTT | Thể dục - Thể thao | Thể dục, Thể thao
Lao động - Thương binh - Xã hội | Lao động, Thương binh & Xã hội | Lao động - TBXH | Lao động TBXH | LĐ-TBXH | LĐ - TBXH | LĐ,TB&XH | LĐ, TB&XH | LĐ-TB và XH | Lao động, TB&XH | Lao động, TB và XH | Lao động - TB & XH | Nội vụ - Lao động - Thương binh và Xã hội
NN & PTNT | NN-PTNT | Nông nghiệp - Phát triển nông thôn | Nông nghiệp, Phát triển nông thôn | Nông nghiệp Phát triển nông thôn | NNMT | NN và MT | Nông nghiệp Môi trường | Nông lâm nghiệp | Nông - Lâm nghiệp | Thủy lợi | Lâm nghiệp
TT & TT | TTTT | KH & ĐT | KHĐT | KH-ĐT | Kế hoạch, Đầu tư | GD & ĐT | GD - ĐT | Giáo dục, Đào tạo | TN & MT | TN-MT | Tài nguyên Môi trường | Địa chính | Địa chính - Nhà đất | Nhà đất
KH & CN | KH-CN | Khoa học Công nghệ | Khoa học Công nghệ và Môi trường | Khoa học, Công nghệ & Môi trường | Khoa học - Công nghệ và Môi trường | KHCN và MT | KHCN&MT | Giao thông - Công chính | GTCC | Giao thông Vận tải và Xây dựng
Tài chính - Vật giá | Tài chính Vật giá | Bưu chính - Viễn thông | Du lịch và Thương mại | Thương mại Du lịch | Công nghiệp và Thương mại | Kinh tế - Hạ tầng | Hạ tầng kinh tế | Kinh tế, Hạ tầng và Đô thị | Dân tộc - Tôn giáo | Dân tộc | Tôn giáo | Văn hóa và Xã hội | Nông nghiệp và Công nghiệp thực phẩm | Điện lực | Đại học và Trung học chuyên nghiệp
`);

/** Names that stand alone without a head of the list below. */
export const wholeNames = wordList(`
Chính phủ | Thủ tướng Chính phủ | Quốc hội | Ủy ban Thường vụ Quốc hội | Chủ tịch nước | Bộ Chính trị | Ban Bí thư | Trung ương Đảng
Ngân hàng Nhà nước Việt Nam | Ngân hàng Nhà nước | Kho bạc Nhà nước | Bảo hiểm xã hội Việt Nam | Bảo hiểm xã hội | Bảo hiểm xã hội tỉnh
Tòa án nhân dân tối cao | Tòa án nhân dân | Viện kiểm sát nhân dân tối cao | Viện kiểm sát nhân dân | Kiểm toán Nhà nước
Ủy ban Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc Việt Nam | Mặt trận Tổ quốc | Ủy ban MTTQ Việt Nam | Ủy ban MTTQ VN | Ủy ban MTTQ
UBMTTQVN | UBMTTQ Việt Nam | UBMTTQ | UB MTTQ | UB MTTQ VN | MTTQ | Ủy ban Dân tộc | Ủy ban Kiểm tra
Văn phòng Chính phủ | Thanh tra Chính phủ | Thông tấn xã Việt Nam | Đài Truyền hình Việt Nam | Đài Tiếng nói Việt Nam
Ban Tuyên giáo | Ban Tuyên giáo và Dân vận | Ban Dân vận | Ban Tổ chức | Ban Nội chính | Ban Dân tộc | Ban Tôn giáo | Cơ quan công tác dân tộc
Ban Thi đua - Khen thưởng | Ban Thường vụ | Ban Chấp hành | Ban An toàn giao thông | Ban Kinh tế Trung ương
Bộ Chỉ huy Quân sự | Bộ Chỉ huy quân sự | Bộ CHQS | Bộ Chỉ huy Bộ đội Biên phòng | Bộ CHBĐBP | Bộ đội Biên phòng | Bộ Tư lệnh Thủ đô
Hội Liên hiệp Phụ nữ | Hội Nông dân | Hội Cựu chiến binh | Hội Chữ thập đỏ | Liên đoàn Lao động | Đoàn Thanh niên Cộng sản Hồ Chí Minh
Đoàn Thanh niên | Tỉnh đoàn | Thành đoàn | Đoàn TNCS Hồ Chí Minh | Tỉnh Đoàn | Thành Đoàn
Đài Phát thanh - Truyền hình | Đài Phát thanh và Truyền hình | Đài Phát thanh, Truyền hình | Đài PTTH | Đài PT-TH | Đài Truyền hình
Cổng Thông tin điện tử | Cổng TTĐT | Báo và Phát thanh, Truyền hình | Báo và Đài Phát thanh, Truyền hình | Công báo
Tổng cục Hải quan | Tổng cục Thuế | Tổng cục Thống kê | Cục Thống kê | Cục Thuế | Cục Hải quan | Cục Quản lý thị trường | Thuế tỉnh
Chi cục Kiểm lâm | Chi cục Thuế | Chi cục Quản lý thị trường | Phòng Thương mại và Công nghiệp Việt Nam | Hiệp hội Doanh nghiệp
Điện lực | Bưu điện | Thanh tra tỉnh | Thanh tra Thành phố | Đoàn đại biểu Quốc hội | Đoàn ĐBQH | Hội đồng nhân dân
Thường trực Tỉnh ủy | Thường trực Thành ủy | Thường trực Huyện ủy | Thường trực HĐND | Thường trực Hội đồng nhân dân | Thường trực Ban Bí thư
Thanh tra giao thông | Thanh tra xây dựng | Thanh tra môi trường | Cảnh sát giao thông | Cảnh sát trật tự | Cảnh sát môi trường
Cảnh sát PCCC | Cảnh sát biển | Quản lý thị trường | Kiểm lâm | Bộ đội biên phòng | Dân quân tự vệ | Cảnh sát cơ động | Cơ quan Thuế
Công an nhân dân | Quân đội nhân dân | Ngân hàng Chính sách xã hội | Ngân hàng CSXH | Ban Cán sự đảng
`);

/** Spellings of one name: the short form and the form it is the same as. */
export const sameNames: [string, string][] = [
  ...shortFor('Thông tin và Truyền thông', 'TT&TT | TTTT | TT và TT | TT & TT'),
  ...shortFor('Kế hoạch và Đầu tư', 'KH&ĐT | KHĐT | KH và ĐT | KH - ĐT | KH-ĐT | KH & ĐT'),
  ...shortFor('Giáo dục và Đào tạo', 'GD&ĐT | GDĐT | GD và ĐT | GD-ĐT | GD & ĐT | GD - ĐT'),
  ...shortFor('Tài nguyên và Môi trường', 'TN&MT | TNMT | TN và MT | TN & MT | TN-MT'),
  ...shortFor('Khoa học và Công nghệ', 'KH&CN | KHCN | KH và CN | KH & CN | KH-CN'),
  ...shortFor('Nông nghiệp và Môi trường', 'NN&MT | NNMT | NN và MT'),
  ...shortFor(
    'Nông nghiệp và Phát triển nông thôn',
    'NN&PTNT | NN và PTNT | NNPTNT | NN & PTNT | NN-PTNT | Nông nghiệp và PTNT | Nông nghiệp & PTNT | Nông nghiệp PTNT',
  ),
  ...shortFor(
    'Lao động - Thương binh và Xã hội',
    'LĐTBXH | LĐTB&XH | LĐ-TB&XH | LĐ - TB&XH | Lao động - TB&XH | Lao động TB&XH | Lao động - TB và XH | Lao động - TBXH | Lao động TBXH | LĐ-TBXH | LĐ - TBXH | LĐ,TB&XH | LĐ, TB&XH | LĐ-TB và XH | Lao động, TB&XH | Lao động, TB và XH | Lao động - TB & XH',
  ),
  ...shortFor(
    'Văn hóa, Thể thao và Du lịch',
    'VHTT&DL | VHTTDL | VH,TT&DL | VH, TT&DL | VH-TT&DL | VHTT và DL | VH, TT và DL | VHTT-DL | Văn hóa, TT&DL | Văn hóa, Thể thao và DL',
  ),
  ...shortFor('Giao thông vận tải', 'GTVT'),
  ...shortFor('Giao thông công chính', 'GTCC'),
  ...shortFor('Khoa học, Công nghệ và Môi trường', 'KHCN và MT | KHCN&MT'),
  ...shortFor('Văn hóa - Thông tin', 'VHTT'),
];

function shortFor(name: string, short: string): [string, string][] {
  return wordList(short).map((form) => [form, name]);
}
