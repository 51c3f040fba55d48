export { type OpenCaseFile, openCaseFile, putIntoCaseFile } from './keep-case-file.ts';
