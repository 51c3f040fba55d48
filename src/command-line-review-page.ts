import { findingMessages } from './capabilities/directives/findings/finding.messages.ts';
import { findingModels } from './capabilities/directives/findings/findings.rules.ts';
import { ReviewReport } from './capabilities/directives/findings/review-report.pages.tsx';
import type { CompiledDirective } from './compiler/index.ts';
import type { Day } from './kernel/day.ts';
import { type Locale, translator } from './kernel/translate.ts';
import { ASSETS } from './ui/assets/assets.ts';
import { uiMessages } from './ui/ui.messages.ts';

/** One HTML file that stands alone, to be read, printed on A4 and annotated by hand. */
export function reviewDocument(
  file: string,
  text: string,
  directive: CompiledDirective,
  locale: Locale,
  today: Day,
): string {
  const t = translator(locale, uiMessages, findingMessages);
  const findings = findingModels(directive, text, locale, today);
  const heading = t('findings.title');
  const about = [file, directive.metadata.title, t('findings.subtitle', { count: findings.length })];
  const body =
    findings.length === 0 ? `<p>${t('findings.none')}</p>` : String(ReviewReport({ t, findings, ruleHref: null }));
  const lines = about.filter((line) => line !== null).map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(`${heading}: ${file}`)}</title>
<style>${ASSETS.stylesheet.body}</style>
</head>
<body>
<main class="main">
<h1>${heading}</h1>
${lines.join('\n')}
${body}
</main>
</body>
</html>
`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
