import type { Message } from '../../kernel/translate.ts';
import type {
  CoordinatorsReason,
  DeadlineReason,
  LeadReason,
  RecipientsReason,
  RoleReason,
  RowReason,
} from '../rows/sources.ts';
import type { ClauseKind, VerdictReason } from './explanation.ts';

const say = (vi: string, en: string): Message => ({ vi, en });

/** One sentence for each reason; a reason without a sentence does not compile. */
export const verdictTexts: Record<VerdictReason, Message> = {
  // obligations
  command: say('Có lời giao việc và nêu tên cơ quan được giao.', 'A word of command gives work to a named agency.'),
  subject: say('Câu nêu tên cơ quan thực hiện, sau đó là việc phải làm.', 'The clause names who acts, then the work.'),
  verb_first: say(
    'Câu mở đầu bằng việc phải làm, ở phần văn bản giao nhiệm vụ.',
    'The clause opens with the work, in a part of the document that gives orders.',
  ),
  labelled_heading: say(
    'Đề mục này có dòng ghi cơ quan chủ trì, thực hiện hoặc thời gian ở dưới.',
    'Lines below this heading name who leads, who acts or when.',
  ),
  goes_on: say('Đoạn này nói tiếp nhiệm vụ đứng trước.', 'These words go on with the obligation before them.'),
  tells_about_duty: say(
    'Dòng này chỉ nói rõ thêm về nhiệm vụ ở trên (ai làm, bao giờ xong).',
    'This line only tells more about the obligation above: who, or until when.',
  ),
  // places without obligations
  header: say('Đây là phần đầu văn bản.', 'This is the head of the document.'),
  recipient_line: say('Đây là phần nơi nhận.', 'This is the list of recipients.'),
  signature: say('Đây là phần chữ ký.', 'This is the signature.'),
  blank: say('Chỗ này không có câu nào của văn bản.', 'No sentence of the document stands here.'),
  heading: say('Đây là đề mục.', 'This is a heading.'),
  behind_end: say('Chỗ này đứng sau dấu kết thúc “./.” của văn bản.', 'This stands behind the end mark “./.”.'),
  before_order: say(
    'Đoạn này đứng trước lời yêu cầu; ở đây chỉ lời giao việc cho một cơ quan mới là nhiệm vụ.',
    'This stands before the order; here only a command to an agency counts.',
  ),
  context_part: say(
    'Phần này nêu tình hình, mục tiêu hoặc quan điểm, không giao việc.',
    'This part tells the situation or the aims; it gives no work.',
  ),
  rules_only: say(
    'Văn bản loại này đặt ra quy định; câu không nêu cơ quan thực hiện thì không phải là nhiệm vụ.',
    'A document of this type lays down rules; a clause without an agency is no obligation.',
  ),
  not_headed_as_work: say(
    'Phần này của kế hoạch không có đề mục giao việc, câu cũng không nêu cơ quan thực hiện.',
    'This part of the plan is not headed as work, and the clause names no agency.',
  ),
  nobody_orders: say(
    'Văn bản không có lời yêu cầu và câu không nêu cơ quan thực hiện.',
    'The document has no words of order, and the clause names no agency.',
  ),
  announces: say('Câu này chỉ giới thiệu các việc ở dưới.', 'This only announces the work below.'),
  group_without_modal: say(
    'Câu nói về một nhóm cơ quan nhưng không có chữ “phải”, “có trách nhiệm”.',
    'A group is spoken of, without “must” or “is responsible”.',
  ),
  follows_statement: say('Câu này nói tiếp một nhận định.', 'This goes on with a statement.'),
  label_without_task: say(
    'Dòng này không có nhiệm vụ nào ở trên để nói rõ thêm.',
    'There is no task above that this line could tell about.',
  ),
  other_cell: say('Ô này của bảng không nêu nhiệm vụ.', 'This cell of the table holds no task.'),
  // clauses that give no work
  no_verb: say('Không có động từ giao việc ở đầu câu.', 'No verb of work opens the clause.'),
  noun_like_verb: say(
    'Chữ đầu câu giống động từ nhưng là tên gọi.',
    'The first word looks like a verb but names a thing.',
  ),
  past: say('Câu kể việc đã làm.', 'The sentence tells what was done.'),
  future: say('Câu nói việc sẽ diễn ra, không giao việc.', 'The sentence tells what will happen; it gives no work.'),
  statement: say('Câu mô tả hoặc nhận xét, không giao việc.', 'The sentence describes or assesses; it gives no work.'),
  narration: say('Câu thông báo hoặc đưa tin, không giao việc.', 'The sentence informs; it gives no work.'),
  chair: say('“Chủ trì” ở đây là chủ trì cuộc họp.', '“Chủ trì” here is the chair of a meeting.'),
  agency_without_verb: say(
    'Có tên cơ quan nhưng không có việc phải làm theo sau.',
    'An agency is named, but no work follows.',
  ),
  command_without_duty: say(
    'Có lời giao việc nhưng không rõ giao cho ai hoặc giao việc gì.',
    'A word of command, but not to whom or what for.',
  ),
};

export const kindTexts: Record<ClauseKind, Message> = {
  basis: say('Câu nêu căn cứ.', 'It states the basis.'),
  ban: say('Câu nêu điều cấm.', 'It states a ban.'),
  definition: say('Câu giải thích từ ngữ hoặc phạm vi.', 'It defines or delimits.'),
  effect: say('Câu nói về hiệu lực.', 'It is about legal effect.'),
  purpose: say('Câu nêu mục đích.', 'It states a purpose.'),
  assessment: say('Câu đánh giá tình hình.', 'It assesses the situation.'),
};

export const rowTexts: Record<RowReason, Message> = {
  label: say('đề mục có dòng ghi cơ quan, thời gian', 'a heading with label lines'),
  command: say('có lời giao việc', 'a word of command'),
  subject: say('nêu cơ quan và việc', 'an agency and its work'),
  bound_subject: say('nêu cơ quan “phải”, “có trách nhiệm”', 'an agency that “must”, “is responsible”'),
  verb_of_agency: say('việc trong mục của một cơ quan', 'work in an agency’s section'),
  verb_without_agency: say('việc không nêu cơ quan', 'work without an agency'),
  unknown_verb: say('động từ lạ trong mục của một cơ quan', 'an unknown verb in an agency’s section'),
  coordinated_verb: say('việc nối tiếp trong cùng câu', 'a further verb of the same clause'),
};

export const leadTexts: Record<LeadReason, Message> = {
  label: say('ghi ở dòng “đơn vị chủ trì / thực hiện”', 'named by a label line'),
  command: say('đứng sau lời giao việc', 'named behind the word of command'),
  subject: say('nêu ngay trong câu', 'named in the clause'),
  subject_list: say('nêu ngay trong câu, nhiều cơ quan', 'named in the clause, a list'),
  carried: say('theo câu đứng trước', 'carried over from the sentence before'),
  heading: say('theo đề mục của mục này', 'from the heading of this section'),
  heading_above: say('theo đề mục cấp trên', 'from a heading above'),
  heading_far_above: say('theo đề mục cách nhiều cấp', 'from a heading several levels above'),
  opening_subject: say('theo câu mở đầu của mục', 'from the sentence that opens the section'),
  owner: say('là bên có kế hoạch nêu trong câu', 'owner of the plan that the clause names'),
  addressee: say('theo danh sách được yêu cầu hoặc kính gửi', 'from the list of addressees'),
  addressee_groups: say('theo nhóm cơ quan được yêu cầu', 'from the groups addressed'),
  all: say('không nêu ai: tính cho mọi cơ quan được chỉ thị', 'nobody is named: all addressees'),
};

export const roleTexts: Record<RoleReason, Message> = {
  own_words: say('theo chữ trong câu', 'by words of the clause'),
  kept_in_sentence: say('giữ vai trò đã nêu ở đầu câu', 'kept from earlier in the sentence'),
  introduced: say('theo dòng giới thiệu ở trên', 'from the introducing line above'),
  label: say('theo dòng ghi vai trò', 'from a label line'),
  advise_verb: say('vì việc là tham mưu', 'the work is to advise'),
  known_verb: say('không có chữ chỉ vai trò', 'no word of role'),
  unknown_verb: say('không có chữ chỉ vai trò, động từ lạ', 'no word of role, and an unknown verb'),
  role_words_elsewhere: say(
    'chữ “chủ trì” hoặc “phối hợp” có trong câu nhưng không chỉ vai trò của việc này',
    'words of role stand in the clause but not where they give this work a role',
  ),
};

export const coordinatorsTexts: Record<CoordinatorsReason, Message> = {
  own_words: say('nêu trong câu', 'named in the clause'),
  kept_in_sentence: say('giữ theo đầu câu', 'kept from earlier in the sentence'),
  introduced: say('theo dòng giới thiệu ở trên', 'from the introducing line above'),
  label: say('theo dòng “đơn vị phối hợp”', 'from a label line'),
  with_groups: say('nêu trong câu, có nhóm cơ quan', 'named in the clause, groups among them'),
  advised_body: say('đứng sau cơ quan được tham mưu', 'behind the advised body'),
  none: say('không có', 'none'),
  none_but_joint_words: say('có chữ “phối hợp” nhưng không rõ với ai', '“phối hợp” is written, but not with whom'),
};

export const deadlineTexts: Record<DeadlineReason, Message> = {
  label: say('theo dòng ghi thời gian', 'from a label line'),
  next_sentence: say('theo câu ngay sau', 'from the next sentence'),
  opening_time: say('theo thời gian ở đầu câu', 'from the time that opens the sentence'),
  dated: say('ngày hoặc khoảng thời gian trong câu', 'a day or period in the clause'),
  rhythm: say('định kỳ trong câu', 'a rhythm in the clause'),
  vague: say('chữ chỉ mức khẩn trương hoặc theo quy định', 'words of urgency or “as prescribed”'),
  hangs_on_event: say('tính theo một sự kiện', 'hangs on an event'),
  none: say('không nêu thời hạn', 'no deadline is stated'),
  none_but_time_words: say(
    'có chữ chỉ thời gian nhưng không phải thời hạn của việc này',
    'words of time, but no deadline of this work',
  ),
};

export const recipientsTexts: Record<RecipientsReason, Message> = {
  named: say('nêu sau “báo cáo”, “gửi”, “trình”', 'named behind “report”, “send”, “submit”'),
  none: say('không nêu', 'none named'),
};
