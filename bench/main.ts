import { benchCompiler } from './compiler.ts';
import { benchCycle } from './cycle.ts';
import { benchDocuments } from './documents.ts';
import { benchPages } from './pages.ts';
import { printRatios } from './ratio.ts';
import { benchReports } from './reports.ts';

const BENCHES = {
  compiler: benchCompiler,
  pages: benchPages,
  documents: benchDocuments,
  cycle: benchCycle,
  reports: benchReports,
};
const wanted = process.argv.slice(2);

for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`── ${name}\n`);
  printRatios(await bench());
}
