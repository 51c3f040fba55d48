import { type Block, composeLetter, composePaper, type OfficialDocument, paragraph } from '../../documents/index.ts';
import type { PaperPurpose } from './paper.rules.ts';
import { NAMED, type Named, type PaperFacts, when, where } from './paper-words.rules.ts';

/** The paper as it reads today: what it is about, one numbered sentence for each point, what is asked of whom. */
export function activityPaper(purpose: PaperPurpose, facts: PaperFacts): OfficialDocument {
  switch (purpose) {
    case 'communication-request':
      return requestLetter(facts);
    case 'inspection-team':
      return teamDecision(facts);
    default:
      return namedPaper(NAMED[purpose], facts);
  }
}

const clauses = ({ sentences }: PaperFacts): Block[] =>
  sentences.map((text) => ({ kind: 'clause', title: '', text: `${text}.` }));

/** Văn bản đề nghị tuyên truyền: the press decides, so it is asked. */
function requestLetter(facts: PaperFacts): OfficialDocument {
  return composeLetter(facts.letterhead, {
    subject: `đề nghị tuyên truyền về ${facts.title}`,
    addressees: facts.units,
    body: [
      paragraph(
        `${facts.sender} đề nghị các cơ quan báo chí, truyền thông phối hợp tuyên truyền về ${facts.title}, diễn ra ${when(facts)}${where(facts)}. Nội dung đề nghị tập trung:`,
      ),
      ...clauses(facts),
      paragraph(`${facts.sender} đề nghị các cơ quan quan tâm phối hợp và gửi sản phẩm đã đăng, phát để tổng hợp`),
    ],
    signature: facts.signature,
    recipients: [],
  });
}

/** Members by unit and post; whoever comes is named by the unit when it comes. */
function teamDecision(facts: PaperFacts): OfficialDocument {
  const { letterhead, signature, sentences, units, title } = facts;
  return composePaper(letterhead, {
    form: 'decision',
    typeName: 'Quyết định',
    abbreviation: 'QĐ',
    subject: `Về việc thành lập Đoàn kiểm tra ${title}`,
    bases: [`Căn cứ chức năng, nhiệm vụ của ${facts.sender}`],
    body: [
      {
        kind: 'article',
        title: '',
        text: `Thành lập Đoàn kiểm tra ${title}, làm việc ${when(facts)}${where(facts)}, gồm:`,
      },
      ...sentences.map((text): Block => ({ kind: 'clause', title: '', text: `${text}.` })),
      {
        kind: 'article',
        title: '',
        text: 'Đoàn kiểm tra thực hiện theo kế hoạch đã ban hành, báo cáo kết quả và tự giải thể sau khi hoàn thành nhiệm vụ.',
      },
      {
        kind: 'article',
        title: '',
        text: `Các thành viên Đoàn kiểm tra${units.length > 0 ? ` và ${units.join(', ')}` : ''} chịu trách nhiệm thi hành Quyết định này.`,
      },
    ],
    signature,
    recipients: ['Như Điều 3', ...units],
  });
}

const namedPaper = (named: Named, facts: PaperFacts): OfficialDocument =>
  composePaper(facts.letterhead, {
    typeName: named.typeName,
    abbreviation: named.abbreviation,
    ...(named.form && { form: named.form }),
    subject: named.subject(facts),
    body: [paragraph(named.opening(facts)), ...clauses(facts), paragraph(named.closing(facts))],
    signature: facts.signature,
    recipients: facts.units,
  });
