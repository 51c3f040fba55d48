import type { Message } from './kernel/translate.ts';

export const helpText: Message = {
  vi: `Cách dùng:
  ngoclinh compile TỆP [--json]        đọc văn bản: nhiệm vụ, viện dẫn, nơi nhận, phát hiện
  ngoclinh lint TỆP [--format text|json|sarif|html] [--preset TÊN] [--on NĂM-THÁNG-NGÀY] [--fix-to TỆP-MỚI] [--address URL]
                                       rà soát văn bản: tệp:dòng:cột mức nội-dung quy-tắc, và đề nghị sửa
                                       --preset: ngày nghỉ và lịch sử tổ chức; --fix-to: ghi văn bản đã sửa chỗ an toàn
  ngoclinh explain TỆP --at DÒNG:CỘT [--json]
                                       vì sao chỗ này là, hoặc không phải, nhiệm vụ; ai chủ trì, theo đâu
  ngoclinh tasks TỆP --preset TÊN --from NĂM-THÁNG-NGÀY --to NĂM-THÁNG-NGÀY [--json|--ics]
                                       đầu việc của từng đơn vị theo thời hạn
  ngoclinh export TỆP --format akn|json [-o TỆP-MỚI]
                                       đọc văn bản rồi xuất thành Akoma Ntoso 3 (XML) hoặc JSON để trao đổi
  ngoclinh import TỆP [--format text|json|akn] [-o TỆP-MỚI]
                                       kiểm tra tệp trao đổi, in kết quả đọc (JSON), hoặc toàn văn, hoặc dạng kia
  ngoclinh check-document TỆP.docx|TỆP.pdf [--json]
                                       kiểm tra thể thức theo Nghị định số 30/2020/NĐ-CP: từng quy định, chỗ sai, điều khoản
  ngoclinh verify BÁO-CÁO.pdf|GÓI.zip [--key DẤU-VÂN-TAY] [--json]
                                       tính lại mọi số liệu của báo cáo từ gói nguồn kèm theo, không cần máy chủ
  ngoclinh key --data THƯ-MỤC          dấu vân tay của khóa ký nguồn số liệu
  ngoclinh administrator --data THƯ-MỤC --login TÊN --name "HỌ VÀ TÊN" --unit MÃ [--email E] [--address URL]
                                       quản trị đầu tiên của một bản cài đặt; in liên kết dùng một lần
  ngoclinh corrections export --data THƯ-MỤC [--province MÃ] [--out TỆP|THƯ-MỤC] [--since NĂM-THÁNG-NGÀY] [--drafts]
                                       những chỗ người đọc đã sửa, thành văn bản chú giải; không có lời văn, không có tên người sửa
                                       --out THƯ-MỤC: mỗi văn bản một tệp; --drafts: cả văn bản chưa phát hành nhiệm vụ
  ngoclinh demo year --seed SỐ --units SỐ-ĐƠN-VỊ [--year NĂM] [--data THƯ-MỤC-TRỐNG] [--json]
                                       dựng một năm giả lập qua đúng các thao tác của người dùng; cùng hạt giống cho cùng một năm
  TỆP là văn bản thuần (UTF-8, UTF-16), Markdown, HTML, Word (.docx), PDF, tối đa 10 MB; bản quét, ảnh đọc được khi
  máy có tesseract với tiếng Việt (vie) và pdftoppm. Dấu - đọc từ đầu vào chuẩn.

Tham số chung:
  --lang vi|en   ngôn ngữ (mặc định vi)
  --help, -h     bản hướng dẫn này
  --version      phiên bản

Mã kết thúc:
  0   xong
  1   lint: có phát hiện mức lỗi hoặc cảnh báo; check-document: có chỗ sai thể thức; verify: có chỗ không khớp
  2   sai tham số, hoặc tệp không đọc được thành văn bản
  3   verify: khớp, nhưng chưa biết hoặc sai người ký
  69  cài đặt chưa đủ
  70  lỗi của chương trình
`,
  en: `Usage:
  ngoclinh compile FILE [--json]       read a document: obligations, citations, recipients, findings
  ngoclinh lint FILE [--format text|json|sarif|html] [--preset NAME] [--on YYYY-MM-DD] [--fix-to NEW-FILE] [--address URL]
                                       findings as file:line:column severity message rule, and suggested fixes
                                       --preset: holidays and the history of organisations; --fix-to: write the safely fixed text
  ngoclinh explain FILE --at LINE:COLUMN [--json]
                                       why a place is, or is not, an obligation, and where its lead came from
  ngoclinh tasks FILE --preset NAME --from YYYY-MM-DD --to YYYY-MM-DD [--json|--ics]
                                       the tasks of each unit by day
  ngoclinh export FILE --format akn|json [-o NEW-FILE]
                                       read a document and write it as Akoma Ntoso 3 (XML) or JSON, for others
  ngoclinh import FILE [--format text|json|akn] [-o NEW-FILE]
                                       check such a file; print its answer (JSON), its text, or the other form
  ngoclinh check-document FILE.docx|FILE.pdf [--json]
                                       check the form against Decree 30/2020/NĐ-CP: each rule, the places, the article
  ngoclinh verify REPORT.pdf|PACK.zip [--key FINGERPRINT] [--json]
                                       counts every figure of a report again from the evidence it carries, without the server
  ngoclinh key --data DIR              fingerprint of the key that signs the evidence
  ngoclinh administrator --data DIR --login NAME --name "FULL NAME" --unit CODE [--email E] [--address URL]
                                       first administrator of an installation; prints a one-time link
  ngoclinh corrections export --data DIR [--province CODE] [--out FILE|DIR] [--since YYYY-MM-DD] [--drafts]
                                       what people corrected, as annotations; no wording, nobody's name
                                       --out DIR: one file for each document; --drafts: unpublished ones too
  ngoclinh demo year --seed N --units N [--year YEAR] [--data EMPTY-FOLDER] [--json]
                                       plays a synthetic year through the real use cases; the same seed gives the same year
  FILE is plain text (UTF-8, UTF-16), Markdown, HTML, Word (.docx) or PDF, at most 10 MB; scans and pictures are read
  where tesseract with Vietnamese (vie) and pdftoppm are installed. - reads standard input.

Options of every command:
  --lang vi|en   language (default vi)
  --help, -h     this help
  --version      version

Exit codes:
  0   done
  1   lint: findings of severity error or warning; check-document: faults of form; verify: something does not fit
  2   bad usage, or a file that cannot be read as text
  3   verify: it fits, but the signer is not known or another
  69  installation incomplete
  70  fault of the program
`,
};
