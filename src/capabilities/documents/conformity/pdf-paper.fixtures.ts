import { typeset } from '../../../platform/typesetting/typeset.ts';
import type { Paper, Seed } from './paper.fixtures.ts';

/** The plainest setting of a paper, by nobody's template of ours: lines as they are, one below the other. */
const TEMPLATE = `
#let data = json(bytes(sys.inputs.data))
#let seed = data.seed
#let at(key, otherwise) = seed.at(key, default: otherwise)
#let (top, right, bottom, left) = at("margins", (20, 15, 20, 30)).map(each => each * 1mm)
#let (width, height) = at("paper", (210, 297)).map(each => each * 1mm)
#let number = context {
  let page = counter(page).get().first()
  if page > 1 or at("numberOnFirst", false) {
    let place = if at("numberAlign", "center") == "right" { std.right } else { center }
    align(place, text(size: at("numberSize", 13) * 1pt, str(page)))
  }
}
#let where = at("numberAt", "top")
#let header = if where == "top" { number } else { none }
#let footer = if where == "bottom" { number } else { none }
#set document(title: "Văn bản thử")
#set page(
  width: width, height: height, margin: (top: top, right: right, bottom: bottom, left: left), header-ascent: 4mm,
  header: header, footer: footer,
)
#set text(font: "Tinos", lang: "vi", hyphenate: false, top-edge: 0.891em, bottom-edge: -0.216em)
#let put(line) = {
  let size = line.at("size", default: 14) * 1pt
  let leading = (1.15 * line.at("lines", default: 1) - 1.107) * size
  let face = (
    size: size, style: if line.at("italics", default: false) { "italic" } else { "normal" },
    weight: if line.at("bold", default: false) { "bold" } else { "regular" }, fill: rgb("#" + line.at("color", default: "000000")),
  )
  let place = line.at("align", default: "left")
  set par(
    leading: leading, justify: place == "both",
    first-line-indent: (amount: line.at("indent", default: 0) * 1mm, all: true),
  )
  block(width: 100%, above: line.at("gap", default: 0) * 1pt + leading, below: 0pt, align(
    if place == "center" { center } else { std.left },
    par({ if "label" in line { text(..face, weight: "bold", line.label) }; text(..face, line.text) }),
  ))
  let length = line.at("rule", default: 0)
  if length > 0 { block(width: 100%, above: 2pt, below: 2pt, align(center, std.line(length: length * 1mm, stroke: 0.75pt))) }
}
#let columns(widths, cells) = grid(columns: widths, row-gutter: 6pt, ..cells.map(cell => cell.map(put).join()))
#columns((65mm, 1fr), data.paper.head)
#v(14pt)
#data.paper.title.map(put).join()
#v(14pt)
#data.paper.body.map(put).join()
#v(10pt)
#block(breakable: false, columns((80mm, 1fr), data.paper.tail))
#for annex in data.paper.annexes {
  if not at("annexGoesOn", false) { counter(page).update(0) }
  set page(flipped: annex.at("landscape", default: false))
  pagebreak(weak: true)
  annex.lines.map(put).join()
  if "table" in annex { table(columns: annex.table.first().len(), ..annex.table.flatten()) }
}
`;

/** @returns a PDF, drawn with Typst from the lines alone */
export const aPdfPaper = (paper: Paper, seed: Seed = {}): Uint8Array =>
  typeset(TEMPLATE, { paper: { annexes: [], ...paper }, seed });
