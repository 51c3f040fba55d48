import { createHash } from 'node:crypto';
import type { CompiledDirective } from './answer.ts';
import type { CompileOptions } from './index.ts';
import { compilerVersion, lexiconVersion } from './version.ts';

/** All stages in order; each later stage sees only what the earlier ones returned. */
export function runStages(text: string, options: CompileOptions): CompiledDirective {
  return {
    schema: 'ngoclinh/1',
    compiler_version: compilerVersion,
    lexicon_version: lexiconVersion,
    text_sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    source_sha256: options.sourceSha256 ?? null,
    layout: [],
    metadata: {
      type: null,
      type_code: null,
      number: null,
      symbol: null,
      year: null,
      issuer: null,
      issuer_level: null,
      issuer_inferred_from: null,
      place: null,
      date: null,
      title: null,
      period: null,
      addressee: [],
      effective_date: null,
      end_mark: null,
    },
    missing_fields: [],
    structure: [],
    obligations: [],
    citation_entities: [],
    citations: [],
    findings: [],
    recipients_block: [],
    signer: null,
    sentences: text.length > 0 ? [{ start: 0, end: text.length, class: 'other' }] : [],
  };
}
