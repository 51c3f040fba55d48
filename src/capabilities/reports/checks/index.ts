export { answerFinding, noteFinding } from './answer-finding.ts';
export { checkPaths } from './check.paths.ts';
export { checkIssuedReport, runChecks } from './run-checks.ts';
