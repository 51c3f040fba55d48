import { createHash } from 'node:crypto';
import { namesTaughtBy } from './agencies/taught.ts';
import type { CompiledDirective } from './answer.ts';
import { citationsOf } from './citations/citations.ts';
import { mergeActs } from './citations/entities.ts';
import { framingCitations } from './citations/framing.ts';
import { readClosing } from './closing/closing.ts';
import { findFindings } from './findings/findings.ts';
import type { CompileOptions } from './index.ts';
import { partFusedLines } from './layout/fused-lines.ts';
import { readHeader } from './layout/header.ts';
import { findRegions } from './layout/regions.ts';
import { buildLexicon } from './lexicon/lexicon.ts';
import { repairScannedWords } from './lexicon/repair.ts';
import { describeLayout, missingFields, readMetadata } from './metadata.ts';
import { collectRows } from './rows/collect.ts';
import { finishRows } from './rows/finish.ts';
import { classifySentences } from './sentence-classes.ts';
import { leavesOut } from './structure/coverage.ts';
import { findEnactment } from './structure/enacting.ts';
import { readHeadings } from './structure/headings.ts';
import { structureNodes } from './structure/nodes.ts';
import { buildOutline } from './structure/outline.ts';
import { bodyBlocks } from './tables/body-blocks.ts';
import type { Block } from './text/blocks.ts';
import { tidyCharacters } from './text/characters.ts';
import { readLines } from './text/lines.ts';
import { compilerVersion, lexiconVersion } from './version.ts';

/** What every stage returned for one text, by name; made for explanations, interchange and tests. */
export type Stages = ReturnType<typeof readStages>;

/** All stages in order; each later stage sees only what the earlier ones returned. */
export function readStages(text: string, options: CompileOptions = {}) {
  const clean = tidyCharacters(text);
  const lines = partFusedLines(clean, readLines(clean));
  const regions = findRegions(clean, lines);
  const header = readHeader(clean, lines, regions);
  const closing = readClosing(clean, lines, regions);
  const blocks = regions
    .filter((region) => region.kind === 'body')
    .flatMap((region, at) => bodyBlocks(clean, lines.slice(region.from, region.to), at > 0));

  repairScannedWords(blocks);
  const lexicon = buildLexicon([
    ...(options.knownAgencies ?? []),
    ...closing.recipients.filter(namesBody).map((line) => line.name),
    ...namesTaughtBy(blocks),
  ]);
  const outline = buildOutline(blocks);
  readHeadings(outline.placed, lexicon);
  const enactment = findEnactment(outline.placed, lexicon);
  const occurrences = [
    ...blocks.flatMap((block) => citationsOf(block, lexicon)),
    ...framingCitations(clean, lines, regions, header, lexicon),
  ].sort((one, other) => one.block.start - other.block.start || one.from - other.from);
  header.type ??= typeByItself(occurrences);
  const acts = mergeActs(occurrences, header.type);
  const metadata = readMetadata(header, enactment, outline.placed, lexicon);

  const addresseesIncomplete = leavesOut(enactment, outline.sections);
  const cited = citedRanges(occurrences);
  const context = { lexicon, enactment, type: header.type, addresseesIncomplete, cited };
  const { drafts, decisions } = collectRows(outline.placed, context);
  const deadlines = { year: metadata.year ?? metadata.period?.from ?? yearOf(metadata.title), date: metadata.date };
  const finished = finishRows(drafts, { lexicon, deadlines, cited, text });
  const obligations = finished.map(({ row }) => row);
  const sources = finished.map((each) => each.sources);
  const sentences = classifySentences(text.length, lines, regions, outline.placed, closing, obligations);
  const known = {
    clean,
    metadata,
    header,
    outline,
    enactment,
    acts,
    drafts,
    obligations,
    closing,
    addresseesIncomplete,
    knowledge: options.knowledge ?? {},
  };
  const findings = findFindings(known);
  const read = { text, options, lines, regions, blocks, lexicon, occurrences, cited };
  return { ...known, ...read, decisions, sources, sentences, findings };
}

/** The answer `ngoclinh/1` that the stages add up to. */
export function answerOf(stages: Stages): CompiledDirective {
  const { text, lines, regions, outline, enactment, closing, metadata, acts } = stages;
  return {
    schema: 'ngoclinh/1',
    compiler_version: compilerVersion,
    lexicon_version: lexiconVersion,
    text_sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    source_sha256: stages.options.sourceSha256 ?? null,
    layout: describeLayout(lines, regions, outline.sections),
    metadata,
    missing_fields: missingFields(metadata, closing),
    structure: structureNodes(outline, enactment, closing, text.length),
    obligations: stages.obligations,
    citation_entities: acts.acts.map((act) => act.entity),
    citations: acts.citations,
    findings: stages.findings,
    recipients_block: closing.recipients,
    signer: closing.signer,
    sentences: stages.sentences,
  };
}

/** Recipient lines that teach a name: several words that start with a capital. */
function namesBody(line: { name: string; note: string | null }): boolean {
  return (
    line.note !== 'archive' &&
    /^\p{Lu}\p{L}* [\p{L}\d -]+$/u.test(line.name) &&
    !/^(?:Các|Như|Lưu|Phó|Đ) /.test(line.name)
  );
}

/** A document whose header is lost still says "Chỉ thị này". */
function typeByItself(occurrences: ReturnType<typeof citationsOf>): string | null {
  const own = occurrences.filter(
    (occurrence) =>
      occurrence.named?.self && ['Chỉ thị', 'Công điện', 'Thông báo', 'Công văn'].includes(occurrence.named.type),
  );
  return own.at(-1)?.named?.type ?? null;
}

function yearOf(title: string | null): number | null {
  const year = /năm (\d{4})/i.exec(title ?? '')?.[1];
  return year ? Number(year) : null;
}

function citedRanges(occurrences: ReturnType<typeof citationsOf>): Map<Block, [number, number][]> {
  const ranges = new Map<Block, [number, number][]>();
  for (const { block, from, to, details } of occurrences) {
    const own = ranges.get(block) ?? [];
    own.push([from, details ? Math.max(to, details.to) : to]);
    ranges.set(block, own);
  }
  return ranges;
}
