// The arrows of ARCHITECTURE.md, checked with type-only imports included. test/architecture.test.ts runs this
// and proves with seeded violations that each rule can fail.
const ORDER = [
  'rulebook',
  'organisations',
  'accounts',
  'documents',
  'directives',
  'obligations',
  'plans',
  'budget',
  'activities',
  'reports',
  'content',
  'press',
  'clarifications',
  'portal',
  'search',
  'demonstration',
];
const PURE = '\\.(rules|lifecycle|policy|messages|events|paths)\\.ts$';
const KINDS =
  '(rules|lifecycle|policy|messages|events|paths|store|pages|routes|jobs|sheet|document|calendar|island|command|contributor|fixtures|test)';
const USE_CASE = `^src/capabilities/[^/]+/(?!index\\.ts)[a-z0-9-]+\\.ts$`;
const TEST = '\\.(test|fixtures)\\.tsx?$';

const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { pathNot: TEST, ...from },
  to,
});

const rightwards = ORDER.slice(0, -1).map((capability, index) =>
  forbid(
    `${capability}-knows-nothing-to-its-right`,
    'A capability uses only those to its left; it announces events and declares contributor ports instead.',
    { path: `^src/capabilities/${capability}/`, pathNot: TEST },
    { path: `^src/capabilities/(${ORDER.slice(index + 1).join('|')})/`, pathNot: '\\.paths\\.ts$' },
  ),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that need each other are one thought in two places.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'kernel-stands-alone',
      'The vocabulary depends on nothing of ours.',
      { path: '^src/kernel/' },
      { path: '^src/(?!kernel/)' },
    ),
    forbid(
      'compiler-knows-the-kernel-only',
      'Text in, obligations out: no platform, no pages.',
      { path: '^src/compiler/' },
      { path: '^src/(?!kernel/|compiler/)' },
    ),
    forbid(
      'verify-knows-the-kernel-only',
      'Figures are recomputed without the server.',
      { path: '^src/verify/' },
      { path: '^src/(?!kernel/|verify/)' },
    ),
    forbid(
      'platform-has-no-domain-word',
      'Adapters serve any domain.',
      { path: '^src/platform/' },
      { path: '^src/(?!kernel/|platform/)' },
    ),
    forbid(
      'ui-knows-the-kernel-only',
      'The design system draws; it knows no capability.',
      { path: '^src/ui/' },
      { path: '^src/(?!kernel/|ui/)' },
    ),
    forbid(
      'nobody-imports-the-root',
      'main.ts and app.ts compose; nothing depends on them.',
      { path: '^src/(kernel|compiler|verify|platform|ui|capabilities)/' },
      { path: '^src/(main|app|command-line)[^/]*$' },
    ),
    forbid(
      'one-door',
      'Other capabilities are entered through index.ts; their paths may be linked to.',
      { path: '^src/capabilities/([^/]+)/' },
      { path: '^src/capabilities/(?!$1/)[^/]+/', pathNot: '/index\\.ts$|\\.paths\\.ts$' },
    ),
    ...rightwards,
    forbid(
      'pure-kinds-stay-pure',
      'Rules, lifecycles, policies, texts, events and paths can be read and tested alone.',
      { path: PURE, pathNot: '^src/(?!capabilities/)|\\.test\\.' },
      { path: '^src/(platform|ui)/|\\.(store|pages|routes|jobs|command)\\.tsx?$', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'stores-speak-sql-only',
      'A store answers questions; it draws nothing and decides nothing.',
      { path: '\\.store\\.ts$' },
      { path: '^src/ui/|\\.(pages|routes)\\.tsx?$|^src/platform/http/(make-exchange|handle|serve)' },
    ),
    forbid(
      'pages-are-pure',
      'HTML is a function of a view model: no database, no request.',
      { path: '\\.pages\\.tsx$' },
      { path: '^src/platform/|\\.store\\.ts$', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'use-cases-draw-nothing',
      'A use case knows the act, not the page.',
      { path: USE_CASE, pathNot: `\\.${KINDS}\\.ts$` },
      { path: '^src/ui/|\\.(pages|routes)\\.tsx?$|^src/platform/http/' },
    ),
    forbid(
      'compiler-has-one-user',
      'Directives compile; the others take published obligations.',
      { path: '^src/capabilities/(?!directives/)' },
      { path: '^src/compiler/', dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs'] },
  },
};
