import { AlignmentType, Header, type ISectionOptions, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';

/** Twips; within the limits of NĐ 30/2020, Annex I, I.1: top and bottom 20 mm, left 30 mm, right 15 mm. */
export const PAGE = { width: 11906, height: 16838, top: 1134, bottom: 1134, left: 1701, right: 851, header: 567 };

export const FONT = 'Times New Roman';
/** Half-points of the sizes in the annex's own example. */
export const SIZE = {
  country: 24,
  motto: 26,
  issuer: 24,
  number: 26,
  body: 28,
  letterSubject: 24,
  label: 24,
  receiver: 22,
};

/** What is printed on between the margins, in twips. */
export const roomOf = (landscape: boolean): number => (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right;

/** A4; the number of the page stands in the middle of the top margin, from 1 and not on the first page. */
export function section(children: ISectionOptions['children'], landscape: boolean): ISectionOptions {
  const { width, height, top, bottom, left, right, header } = PAGE;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width, height, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top, bottom, left, right, header, footer: header },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: numbered(), first: new Header({ children: [new Paragraph({})] }) },
    children,
  };
}

const numbered = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.number })],
      }),
    ],
  });
